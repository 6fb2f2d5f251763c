import type { Answer, Chart } from '../charts/chart.ts';
import { counted, inPostings } from '../charts/prose.ts';

/** The question of a chart, the denominator, which is not to be broken into lines, and how many postings do not answer it. */
export function subtitleOf(
  { question, answeredByAll }: Chart,
  { n, notStated }: Answer,
): { question: string; count: string; silence: string } {
  const silent = notStated.length;
  return { question, count: `n = ${inPostings(n)}`, silence: answeredByAll ? '' : `; ${saying(silent, n)}` };
}

/** "13 do not say" */
function saying(silent: number, n: number): string {
  if (n === 1) return silent === 0 ? 'it says' : 'it does not say';
  if (silent === 0) return 'all of them say';
  return silent === n ? 'none of them says' : `${counted(silent, 'does', 'do')} not say`;
}
