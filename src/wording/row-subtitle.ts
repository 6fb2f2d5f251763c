import type { Chart, Row } from '../charts/chart.ts';
import { inFigures, interval, percent } from '../charts/prose.ts';
import { type Markup, markup } from '../render/markup.ts';

/** What a row counts, of how many postings, above the words that were counted. @param far whether charts stand before these. */
export function rowSubtitle(chart: Chart, row: Row, far: boolean): Markup {
  const { of, small, measure, parts } = row;
  const share =
    !small &&
    markup` (${percent(measure.share.value)}; <span class="n">95% interval ${interval(measure.share)}</span>)`;
  const asides = chart.parts
    .map(({ aside, label }, i) => ({
      aside,
      label: label.toLowerCase(),
      postings: parts[i]!.postings.length,
    }))
    .filter(({ aside, postings }) => aside && postings > 0)
    .map(({ label, postings }) => `; besides these, ${inFigures(postings)} ${label}`)
    .join('');
  const where = far ? 'Further down are the sentences' : 'These are the sentences';
  return markup`<p class="subtitle">${inFigures(measure.count)} of ${inFigures(of)} postings${share}${asides}. ${where} that they were counted from. The underlined words counted; they lead to their place in the posting.</p>`;
}
