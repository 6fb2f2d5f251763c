import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromBytes, toBytes } from '../../src/explore/bytes.ts';
import { fromColumns, type Layout, toColumns } from '../../src/explore/columns.ts';

const words = fc.constantFrom<unknown>('Lyon', 'Oslo', '', '0', 0, 2.5, -1, true, false, ['a', 1], undefined);

/** A layout with values that fit it. */
const laidOut: fc.Arbitrary<{ layout: Layout; values: unknown[] }> = fc
  .letrec<{ one: [Layout, fc.Arbitrary<unknown>] }>(tie => ({
    one: fc.oneof(
      { depthSize: 'small' },
      fc.constant<[Layout, fc.Arbitrary<unknown>]>([{ word: true }, words]),
      tie('one').map(([layout, value]): [Layout, fc.Arbitrary<unknown>] => [
        { list: layout },
        fc.array(value, { maxLength: 4 }),
      ]),
      fc
        .tuple(tie('one'), tie('one'))
        .map(([[a, first], [b, second]]): [Layout, fc.Arbitrary<unknown>] => [
          { parts: { a, b } },
          fc.record({ a: first, b: second }).map(defined),
        ]),
    ),
  }))
  .one.chain(([layout, value]) => fc.array(value, { maxLength: 12 }).map(values => ({ layout, values })));

function defined(parts: Record<string, unknown>): unknown {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined));
}

test('what is laid out in columns comes back as it was', () => {
  fc.assert(
    fc.property(laidOut, ({ layout, values }) => {
      expect(fromColumns(layout, toColumns(layout, values), values.length)).toEqual(values);
    }),
  );
});

test('lists that are laid out by a word come back with the same items, the commonest word first', () => {
  const layout: Layout = {
    list: { parts: { skill: { word: true }, strength: { word: true } } },
    by: 'skill',
  };
  const item = fc.record({
    skill: fc.constantFrom('sql', 'r', 'python', 'go'),
    strength: fc.constantFrom('weak', 'strong'),
  });
  const sorted = (lists: unknown[]) =>
    (lists as object[][]).map(list => list.map(each => JSON.stringify(each)).sort());
  fc.assert(
    fc.property(fc.array(fc.array(item, { maxLength: 5 })), lists => {
      const back = fromColumns(layout, toColumns(layout, lists), lists.length);
      expect(sorted(back)).toEqual(sorted(lists));
    }),
  );
});

test('equal values come back as one object', () => {
  const layout: Layout = { parts: { city: { word: true }, country: { word: true } } };
  const places = [{ city: 'Lyon' }, { city: 'Lyon', country: 'France' }, { city: 'Lyon' }];
  const [first, second, third] = fromColumns(layout, toColumns(layout, places), 3);
  expect(first).toBe(third);
  expect(second).not.toBe(first);
});

test('numbers come back from their bytes, and a small number is one byte', () => {
  fc.assert(
    fc.property(fc.array(fc.maxSafeNat()), numbers => {
      expect(fromBytes(toBytes(numbers))).toEqual(numbers);
    }),
  );
  expect(toBytes([0, 127])).toHaveLength(2);
});
