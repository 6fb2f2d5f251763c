import type { APIRoute } from 'astro';
import { siteCorpus } from '../../corpus/store.ts';
import { type Exhibit, exhibitPaths } from '../../publishing/exhibits.ts';
import { standalone } from '../../publishing/standalone.ts';
import { renderPng } from '../../render/png.ts';

export const getStaticPaths = exhibitPaths;

/** A chart as a picture of pixels, twice as many as it is large, for what shows no vector files; what an edition keeps is pressed harder. */
export const GET: APIRoute<{ exhibit: Exhibit }> = async ({ props: { exhibit } }) =>
  new Response(await renderPng(standalone(exhibit).svg.light, 2, siteCorpus().edition ? 9 : 6), {
    headers: { 'content-type': 'image/png' },
  });
