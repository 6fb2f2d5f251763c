import { expect, test } from 'vitest';
import { placesOfLine } from '../../src/extract/locations/list.ts';
import { placesIn } from '../../src/extract/locations/text.ts';
import { lexicon } from './examples.ts';

const words = (text: string) => ({ text, start: 0, end: text.length });
const written = ({ place: { city, region, country } }: { place: Record<string, string | undefined> }) =>
  [city ?? '', region ?? '', country ?? ''].join('|');
const listed = (text: string) => placesOfLine(words(text), lexicon.places)?.map(written);

test.each([
  ['Cambridge', ['Cambridge||']],
  ['Cambridge, MA', ['Cambridge|MA|United States']],
  ['Cambridge, Ontario', ['Cambridge|Ontario|Canada']],
  ['Cambridge, England', ['Cambridge|England|United Kingdom']],
  ['Boston, UK', ['Boston||United Kingdom']],
  ['Paris, TX', ['Paris|TX|United States']],
  ['Paris, France', ['Paris||France']],
  ['Dublin, OH', ['Dublin|OH|United States']],
  ['Dublin, CA', ['Dublin|CA|United States']],
  ['Dublin, IE', ['Dublin||Ireland']],
  ['London, CA', ['London||Canada']],
  ['Perth, WA', ['Perth|WA|Australia']],
  ['Seattle, WA', ['Seattle|WA|United States']],
  ['Victoria, Australia', ['|Victoria|Australia']],
  ['Victoria, BC', ['Victoria|BC|Canada']],
  ['Columbus, Ohio Metropolitan Area', ['Columbus|Ohio|United States']],
  ['Ontario, CA', ['Ontario|CA|United States']],
  ['Ontario, Canada', ['|Ontario|Canada']],
  ['Newark, DE', ['Newark|DE|United States']],
  ['Bochum, DE', ['Bochum||Germany']],
])('a code or name beside a city says which one it is: "%s"', (text, places) => {
  expect(listed(text)).toEqual(places);
});

test.each([
  ['Georgia', ['|Georgia|']],
  ['Atlanta, Georgia', ['Atlanta|Georgia|United States']],
  ['Tbilisi, Georgia', ['Tbilisi||Georgia']],
  ['Georgia, USA', ['|Georgia|United States']],
  ['Scotland', ['|Scotland|United Kingdom']],
])('Georgia is a state, a country or undecided by what stands beside it: "%s"', (text, places) => {
  expect(listed(text)).toEqual(places);
});

test.each([
  ['Bochum', ['Bochum||']],
  ['Bochum, North Rhine-Westphalia', ['Bochum|North Rhine-Westphalia|Germany']],
  ['Catalonia, Spain', ['|Catalonia|Spain']],
  ['Community of Madrid, Spain', ['|Community of Madrid|Spain']],
  ['Utrecht, Netherlands', ['Utrecht||Netherlands']],
  ['London Area, United Kingdom', ['|London Area|United Kingdom']],
  ['Bay Area, California', ['|Bay Area|United States']],
  ['USA - Lehi UT', ['Lehi|UT|United States']],
  ['Accra, Ghana', ['Accra||Ghana']],
  ['Kabul, Afghanistan', ['Kabul||Afghanistan']],
  ['Unterdorf, LA', ['Unterdorf|LA|United States']],
  ['SF, LA', ['San Francisco||', 'Los Angeles||']],
  ['Unterdorf or Porto, Portugal.', undefined],
  ['London, New York', ['London||', 'New York||']],
])('cities, regions and countries of the gazetteer are places: "%s"', (text, places) => {
  expect(listed(text)).toEqual(places);
});

test.each(['Surprise', 'Enterprise', 'Hollywood', 'Chad', 'Jordan', 'Provincetown', 'Independence'])(
  '"%s" alone is no place: it is a word, a name or a small town',
  text => {
    expect(listed(text)).toBeUndefined();
  },
);

test.each([
  ['Surprise, AZ', ['Surprise|AZ|United States']],
  ['Providence, RI', ['Providence|RI|United States']],
  ['Amman, Jordan', ['Amman||Jordan']],
  ['Reading, England, UK', ['Reading|England|United Kingdom']],
])('a word is a city with a region or a country beside it: "%s"', (text, places) => {
  expect(listed(text)).toEqual(places);
});

