import type { APIRoute } from 'astro';
import type { Chart } from '../../charts/chart.ts';
import { charts } from '../../charts/charts.ts';
import { answerOf } from '../../components/answers.ts';
import { chartPath, publishedHref } from '../../components/href.ts';
import { siteCorpus } from '../../corpus/store.ts';
import { renderStandalone } from '../../render/standalone.ts';

export const getStaticPaths = () => charts.map(chart => ({ params: { chart: chart.id }, props: { chart } }));

/** A chart as a picture that stands by itself: it says what it shows, who says so, and of which state of the corpus. */
export const GET: APIRoute<{ chart: Chart }> = ({ props: { chart } }) => {
  const { report, snapshot } = siteCorpus();
  const source = [
    `Source: ${report.title}`,
    report.owner,
    publishedHref(chartPath(chart.id)),
    `snapshot ${snapshot}`,
  ].filter(part => part !== undefined);
  return new Response(renderStandalone(chart, answerOf(chart), { source: source.join(', ') }), {
    headers: { 'content-type': 'image/svg+xml; charset=utf-8' },
  });
};
