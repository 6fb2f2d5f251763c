import { expect, test } from 'vitest';
import { inPlainSigns } from '../../src/segment/signs.ts';

test('spaces and hyphens that do not break read as plain ones, each where it stood', () => {
  const text = 'Part\u2011time,\u00a0on\u2011site\u200b';
  expect(inPlainSigns(text)).toBe('Part-time, on-site ');
  expect(inPlainSigns(text)).toHaveLength(text.length);
});

test('plain text stays as it is', () => {
  expect(inPlainSigns('Part-time, on-site')).toBe('Part-time, on-site');
});
