import type { APIRoute } from 'astro';
import type { Chart } from '../../charts/chart.ts';
import { charts } from '../../charts/charts.ts';
import { standalone } from '../../components/standalone.ts';
import type { Theme } from '../../render/palette.ts';

export const getStaticPaths = () =>
  charts.flatMap(chart => [
    { params: { picture: chart.id }, props: { chart, theme: 'light' } },
    { params: { picture: `${chart.id}-dark` }, props: { chart, theme: 'dark' } },
  ]);

/** A chart as a picture that stands by itself, for light and for dark paper. */
export const GET: APIRoute<{ chart: Chart; theme: Theme }> = ({ props: { chart, theme } }) =>
  new Response(standalone(chart, theme), { headers: { 'content-type': 'image/svg+xml; charset=utf-8' } });
