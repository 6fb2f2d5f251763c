import { descending } from 'd3-array';
import { type Share, share } from '../statistics/share.ts';
import { unranked } from '../statistics/unranked.ts';
import type { Answer, Chart, Measure, Row } from './chart.ts';
import { nameIn, type Wording } from './leading.ts';
import { capital, inFigures, inPostings, interval, percent } from './prose.ts';

/** A chart with what it says of a corpus. */
export interface Answered {
  chart: Chart;
  answer: Answer;
}

/** A sentence that the rows of a chart bear, with the figures that it rests on. */
export interface Claim {
  chart: Chart;
  /** The row that it speaks of; absent where it speaks of what is not stated, or of all rows. */
  row?: Row;
  sentence: string;
  /** "24 of 33 postings: 73%". */
  figures: string;
  /** "95% interval 56–85%", which is not to be broken into lines; absent where postings are few. */
  around?: string;
}

/** A claim with the share that it rests on. */
interface Candidate extends Claim {
  share: Share;
}

/** More than this is most. */
const half = 0.5;

/**
 * The strongest facts of a corpus, at most one a chart: majorities and rows ahead of all others, then silences, each only
 * where the whole 95% interval bears it, those that are surely true of most postings first. Few postings are told by the
 * findings of their charts.
 * @param most how many facts there are at most.
 */
export function lead(answered: readonly Answered[], most = 3): Claim[] {
  const worded = answered.filter(({ chart, answer }) => chart.wording && answer.rows.length > 0);
  if (worded.some(({ answer }) => answer.small)) return worded.slice(0, most).map(found);
  return worded
    .flatMap(each => claimOf(each) ?? [])
    .sort(
      (a, b) => descending(Number('row' in a), Number('row' in b)) || descending(a.share.low, b.share.low),
    )
    .slice(0, most)
    .map(({ share: _, ...claim }) => claim);
}

const found = ({ chart, answer }: Answered): Claim => ({
  chart,
  sentence: chart.finding(answer),
  figures: inPostings(answer.n),
});

/** What the rows of a chart bear: a majority, else a silence, else a row ahead of all others, else nothing. */
function claimOf({ chart, answer }: Answered): Candidate | undefined {
  const wording = chart.wording!;
  const { first, close } = unranked(answer.rows, ({ measure }) => measure.share)!;
  const silent = { count: answer.notStated.length, share: share(answer.notStated.length, answer.n) };
  const claim = (sentence: string, measure: Measure): Candidate => ({
    chart,
    sentence: `${capital(sentence)}.`,
    figures: `${inFigures(measure.count)} of ${inFigures(answer.n)} postings: ${percent(measure.share.value)}`,
    around: `95% interval ${interval(measure.share)}`,
    share: measure.share,
  });
  if (first.measure.share.low > half)
    return { ...claim(said('most postings', first, wording), first.measure), row: first };
  if (silent.share.low > half) return claim(`most postings do not ${wording.nobody[1]}`, silent);
  if (close.length > 0 || answer.rows.length === 1) return undefined;
  return {
    ...claim(`${said('more postings', first, wording)} than ${wording.rest}`, first.measure),
    row: first,
  };
}

const said = (subject: string, row: Row, { clause, nameOf = nameIn }: Wording): string =>
  clause(subject, nameOf(row), [row], false);
