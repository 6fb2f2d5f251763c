import { numeral } from '../charts/prose.ts';

export { grouped as inFigures, inPostings } from '../charts/prose.ts';

/** A number of things within a sentence, small numbers in words: "one posting", "no postings", "1,200 postings". */
export const counted = (n: number, one: string, many = `${one}s`): string =>
  `${numeral(n)} ${n === 1 ? one : many}`;