test.each([
  ['our Mobile Engineering office', []],
  ['the Sydney Miller studio', []],
  ['our Phoenix, AZ office', ['Phoenix|AZ|United States']],
  ['our Bochum office', ['Bochum||']],
  [
    'AR, LA, MD and TX',
    [
      '|Arkansas|United States',
      '|Louisiana|United States',
      '|Maryland|United States',
      '|Texas|United States',
    ],
  ],
  ['Europe, UK or Canada', ['|Europe|', '||United Kingdom', '||Canada']],
  ['EU, New York', ['|EU|', 'New York||']],
  ['Oslo or Bochum.', ['Oslo||', 'Bochum||']],
])('prose "%s" names its places', (text, places) => {
  expect(placesIn(words(text), lexicon.places).map(written)).toEqual(places);
});

test.each([
  ['Lisboa, Portugal', 'Lisbon||Portugal'],
  ['Lisboa', 'Lisbon||'],
  ['München, Bayern, Germany', 'Munich|Bayern|Germany'],
  ['Köln', 'Cologne||'],
  ['Bangalore, India', 'Bengaluru||India'],
  ['Gurgaon, Haryana, India', 'Gurugram|Haryana|India'],
  ['New York City, NY', 'New York|NY|United States'],
  ['NYC', 'New York||'],
  ['Montréal, QC', 'Montreal|QC|Canada'],
  ['Sao Paulo, Brazil', 'São Paulo||Brazil'],
  ['Boblingen, Germany', 'Böblingen||Germany'],
  ['Den Haag, Netherlands', 'The Hague||Netherlands'],
])('names of one place in two languages or spellings are one place: "%s"', (text, place) => {
  expect(listed(text)).toEqual([place]);
});

test.each([
  ['Milano, TX', 'Milano|TX|United States'],
  ['Roma, TX', 'Roma|TX|United States'],
  ['London, Ontario', 'London|Ontario|Canada'],
])('a namesake in another country keeps its name: "%s"', (text, place) => {
  expect(listed(text)).toEqual([place]);
});

test.each(['USA', 'U.S.', 'US', 'United States of America'])('"%s" is the United States', name => {
  expect(listed(`Denver, ${name}`)).toEqual(['Denver||United States']);
});

test.each([
  ['Downtown Toronto, Ontario', ['Toronto|Ontario|Canada']],
  ['Central Islip, NY', ['Central Islip|NY|United States']],
  ['Columbia University, New York', ['New York||']],
  ['University Park, PA', ['University Park|PA|United States']],
  ['Northwind’s Westerville, OH', ['Westerville|OH|United States']],
  ['Northwind - Denver, CO', ['Denver|CO|United States']],
  ['Harbour Bridge, London, UK', ['London||United Kingdom']],
  ['Unterdorf, New York, United States', ['Unterdorf|New York|United States']],
  ['BC, Canada', ['|British Columbia|Canada']],
  ['CA, US', undefined],
  ['MS. MO', undefined],
  ['Madrid - Spain', ['Madrid||Spain']],
  ['Spain - Madrid', ['Madrid||Spain']],
  ['Berlin – Bohnsdorf', ['Berlin||']],
  ['Kyiv, Poland, Czechia', ['Kyiv||', '||Poland', '||Czechia']],
  ['Palo Alto, CA, US', ['Palo Alto|CA|United States']],
])('the town stands in a longer name: "%s"', (text, places) => {
  expect(listed(text)).toEqual(places);
});

test.each([
  ['the SF bay area', ['|SF bay area|']],
  ['the University of Reading', []],
  ['a nice, mobile life in an orange bath', []],
])('prose "%s" names what is written as a name', (text, places) => {
  expect(placesIn(words(text), lexicon.places).map(written)).toEqual(places);
});

test('countries in a row are several places', () => {
  const row = 'Bosnia and Herzegovina, Croatia, Greece, Georgia, Kosovo, Latvia';
  expect(placesIn(words(row), lexicon.places).map(written)).toEqual([
    '||Bosnia and Herzegovina',
    '||Croatia',
    '||Greece',
    '|Georgia|',
    '||Kosovo',
    '||Latvia',
  ]);
});
