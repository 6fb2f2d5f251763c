import { expect, test } from 'vitest';
import { lineOf, timed } from '../../../scripts/terminal/progress.ts';

/** A line of a bar at its longest. */
function longest(columns: number): string {
  const { format, barsize } = lineOf('postings fetched', columns);
  const figures: Record<string, string> = {
    bar: '█'.repeat(barsize),
    value: '100000',
    total: '100000',
    rate: '1000',
    left: '59 min 59 s',
    percentage: '100',
  };
  return format.replace(/\{(\w+)\}/g, (_, name) => figures[name]!);
}

test.each([20, 40, 66, 80, 100, 200])('a terminal of %i columns has room for all of the line', columns => {
  expect(longest(columns).length).toBeLessThan(columns);
});

test('a bar is there where it has room, and the time that is left wherever there is room for words', () => {
  expect([40, 80, 200].map(columns => lineOf('files made', columns).barsize)).toEqual([0, 12, 40]);
  for (const columns of [40, 80, 200]) expect(longest(columns)).toContain('59 min 59 s left');
});

test('a time is told in the two largest units that it has', () => {
  expect([0.4, 59.6, 125, 3599, 12_000].map(timed)).toEqual([
    '0 s',
    '1 min 0 s',
    '2 min 5 s',
    '59 min 59 s',
    '3 h 20 min',
  ]);
});
