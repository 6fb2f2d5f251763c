import { expect, test } from 'vitest';
import { part, pattern } from '../../src/lexicon/pattern.ts';

test('the lines of a pattern are read as one, without their indentation', () => {
  const bread = pattern('i')`
    \b(?:rye|wheat
      |spelt) bread\b
  `;
  expect(bread).toEqual(/\b(?:rye|wheat|spelt) bread\b/i);
});

test('spaces inside a line stay, and so do the parts that are put in', () => {
  const grain = part`
    (?:rye
      |old wheat)
  `;
  expect(part`
    ${grain}[ -]
    bread
  `).toBe('(?:rye|old wheat)[ -]bread');
});

test('what is no pattern is refused', () => {
  expect(() => pattern('u')`(?:rye`).toThrow(SyntaxError);
});
