import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pairSet } from '../../src/resolve/pair-set.ts';

test('a pair is new once', () => {
  const pairs = fc.array(fc.tuple(fc.nat(20), fc.integer({ min: 1, max: 1000 })), { maxLength: 500 });
  fc.assert(
    fc.property(pairs, those => {
      const isNew = pairSet(21);
      const known = new Set<string>();
      for (const [a, more] of those) {
        const pair = `${a} ${a + more}`;
        expect(isNew(a, a + more)).toBe(!known.has(pair));
        known.add(pair);
      }
    }),
  );
});
