import { format } from 'd3-format';
import type { Share } from '../statistics/share.ts';
import type { Answer, Measure } from './chart.ts';

const words = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** A count in figures, with separators: 3,000. */
export const inFigures: (count: number) => string = format(',');

/** A count as it stands in a sentence: in words up to twelve, in figures with separators from there. */
export const numeral = (count: number): string => words[count] ?? inFigures(count);

/** A number of things within a sentence, small numbers in words: "one posting", "no postings", "1,200 postings". */
export const counted = (n: number, one: string, many = `${one}s`): string =>
  `${numeral(n)} ${n === 1 ? one : many}`;

/** A number of things that stands by itself, in figures: "1 year", "1,200 postings". */
export const numbered = (n: number, one: string, many = `${one}s`): string =>
  `${inFigures(n)} ${n === 1 ? one : many}`;

/** A number of postings that stands by itself. */
export const inPostings = (n: number): string => numbered(n, 'posting');

/** A fraction in whole per cent; what is not quite nothing or not quite all is never rounded to it. */
export function percent(fraction: number): string {
  if (fraction > 0 && fraction < 0.005) return '<1%';
  if (fraction < 1 && fraction >= 0.995) return '>99%';
  return `${Math.round(fraction * 100)}%`;
}

/** "49–74%": the 95% interval of a share. */
export function interval({ low, high }: Share): string {
  const [from, to] = [percent(low), percent(high)];
  return from === to ? from : `${from.replace('%', '')}–${to}`;
}

/** "a", "a and b", "a, b and c". */
export const list = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

/** The same with a capital at its beginning. */
export const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);

/** A label as it stands within a sentence. */
export const uncapital = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1);

/** "all five postings", "four of five postings", "62% of 3,000 postings": the subject of a sentence. */
export function postings({ count, share }: Measure, { n, small }: Pick<Answer, 'n' | 'small'>): string {
  if (!small && count < n) return `${percent(share.value)} of ${inFigures(n)} postings`;
  if (count < n) return `${count === 0 ? 'none' : numeral(count)} of ${numeral(n)} postings`;
  if (n === 1) return 'the one posting';
  return n === 2 ? 'both postings' : `all ${numeral(n)} postings`;
}

/** A verb in its two forms, for one posting and for several: `['asks for a skill', 'ask for a skill']`. */
export type Verb = readonly [one: string, many: string];

/** What is said when no posting states anything, or there is none. */
export function nobody({ n }: Pick<Answer, 'n'>, [asks, ask]: Verb): string {
  if (n === 0) return 'There are no postings yet.';
  if (n === 1) return `The one posting does not ${ask}.`;
  return n === 2 ? `Neither posting ${asks}.` : `None of the ${numeral(n)} postings ${asks}.`;
}
