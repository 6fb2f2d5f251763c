import fc from 'fast-check';
import { expect, test } from 'vitest';
import { address } from '../../src/charts/address.ts';
import { rowId } from '../../src/verify/row-id.ts';

test.each([
  ['Café Zoë & Sons', 'cafe-zoe-sons'],
  ['東京', '東京'],
])('the id of %s is %s', (name, id) => {
  expect(rowId(name)).toBe(id);
});

test('any name has the id that its row has in an address', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 90 }), name => {
      expect(rowId(name)).toBe(address(name));
    }),
  );
});
