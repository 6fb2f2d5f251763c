import { capital, counted, inFigures, numeral } from '../charts/prose.ts';
import type { Corpus, Population } from '../corpus/corpus.ts';
import { concentration } from '../statistics/concentration.ts';
import { population } from '../statistics/population.ts';
import { dated, datesOf } from './dates.ts';

/**
 * Says so when one employer has more than half of the postings, for then every figure speaks of that employer.
 * @returns a sentence, or nothing when no employer has so many.
 */
export function majority(corpus: Pick<Population, 'records'>): string | undefined {
  const most = concentration(corpus);
  if (!most || most.count * 2 <= most.n) return undefined;
  const { company, count, n } = most;
  if (n === 1) return `The posting is from ${company}.`;
  if (count < n) return `${capital(numeral(count))} of ${counted(n, 'posting')} are from ${company}.`;
  return n === 2 ? `Both postings are from ${company}.` : `All ${counted(n, 'posting')} are from ${company}.`;
}

/** What the corpus is, in sentences: how many postings, from how many employers, of which dates, what is not counted. */
export function aboutCorpus(corpus: Pick<Population, 'records'>): string[] {
  const counting = population(corpus);
  if (corpus.records.length === 0) return ['There are no postings in this report yet.'];
  const repeats = corpus.records.filter(({ duplicateOf }) => duplicateOf !== undefined).length;
  return [
    `This report counts ${counted(counting.length, 'posting')}.`,
    employers(corpus),
    counting.length > 0 && `${capital(datesOf(counting))}.`,
    besides(repeats, 'repeats another and is not counted twice', 'repeat others and are not counted twice'),
    besides(
      corpus.records.length - counting.length - repeats,
      'is in a language that is not read',
      'are in a language that is not read',
    ),
  ].filter(sentence => typeof sentence === 'string');
}

/** From how many employers the postings are; where it is one alone, `majority` has said who. */
function employers(corpus: Pick<Population, 'records'>): string | undefined {
  const most = concentration(corpus);
  if (!most) return 'None of them names its employer.';
  const { companies, named, n } = most;
  const many = companies > 1 ? `They are from ${counted(companies, 'employer')}` : undefined;
  const silent = named < n ? `${counted(n - named, 'names', 'name')} no employer` : undefined;
  const sentence = [many, silent].filter(clause => clause !== undefined).join('; ');
  return [sentence && `${capital(sentence)}.`, majority(corpus)].filter(Boolean).join(' ');
}

const besides = (count: number, one: string, many: string): string | undefined =>
  count === 0 ? undefined : `${capital(counted(count, 'further posting'))} ${count === 1 ? one : many}.`;

/** Which state of the corpus a chart was made from: "as of 7 July 2026, snapshot 0123456789ab". */
export const stateOf = ({ date, snapshot }: Pick<Corpus, 'date' | 'snapshot'>): string =>
  `${date === undefined ? '' : `as of ${dated(date)}, `}snapshot ${snapshot}`;

/** The sentence that a small corpus carries in place of percentages, or nothing when it is large enough. */
export function smallSample({ report, records }: Pick<Population, 'report' | 'records'>): string | undefined {
  const n = population({ records }).length;
  if (n === 0 || n >= report.smallSample) return undefined;
  return `With fewer than ${inFigures(report.smallSample)} postings these are counts, not percentages: they say what stands in these postings, and nothing of the labour market.`;
}
