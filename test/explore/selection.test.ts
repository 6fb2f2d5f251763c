import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Choice } from '../../src/explore/choice.ts';
import { readPostings, writePostings } from '../../src/explore/postings-file.ts';
import { type Filter, filtersOf, select } from '../../src/explore/selection.ts';
import { corpus, type Says } from '../posting/synthetic.ts';

const some = <T>(...values: T[]) => fc.subarray(values);
const says: fc.Arbitrary<Says> = fc.record({
  id: fc.constant('x'),
  company: fc.constantFrom('Crumb', 'Rye Works'),
  seniority: fc.subarray(['intern', 'senior', 'lead'] as const, { maxLength: 2 }).map(levels => [...levels]),
  skills: some('Python', 'SQL', 'R', 'Rust'),
  locations: some('Lyon', 'Oslo', 'Berlin'),
});
const postings = fc
  .array(says, { maxLength: 14 })
  .map(all => readPostings(writePostings(corpus(all.map((each, i) => ({ ...each, id: `p${i}` }))))));
const chosen: fc.Arbitrary<Choice['options']> = fc
  .record({
    skill: some('python', 'sql', 'r'),
    level: some('intern', 'senior', 'none-such'),
    place: some('lyon', 'oslo'),
  })
  .map(options => Object.fromEntries(Object.entries(options).filter(([, ids]) => ids.length > 0)));

const has = ({ byId }: Filter, option: string, place: number): boolean =>
  byId.get(option)?.postings.includes(place) ?? false;
const fits = (filter: Filter, ids: readonly string[] | undefined, place: number): boolean =>
  !ids ||
  (filter.criterion.all ? ids.every(id => has(filter, id, place)) : ids.some(id => has(filter, id, place)));

test('a choice leaves the postings that fit each criterion, and an option counts those that it brings', () => {
  fc.assert(
    fc.property(postings, chosen, ({ records, ...about }, options) => {
      const filters = filtersOf({ ...about, records });
      const { postings, counts } = select(filters, records.length, { options, words: '', page: 1 });
      const places = records.map((_, place) => place);
      const offered = Object.keys(options).every(id => filters.some(({ criterion }) => criterion.id === id));
      const left = places.filter(
        place => offered && filters.every(filter => fits(filter, options[filter.criterion.id], place)),
      );
      expect(postings).toEqual(left);
      for (const filter of filters) {
        const others = filters.filter(other => other !== filter || filter.criterion.all);
        const brought = filter.options.map(
          ({ id }) =>
            places.filter(
              place =>
                has(filter, id, place) &&
                others.every(other => fits(other, options[other.criterion.id], place)),
            ).length,
        );
        expect([...counts.get(filter.criterion.id)!]).toEqual(brought);
      }
    }),
  );
});

const bakers = readPostings(
  writePostings(
    corpus([
      { id: 'a', seniority: 'senior', skills: ['Python', { label: 'SQL', strength: 'mentioned' }] },
      { id: 'b', seniority: 'senior', skills: ['Python', 'SQL'] },
      { id: 'c', seniority: 'intern', skills: ['SQL'] },
    ]),
  ),
);
const leaves = (options: Choice['options'], found?: number[]) =>
  select(filtersOf(bakers), 3, { options, words: '', page: 1 }, found);

test('of skills every chosen one is needed, of levels any', () => {
  expect(leaves({ skill: ['python', 'sql'] }).postings).toEqual([1]);
  expect(leaves({ level: ['senior', 'intern'] }).postings).toEqual([0, 1, 2]);
});

test('a skill that is only mentioned is not asked for', () => {
  expect(leaves({ skill: ['sql'] }).postings).toEqual([1, 2]);
});

test('words narrow a choice as a filter does', () => {
  const { postings, counts } = leaves({ level: ['senior'] }, [1, 2]);
  expect(postings).toEqual([1]);
  expect([...counts.get('level')!]).toEqual([1, 1]);
});

test('an option that is no more leaves nothing, in place of everything', () => {
  expect(leaves({ skill: ['alchemy'] }).postings).toEqual([]);
  expect(leaves({ board: ['gone'] }).postings).toEqual([]);
});
