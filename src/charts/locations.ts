import type { Population } from '../corpus/corpus.ts';
import type { GazettePlace } from '../corpus/gazette.ts';
import type { Location, PostingRecord } from '../posting/record.ts';
import { placeName } from '../resolve/row.ts';
import { address } from './address.ts';
import { alternative } from './alternative.ts';
import { answer } from './answer.ts';
import type { Answer, Chart, PartStyle } from './chart.ts';
import { leading, type Wording } from './leading.ts';
import { bySize } from './order.ts';

const parts: readonly PartStyle[] = [{ key: 'office', label: 'Office', tone: 'strong' }];

/** Where a place stands among those of a corpus; one that the gazette does not know goes by its own words. */
function placeIn({ labels }: Population, location: Location): GazettePlace {
  const { city, region, country } = location;
  return labels.places[placeName(location)] ?? { name: city ?? `${region ?? country} (no city named)` };
}

const isWork = ({ role, city, region, country }: Location): boolean =>
  role === 'office' && (city ?? region ?? country) !== undefined;

const mentionsIn =
  (population: Population) =>
  ({ fields }: PostingRecord) =>
    fields.locations.facts
      .filter(({ value }) => isWork(value))
      .map(({ value }) => {
        const { name } = placeIn(population, value);
        return { row: address(name), label: name, part: 'office' };
      });

/** The points of the rows whose place is known. */
function mapped({ rows, ...rest }: Answer, { labels }: Population): Answer {
  const byRow = new Map(Object.values(labels.places).map(place => [address(place.name), place]));
  const points = rows.flatMap(({ id }) => {
    const { longitude, latitude } = byRow.get(id) ?? {};
    return longitude === undefined || latitude === undefined ? [] : [{ row: id, longitude, latitude }];
  });
  return { ...rest, rows, form: points.length > 0 ? { kind: 'map', points } : { kind: 'bars' } };
}

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
    'A posting with offices in several cities counts once in each of them, so that shares add up to more than 100%. A city is one place however it is written, and cities of one name are told apart where the postings say which is meant; a region that applicants must live in, a headquarters and an example are not places of the work. On the map, circles grow with the number of postings by area; places whose point is not known stand in the bars alone.',
  answer: population => mapped(answer(population, parts, mentionsIn(population), bySize), population),
  facts: ({ fields }, rowId, population) =>
    fields.locations.facts.filter(
      ({ value }) => isWork(value) && address(placeIn(population, value).name) === rowId,
    ),
  wording,
  finding: given => leading(given, wording),
  alt: given => alternative(locations, given),
};
