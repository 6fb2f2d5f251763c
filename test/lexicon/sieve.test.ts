import { expect, test } from 'vitest';
import { registry } from '../../src/extract/registry.ts';
import type { Rule } from '../../src/extract/rule.ts';
import { requiredOf } from '../../src/lexicon/required.ts';
import { mayMatch, sift, whereAnyMayMatch, whereMayMatch } from '../../src/lexicon/sieve.ts';
import { unitsOf } from '../../src/lexicon/units.ts';

const marksOf = (text: string) => {
  const whole = { start: 0, end: text.length };
  return sift(unitsOf(text), [{ ...whole, parts: [whole] }])[0]!.marks;
};
const may = (text: string, pattern: RegExp) => mayMatch(marksOf(text), pattern);

test.each([
  [/\bremote\b/i, [['remote']]],
  [
    /\b(?:full|part)[- ]?time\b/,
    [['fulltime', 'full-time', 'full time', 'parttime', 'part-time', 'part time']],
  ],
  [/hybrid[^.]{0,20}office/, [['hybrid'], ['office']]],
  [/(?:pay )?range: \d{2}/, [['range: ']]],
  [/(?!never)always(?= so)/, [['always'], [' so']]],
  [/(?<=no |not )more/, [['more'], ['no ', 'not ']]],
  [/\d\w*|%/, [['0', '%']]],
  [/x?|\w+/, []],
  [/(?:hybrid|.*)/, []],
  [/(a)\1/, []],
])('of %s every match holds %j', (pattern, required) => {
  const sorted = (sets: readonly (readonly string[])[]) => sets.map(set => [...set].sort()).sort();
  expect(sorted(requiredOf(pattern))).toEqual(sorted(required));
});

test('letter case, digits, kinds of space and look-alike letters make no difference', () => {
  const pattern = /work 5 weeks/iu;
  expect(may('WOR\u212a\u00a07 week\u017f', pattern)).toBe(true);
  expect(may('work weeks', pattern)).toBe(false);
});

test('a pattern that was never asked for is looked for in texts marked before and after', () => {
  const text = 'A ferry crosses the sound.';
  const marks = marksOf(text);
  const [here, elsewhere] = [/\bferry (?:crosses|lands)/, /\bzeppelins?\b/];
  expect([mayMatch(marks, here), mayMatch(marks, elsewhere)]).toEqual([true, false]);
  expect([may(text, here), may(text, elsewhere), may('zeppelins', elsewhere)]).toEqual([true, false, true]);
});

test('of several texts those are told in which one of some patterns can match', () => {
  const text = 'A ferry crosses. A tram climbs. A gull cries.';
  const parts = [...text.matchAll(/\w[^.]*\./g)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
  const { partMarks } = sift(unitsOf(text), [{ start: 0, end: text.length, parts }])[0]!;
  const texts = partMarks.map((marks, i) => ({ marks, i }));
  const placesOf = (found: readonly { i: number }[]) => found.map(({ i }) => i);
  expect(placesOf(whereMayMatch(texts, /\btram\b/))).toEqual([1]);
  expect(placesOf(whereAnyMayMatch(texts, [/\bgulls?\b/, /\bferry\b/, /\bbarge\b/]))).toEqual([0, 2]);
  expect(placesOf(whereAnyMayMatch(texts, [/\bbarge\b/]))).toEqual([]);
});

test('no example of any rule is sifted out that one of its words matches', () => {
  const texts = (Object.values(registry).flat() as readonly Rule<unknown>[]).flatMap(
    ({ accepts, refuses }) => [...accepts.map(({ text }) => text), ...refuses],
  );
  const patterns = texts.flatMap(text =>
    [...text.matchAll(/[A-Za-z]{3,}/g)].map(([word]) => new RegExp(`\\b${word}s?\\b`, 'i')),
  );
  for (const text of texts.slice(0, 60))
    for (const pattern of patterns.slice(0, 400))
      if (pattern.test(text)) expect(may(text, pattern)).toBe(true);
});
