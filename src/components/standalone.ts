import type { Chart } from '../charts/chart.ts';
import { siteCorpus } from '../corpus/store.ts';
import type { Theme } from '../render/palette.ts';
import { renderStandalone } from '../render/standalone.ts';
import { answerOf } from './answers.ts';
import { chartPath, publishedHref } from './href.ts';

/** A chart as an SVG file that says what it shows, who says so, and of which state of the corpus. */
export function standalone(chart: Chart, theme: Theme): string {
  const { report, snapshot } = siteCorpus();
  const source = [
    `Source: ${report.title}`,
    report.owner,
    publishedHref(chartPath(chart.id)),
    `snapshot ${snapshot}`,
  ].filter(part => part !== undefined);
  return renderStandalone(chart, answerOf(chart), { theme, source: source.join(', ') });
}
