import { expect, test } from 'vitest';
import { compileNames, namesSchema } from '../../src/lexicon/names.ts';
import { lexicon } from '../extract/examples.ts';

test('a company is compared without the legal forms behind its name', () => {
  const { withoutLegalForm } = lexicon.names;
  expect(['northwind', 'northwind pty ltd', 'co op bank', 'limited run'].map(withoutLegalForm)).toEqual([
    'northwind',
    'northwind',
    'co op bank',
    'limited run',
  ]);
});

test('a lexicon may name other legal forms, and none', () => {
  const names = (legalForms?: string[]) => compileNames(namesSchema.parse({ capitals: [], legalForms }));
  expect(names(['sp z oo']).withoutLegalForm('northwind sp z oo')).toBe('northwind');
  expect(names().withoutLegalForm('northwind inc')).toBe('northwind inc');
});

test.each([
  ['sr', 'senior'],
  ['baker', 'baker'],
  ['mwd', undefined],
  ['constructor', 'constructor'],
])('%s in a title is compared as %s', (word, as) => {
  expect(lexicon.titles.comparedAs(word)).toBe(as);
});

test.each([
  ['Germany', 'EUR', undefined],
  ['Canada', 'CAD', 'CAD'],
  ['Vanuatu', undefined, undefined],
])('postings of %s tell pay in %s, and with a dollar sign alone in %s', (country, currency, dollar) => {
  expect([lexicon.places.currency(country), lexicon.places.dollar(country)]).toEqual([currency, dollar]);
});
