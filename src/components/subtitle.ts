import type { Answer, Chart } from '../charts/chart.ts';
import { counted, inFigures } from './count.ts';

/** The question of a chart, the denominator, which is not to be broken into lines, and how many postings do not answer it. */
export function subtitleOf(
  { question, answeredByAll }: Chart,
  { n, notStated }: Answer,
): { question: string; count: string; silence: string } {
  const silent = notStated.length;
  const says =
    silent === 0
      ? 'all of them say'
      : silent === n
        ? 'none of them says'
        : `${counted(silent, 'does', 'do')} not say`;
  const count = `n = ${inFigures(n)} ${n === 1 ? 'posting' : 'postings'}`;
  return { question, count, silence: answeredByAll ? '' : `; ${says}` };
}
