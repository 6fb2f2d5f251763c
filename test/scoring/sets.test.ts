import { expect, test } from 'vitest';
import { compareSets } from '../../src/scoring/sets.ts';
import { kinds, label, reading, vocabulary } from './reading.ts';

const text = 'Analyst at Acme';

test('work models are compared one by one', () => {
  const read = reading(text, { workModel: ['remote', 'onsite'] });
  const verdicts = compareSets(read, label({ work_model: ['hybrid', 'remote'] }), vocabulary);
  expect(kinds(verdicts, 'work_model').sort()).toEqual(['invented', 'missed', 'right']);
});

test('a location is right by its city, whatever is said of region and country', () => {
  const read = reading(text, { locations: [{ city: 'Austin', country: 'United States', role: 'office' }] });
  const verdicts = compareSets(read, label({ locations: ['AUSTIN, TX'] }), vocabulary);
  expect(kinds(verdicts, 'locations')).toEqual(['right']);
});

test('a city and a country are known by their other names', () => {
  const read = reading(text, {
    locations: [
      { city: 'New York', role: 'office' },
      { country: 'United States', role: 'office' },
    ],
  });
  const verdicts = compareSets(read, label({ locations: ['New York City, NY', 'US'] }), vocabulary);
  expect(kinds(verdicts, 'locations')).toEqual(['right', 'right']);
});

test('places are the same with and without accents and dots, and as what surrounds them', () => {
  const text = 'Maroúsi, Copenhagen and Washington D.C.';
  const read = reading(text, {
    locations: [
      { city: 'Maroúsi', role: 'office' },
      { city: 'Copenhagen', country: 'Denmark', role: 'office' },
      { city: 'Washington D.C.', role: 'office' },
    ],
  });
  const locations = ['Marousi, Attiki, Greece', 'Copenhagen Municipality, Denmark', 'Washington, D.C.'];
  const verdicts = compareSets(read, label({ locations }), vocabulary);
  expect(kinds(verdicts, 'locations')).toEqual(['right', 'right', 'right']);
});

test('fields of study are compared ignoring letter case', () => {
  const degree = { strength: 'required', levels: [], inProgress: false, orExperience: false } as const;
  const read = reading(text, { degree: [{ ...degree, levels: [], fields: ['physics', 'law'] }] });
  const verdicts = compareSets(read, label({ degree_fields: ['Physics'] }), vocabulary);
  expect(kinds(verdicts, 'degree_fields')).toEqual(['right', 'invented']);
});
