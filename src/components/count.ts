import { grouped, numeral } from '../charts/prose.ts';

export { grouped as inFigures } from '../charts/prose.ts';

/** A number of postings that stands by itself: "1 posting", "1,200 postings". */
export const inPostings = (n: number): string => `${grouped(n)} ${n === 1 ? 'posting' : 'postings'}`;

/** A number of things within a sentence, small numbers in words: "one posting", "no postings", "1,200 postings". */
export const counted = (n: number, one: string, many = `${one}s`): string =>
  `${numeral(n)} ${n === 1 ? one : many}`;
