import type { APIRoute } from 'astro';
import { type Exhibit, exhibitPaths } from '../../publishing/exhibits.ts';
import { oembedOf, oembedPath } from '../../publishing/oembed.ts';
import { renderJson } from '../../render/json.ts';

export const getStaticPaths = () =>
  exhibitPaths().filter(({ props }) => oembedPath(props.exhibit) !== undefined);

/** How a chart is embedded, for programs that are given the address of its page. */
export const GET: APIRoute<{ exhibit: Exhibit }> = ({ props: { exhibit } }) =>
  new Response(renderJson(oembedOf(exhibit)), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
