import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nothingChosen, readChoice, toggled, without, writeChoice } from '../../src/explore/choice.ts';

test('the address of a choice can be read by a person', () => {
  const options = { skill: ['python', 'sql'], level: ['senior'] };
  expect(writeChoice({ options, words: 'search engine', page: 2 })).toBe(
    '?skill=python&skill=sql&level=senior&q=search+engine&page=2',
  );
  expect(writeChoice(nothingChosen)).toBe('');
});

test('a choice comes back from its address', () => {
  const ids = fc.uniqueArray(
    fc.string({ unit: 'grapheme', minLength: 1 }).map(id => id.toWellFormed()),
    { maxLength: 3 },
  );
  const choices = fc.record({
    skill: ids,
    place: ids,
    words: fc.string(),
    page: fc.integer({ min: 1, max: 99 }),
  });
  fc.assert(
    fc.property(choices, ({ skill, place, words, page }) => {
      const chosen = Object.entries({ skill, place }).filter(([, options]) => options.length > 0);
      const choice = { options: Object.fromEntries(chosen), words: words.trim(), page };
      expect(readChoice(writeChoice(choice))).toEqual(choice);
    }),
  );
});

test('an address that says nothing of use is no choice', () => {
  expect(readChoice('?page=-3&page=x&skill=&theme=dark&q=%20')).toEqual(nothingChosen);
});

test('an option that is chosen again is taken back, and the list begins anew', () => {
  const once = toggled({ ...nothingChosen, page: 4 }, 'level', 'senior');
  expect(once).toEqual({ options: { level: ['senior'] }, words: '', page: 1 });
  expect(toggled(once, 'level', 'senior')).toEqual(nothingChosen);
  expect(without(toggled(once, 'level', 'lead'), 'level')).toEqual(nothingChosen);
});
