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
