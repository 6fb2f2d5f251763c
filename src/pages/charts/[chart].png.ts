import type { APIRoute } from 'astro';
import type { Chart } from '../../charts/chart.ts';
import { charts } from '../../charts/charts.ts';
import { standalone } from '../../components/standalone.ts';
import { renderPng } from '../../render/png.ts';

export const getStaticPaths = () => charts.map(chart => ({ params: { chart: chart.id }, props: { chart } }));

/** A chart as a picture of pixels, twice as many as it is large, for what shows no vector files. */
export const GET: APIRoute<{ chart: Chart }> = async ({ props: { chart } }) =>
  new Response(await renderPng(standalone(chart, 'light'), 2), { headers: { 'content-type': 'image/png' } });
