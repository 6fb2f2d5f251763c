import type { APIRoute } from 'astro';
import { type Exhibit, exhibits } from '../../publishing/exhibits.ts';
import { standalone } from '../../publishing/standalone.ts';
import type { Theme } from '../../render/palette.ts';

export const getStaticPaths = () =>
  exhibits().flatMap(exhibit => [
    { params: { picture: exhibit.id }, props: { exhibit, theme: 'light' } },
    { params: { picture: `${exhibit.id}-dark` }, props: { exhibit, theme: 'dark' } },
  ]);

/** A chart as a picture that stands by itself, for light and for dark paper. */
export const GET: APIRoute<{ exhibit: Exhibit; theme: Theme }> = ({ props: { exhibit, theme } }) =>
  new Response(standalone(exhibit).svg[theme], {
    headers: { 'content-type': 'image/svg+xml; charset=utf-8' },
  });
