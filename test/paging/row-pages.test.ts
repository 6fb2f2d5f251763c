import { expect, test } from 'vitest';
import { partsOn, type RowPage } from '../../src/paging/row-pages.ts';

const parts = [
  { key: 'required', postings: ['a', 'b', 'c'] },
  { key: 'preferred', postings: [] },
  { key: 'mentioned', postings: ['d', 'e'] },
];
const on = (start: number, data: string[]) =>
  partsOn({ row: { parts } as unknown as RowPage['row'], page: { start, data } as RowPage['page'] }).map(
    ({ ids }) => ids.join(''),
  );

test('a page of a row lists its postings by their part, also where a part goes on from the page before', () => {
  expect(on(0, ['a', 'b', 'c', 'd', 'e'])).toEqual(['abc', '', 'de']);
  expect(on(0, ['a', 'b'])).toEqual(['ab', '', '']);
  expect(on(2, ['c', 'd'])).toEqual(['c', '', 'd']);
  expect(on(4, ['e'])).toEqual(['', '', 'e']);
});
