import type { APIRoute } from 'astro';
import type { Chart } from '../../charts/chart.ts';
import { charts } from '../../charts/charts.ts';
import { answerOf } from '../../components/answers.ts';
import { renderCsv } from '../../render/csv.ts';

export const getStaticPaths = () => charts.map(chart => ({ params: { chart: chart.id }, props: { chart } }));

/** The figures of a chart as comma-separated values. */
export const GET: APIRoute<{ chart: Chart }> = ({ props: { chart } }) =>
  new Response(renderCsv(chart, answerOf(chart)), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
