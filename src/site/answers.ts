import type { Answer, Chart } from '../charts/chart.ts';
import { siteCorpus } from '../corpus/store.ts';
import { perCorpus } from './of-corpus.ts';

/** What a chart says of this site's corpus, worked out once for all pages. */
export const answerOf = perCorpus((chart: Chart): Answer => chart.answer(siteCorpus()));

/** The finding of a chart of all postings, put into words once for all pages that are about it. */
export const findingOf = perCorpus((chart: Chart): string => chart.finding(answerOf(chart)));

const rowsOf = perCorpus((chart: Chart) => new Set(answerOf(chart).rows.map(({ id }) => id)));

/** Whether a chart of all postings has a row with an id. */
export const hasRow = (chart: Chart, row: string): boolean => rowsOf(chart).has(row);
