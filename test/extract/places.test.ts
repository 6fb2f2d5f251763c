import { expect, test } from 'vitest';
import { placesOfLine } from '../../src/extract/locations/list.ts';
import { placesIn } from '../../src/extract/locations/text.ts';
import { lexicon } from './examples.ts';

const words = (text: string) => ({ text, start: 0, end: text.length });
const written = ({ place: { city, region, country } }: { place: Record<string, string | undefined> }) =>
  [city, region, country].filter(part => part !== undefined).join(', ');
const listed = (text: string) => placesOfLine(words(text), lexicon.places)?.map(written);

test.each([
  ['Boise, ID', ['Boise, ID, United States']],
  ['Boise, Idaho, USA', ['Boise, Idaho, United States']],
  ['Toronto, CA', ['Toronto, Canada']],
  ['Fresno, CA', ['Fresno, CA, United States']],
  ['Darmstadt, DE', ['Darmstadt, Germany']],
  ['Bengaluru, IN', ['Bengaluru, India']],
  ['Unterdorf, DE', ['Unterdorf']],
  ['Leeds, England, United Kingdom', ['Leeds, England, United Kingdom']],
  ['Denver Metropolitan Area', ['Denver Metropolitan Area']],
  ['IL-Chicago', ['Chicago, IL, United States']],
  ['Denver CO', ['Denver, CO, United States']],
  ['New York, New York', ['New York, New York, United States']],
  ['Oslo, Lisbon, New York', ['Oslo', 'Lisbon', 'New York']],
  ['Leeds (M1 1AE), Bristol or London', ['Leeds', 'Bristol', 'London']],
  ['Remote (United States | Canada)', ['United States', 'Canada']],
  ['NYC / SF', ['New York', 'San Francisco']],
  ['Paris Office', ['Paris']],
  ['Chicago, Boston, New York, New Jersey', ['Chicago', 'Boston', 'New York', 'New Jersey, United States']],
  ['Denver, CO and London, UK', ['Denver, CO, United States', 'London, United Kingdom']],
  ['Bay Area, CA', ['Bay Area, United States']],
  ['SF, CA', ['San Francisco, CA, United States']],
  ['Paris, TX', ['Paris, TX, United States']],
  ['Cambridge, MA', ['Cambridge, MA, United States']],
])('"%s" is a list of places', (text, places) => {
  expect(listed(text)).toEqual(places);
});

test.each([
  'Remote',
  'Full-time',
  'Northwind',
  'IT',
  'Engineering',
  'In person',
  'MN, WI',
  'SF, NL',
  'M,T, Th',
])('"%s" is no list of places', text => {
  expect(listed(text)).toBeUndefined();
});

test.each([
  ['the Oslo, Porto, New York or Lisbon offices', ['Oslo', 'Porto', 'New York', 'Lisbon']],
  ['12 Howard St Denver, CO', ['Denver, CO, United States']],
  ['our Lisbon Northwind office', ['Lisbon']],
  ['Spain, Portugal or Sweden', ['Spain', 'Portugal', 'Sweden']],
  ['people who read a lot', []],
  [
    'Seattle, Washington OR Phoenix, AZ',
    ['Seattle, Washington, United States', 'Phoenix, AZ, United States'],
  ],
  [
    'Arizona, Florida, Georgia, New York, North Carolina',
    [
      'Arizona, United States',
      'Florida, United States',
      'Georgia',
      'New York',
      'North Carolina, United States',
    ],
  ],
  [
    'Buffalo, New York, or Atlanta, Georgia',
    ['Buffalo, New York, United States', 'Atlanta, Georgia, United States'],
  ],
  ['Tbilisi, Georgia, or Dublin, OH', ['Tbilisi, Georgia', 'Dublin, OH, United States']],
])('prose "%s" names its places', (text, places) => {
  expect(placesIn(words(text), lexicon.places).map(written)).toEqual(places);
});
