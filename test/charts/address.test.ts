import fc from 'fast-check';
import { expect, test } from 'vitest';
import { address } from '../../src/charts/address.ts';

test.each([
  ['San Francisco', 'san-francisco'],
  ['São Paulo', 'sao-paulo'],
  ['St. John’s', 'st-john-s'],
  ['東京', '東京'],
  ['../../etc', 'etc'],
])('%s has the address %s', (name, slug) => {
  expect(address(name)).toBe(slug);
});

test('an address is short and holds nothing but letters, digits and hyphens', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), name => {
      expect(address(name)).toMatch(/^[\p{L}\p{N}-]{1,60}$/u);
    }),
  );
});

test('names that are cut, or have no letters, stay apart', () => {
  expect(address(`${'a'.repeat(100)}b`)).not.toBe(address(`${'a'.repeat(100)}c`));
  expect(address('!')).not.toBe(address('?'));
});
