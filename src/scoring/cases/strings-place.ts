import type { Case } from '../score.ts';
import { evidenceOf } from '../single.ts';
import { folded, type Verdict, type Vocabulary, verdictOn } from '../verdict.ts';
import { documentOf, setAside } from './cases.ts';

const areas = /^(?:EMEA|DACH|EU|MENA|AMERICAS)_ID$|^Countries/;
const description = 'We look forward to your application. Please send it to us with your telephone number.';

/** The place that a board's line names: its city, or its country where there is none. */
export const locationCase = (input: string, expected: string, at: string): Case => ({
  document: documentOf({ title: 'Data Analyst', location: input, description }, at),
  judge: ({ record, row, text }, { places }) => {
    if (areas.test(expected))
      return [setAside('locations', expected, 'An area of several countries is no place of the record')];
    if (expected.startsWith('Montana'))
      return [setAside('locations', expected, 'One line that is to be read in two ways')];
    const wanted = expected
      .replace(/ \((?:city|state)\)/, '')
      .split(/[/()]/)
      .map(name => placeKey(name, places));
    const read = row.locations[0];
    const key = read === undefined ? undefined : placeKey(read, places);
    const same = key !== undefined && wanted.includes(key);
    const said = {
      expected,
      read: same ? expected : (read ?? null),
      evidence: evidenceOf(record, 'locations'),
    };
    return verdictOn('locations', said, text);
  },
});

const placeKey = (name: string, places: Vocabulary['places']): string => {
  const first = name.split(',')[0]!.trim();
  return folded(places.city(first)?.name ?? places.countryAlone(first) ?? first)
    .normalize('NFD')
    .replace(/[.\p{M}]| d\.?c\.?$/giu, '');
};

interface Advert {
  location: string;
  kwargs: { title?: string | undefined; description: string } | null;
}

const words: Record<string, RegExp> = { remote: /\bremote/i, hybrid: /\bhybrid/i, onsite: /\bon-?site/i };

/** The way of working that an ad and its line about the place say. */
export const workModelCase = ({ location, kwargs }: Advert, expected: string, at: string): Case => ({
  document: documentOf(
    { title: kwargs?.title ?? 'Data Analyst', location, description: kwargs?.description ?? description },
    at,
  ),
  judge: ({ record, row, text }): Verdict[] => {
    if (!words[expected]?.test(text))
      return [setAside('work_model', expected, 'A way of working that no word says')];
    const read = row.work_model.includes(expected as (typeof row.work_model)[number])
      ? expected
      : row.work_model.join(', ') || null;
    return verdictOn('work_model', { expected, read, evidence: evidenceOf(record, 'workModel') }, text);
  },
});
