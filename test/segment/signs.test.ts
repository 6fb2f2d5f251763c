import { expect, test } from 'vitest';
import { edited } from '../../src/segment/edits.ts';
import { inPlainSigns, unseenSigns } from '../../src/segment/signs.ts';

test('spaces and hyphens that do not break read as plain ones, each where it stood', () => {
  const text = 'Part\u2011time,\u00a0on\u2011site\u200b';
  expect(inPlainSigns(text)).toBe('Part-time, on-site ');
  expect(inPlainSigns(text)).toHaveLength(text.length);
});

test('plain text stays as it is', () => {
  expect(inPlainSigns('Part-time, on-site')).toBe('Part-time, on-site');
});

test('signs that no reader sees are to be read as nothing, and letters as they look', () => {
  const read = (text: string): string => edited(text, unseenSigns(text, 0)).text;
  expect(read('Za\u00adhn\u200darzt, e\ufb03cient, Zu\u0308rich,  bread')).toBe(
    'Zahnarzt, efficient, Z\u00fcrich, bread',
  );
  expect(unseenSigns('  - bread, caf\u00e9  \n', 0)).toEqual([]);
});
