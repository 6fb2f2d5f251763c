import { expect, test } from 'vitest';
import { matchesOf } from '../../src/lexicon/matches.ts';

test.each([
  [/\bfer(?<rest>ry|ries)\b/g, 'A ferry among ferries'],
  [/a*/g, 'caab'],
  [/a*/gu, '\u{1f6a2}a\u{1f6a2}'],
  [/tram/g, 'A ferry'],
])('the matches of %s are those that matchAll gives', (pattern, text) => {
  const plain = (match: RegExpExecArray) => ({ words: [...match], index: match.index, groups: match.groups });
  expect(matchesOf(text, pattern).map(plain)).toEqual([...text.matchAll(pattern)].map(plain));
  expect(pattern.lastIndex).toBe(0);
});

test('a pattern that is not global is refused', () => {
  expect(() => matchesOf('ferry', /ferry/)).toThrow('must be global');
});
