import type { Location, PostingRecord } from '../posting/record.ts';
import { address } from './address.ts';
import { alternative } from './alternative.ts';
import { answer } from './answer.ts';
import type { Chart, PartStyle } from './chart.ts';
import { leading, type Wording } from './leading.ts';
import { bySize } from './order.ts';

const parts: readonly PartStyle[] = [{ key: 'office', label: 'Office', tone: 'strong' }];

/** The row of a location: its city; without one its region, without that its country. */
function placeOf({ city, region, country }: Location): { row: string; label: string } | undefined {
  if (city !== undefined) return { row: address(city), label: city };
  const wider = region ?? country;
  return wider === undefined
    ? undefined
    : { row: `${address(wider)}-no-city`, label: `${wider} (no city named)` };
}

const mentionsOf = ({ fields }: PostingRecord) =>
  fields.locations.facts.flatMap(({ value }) => {
    const place = value.role === 'office' ? placeOf(value) : undefined;
    return place ? [{ ...place, part: 'office' }] : [];
  });

const wording: Wording = {
  nobody: ['names a place of work', 'name a place of work'],
  clause: (subject, objects, _, singular) => `${subject} ${singular ? 'is' : 'are'} for ${objects}`,
  rest: 'for any other place',
  rowsName: 'places',
};

/** Where the work is. */
export const locations: Chart = {
  id: 'locations',
  name: 'Places',
  question: 'In which places is the work?',
  rowName: 'Place',
  rowsName: 'places',
  measureName: 'Postings',
  parts,
  method:
    'A posting with offices in several cities counts once in each of them, so that shares add up to more than 100%. Places are as the posting states them, cities of one name as one row; a region that applicants must live in, a headquarters and an example are not places of the work.',
  answer: population => answer(population, parts, mentionsOf, bySize),
  facts: ({ fields }, rowId) =>
    fields.locations.facts.filter(({ value }) => value.role === 'office' && placeOf(value)?.row === rowId),
  wording,
  finding: given => leading(given, wording),
  alt: given => alternative(locations, given),
};
