import type { APIRoute } from 'astro';
import type { Chart } from '../../charts/chart.ts';
import { charts } from '../../charts/charts.ts';
import { siteCorpus } from '../../corpus/store.ts';
import { drawCard } from '../../publishing/cards.ts';
import { renderPng } from '../../render/png.ts';

/** Only at a public address are there links to be shown as cards. */
export const getStaticPaths = () =>
  siteCorpus().report.address === undefined
    ? []
    : [
        { params: { card: 'report' }, props: {} },
        ...charts.map(chart => ({ params: { card: chart.id }, props: { chart } })),
      ];

/** What social networks show of a link: the card of a chart, or of the report as a whole. */
export const GET: APIRoute<{ chart?: Chart }> = async ({ props: { chart } }) =>
  new Response(await renderPng(drawCard(chart), 1), { headers: { 'content-type': 'image/png' } });
