import { format } from 'd3-format';
import { numeral } from '../charts/prose.ts';

/** A number in figures, grouped by thousands. */
export const inFigures: (n: number) => string = format(',');

/** A number of things within a sentence, small numbers in words: "one posting", "no postings", "1,200 postings". */
export const counted = (n: number, one: string, many = `${one}s`): string =>
  `${numeral(n)} ${n === 1 ? one : many}`;
