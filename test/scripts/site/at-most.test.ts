import { expect, test } from 'vitest';
import { atMost } from '../../../scripts/site/at-most.ts';

test('so many run at a time, in order, and one that fails makes room for the next', async () => {
  const [two, ended, counts] = [atMost(2), [] as (() => void)[], [] as number[]];
  let running = 0;
  const runs = [0, 1, 2, 3].map(number =>
    two(async () => {
      counts.push(++running);
      await new Promise<void>(resolve => ended.push(resolve));
      running--;
      if (number === 0) throw new Error('burnt');
      return number;
    }).catch((error: Error) => error.message),
  );
  const all = Promise.all(runs);
  for (let end = 0; end < 4; end++) {
    ended[end]!();
    await new Promise(resolve => setImmediate(resolve));
  }
  expect(await all).toEqual(['burnt', 1, 2, 3]);
  expect(Math.max(...counts)).toBe(2);
});
