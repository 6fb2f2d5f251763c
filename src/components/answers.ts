import type { Answer, Chart } from '../charts/chart.ts';
import { siteCorpus } from '../corpus/store.ts';
import { ofCorpus } from './of-corpus.ts';

const answers = ofCorpus(() => new Map<string, Answer>());

/** What a chart says of this site's corpus, worked out once for all pages. */
export function answerOf(chart: Chart): Answer {
  const known = answers().get(chart.id) ?? chart.answer(siteCorpus());
  answers().set(chart.id, known);
  return known;
}

const findings = ofCorpus(() => new Map<string, string>());

/** The finding of a chart of all postings, put into words once for all pages that are about it. */
export function findingOf(chart: Chart): string {
  const known = findings().get(chart.id) ?? chart.finding(answerOf(chart));
  findings().set(chart.id, known);
  return known;
}

const rowsOf = ofCorpus(() => new Map<string, ReadonlySet<string>>());

/** Whether a chart of all postings has a row with an id. */
export function hasRow(chart: Chart, row: string): boolean {
  const known = rowsOf().get(chart.id) ?? new Set(answerOf(chart).rows.map(({ id }) => id));
  rowsOf().set(chart.id, known);
  return known.has(row);
}
