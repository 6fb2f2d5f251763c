import type { Chart } from '../charts/chart.ts';
import { inFigures } from '../charts/prose.ts';
import { siteCorpus } from '../corpus/store.ts';
import { renderChartCard, renderReportCard } from '../render/card.ts';
import { answerOf } from '../site/answers.ts';
import { aboutCorpus } from '../wording/corpus.ts';

/** Path of the picture that stands for a link to a chart's pages; without a chart, for all other pages. */
export const cardPath = (chart?: Chart): string => `/cards/${chart?.id ?? 'report'}.png`;

/** The card of a chart as an SVG file; without one, of the report. */
export function drawCard(chart?: Chart): string {
  const corpus = siteCorpus();
  const { title, purpose, owner, address } = corpus.report;
  const host = address?.replace(/^https?:\/\//, '').replace(/\/$/, '') ?? '';
  if (!chart) {
    const about = [purpose, aboutCorpus(corpus).slice(0, 3).join(' ')];
    return renderReportCard({ kicker: owner, title, about, source: host });
  }
  const answer = answerOf(chart);
  return renderChartCard(chart, answer, {
    kicker: chart.name,
    title: chart.finding(answer),
    about: [
      chart.question,
      `n = ${inFigures(answer.n)}; not stated in ${inFigures(answer.notStated.length)}`,
    ],
    source: `${title}, ${owner}, ${host}`,
  });
}
