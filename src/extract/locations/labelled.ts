import type { Lexicon } from '../../lexicon/lexicon.ts';
import { pattern } from '../../lexicon/pattern.ts';
import { whereMayMatch } from '../../lexicon/sieve.ts';
import type { Location } from '../../posting/record.ts';
import type { Line, SegmentedPosting } from '../../segment/posting.ts';
import { labelled, segmentsOf, type Words } from '../header.ts';
import type { Rule } from '../rule.ts';
import { type Placed, placesOfLine } from './list.ts';
import { inHeader } from './role.ts';
import { stretchOf } from './stretch.ts';
import { placesIn } from './text.ts';

const label = pattern('i')`
  ^(?:(?:(?:job|work|working|primary|office|position|role|base|main|additional|all available|available
    |preferred|careers?|hiring|your) ?){0,2}
    (?:locations?|place|site|office)(?: options?| preferences?| of (?:work|(?:the |this )?(?:job|role|position)))?(?:\(s\))?(?: \([^()]{3,30}\))?
  |based in|where|city|province|state\/province|country|duty station|workplace)$
`;
const remoteLabel = /^remote(?: (?:in|from|locations?))?$/i;
const officeLabel = /^(?:hybrid|on-?site|in[- ](?:person|office))(?: \([^()]{2,20}\))?$/i;

/** Lines with a pin, as texts have them instead of "Location". */
const pinned = ({ lines }: SegmentedPosting): Words[] =>
  lines.filter(({ text, section }) => pin.test(text) && section !== 'board-commentary').flatMap(segmentsOf);
const pin = /^(?:📍|📌)/u;

/** What applicants may choose from: "your preferred working location from the following: Oslo, Norway; Porto, Portugal." */
const choices = ({ lines }: SegmentedPosting): Words[] =>
  whereMayMatch(lines, choice).flatMap(line => {
    const [found, list = ''] = choice.exec(line.text) ?? [];
    if (found === undefined) return [];
    const start = line.start + line.text.indexOf(found) + found.length - list.length;
    return [{ text: list, start, end: start + list.length }];
  });
const choice =
  /\bpreferred (?:work(?:ing)? )?locations? from the following:\s*(?:in-office locations:\s*)?(.+?)(?=\.(?:\s|$|\p{L}{4})|$)/iu;

/** The places that stand after a label such as "Location", or "Remote", or behind a pin. */
const labelledPlaces = (posting: SegmentedPosting, lexicon: Lexicon): Placed[] => [
  ...[...pinned(posting), ...choices(posting)].flatMap(words => placesOfLine(words, lexicon.places) ?? []),
  ...labelled(posting, label).flatMap(words => placesOfValue(words, lexicon)),
  ...listedBelow(posting).flatMap(words => placesOfEntry(words, lexicon)),
  ...behindColon(posting, officeLabel).flatMap(words => placesOfValue(words, lexicon)),
  ...behindColon(posting, remoteLabel)
    .flatMap(words => placesOfValue(words, lexicon))
    .map(placed => ({ ...placed, remote: true })),
];

/** The bullets behind the first one below a label: "Locations:", then each town in a line of its own. */
function listedBelow({ lines }: SegmentedPosting): Words[] {
  const found: Words[] = [];
  let inList = false;
  lines.forEach((line, i) => {
    const isEntry = line.shape === 'bullet' && line.text.length <= longestEntry;
    inList =
      isEntry &&
      (inList || isLabel(lines[i - 1]) || (lines[i - 1]?.shape !== 'bullet' && isLabel(lines[i - 2])));
    if (inList) found.push(line);
  });
  return found;
}
const longestEntry = 60;
const isLabel = (line: Line | undefined): boolean =>
  line !== undefined && label.test(line.text.replace(/(?<![*_:\s])[*_:\s]+$/, ''));

/** A bullet as a list of places, or else the larger places that it names in brackets: "West (Oregon)". */
function placesOfEntry(words: Words, { places }: Lexicon): Placed[] {
  const listed = placesOfLine(words, places);
  if (listed) return listed;
  const [, lead = '', inside] = /^([^()]*\()([^()]+)\)$/.exec(words.text) ?? [];
  const start = words.start + lead.length;
  return inside ? placesIn({ text: inside, start, end: start + inside.length }, places) : [];
}

/** What stands after a label on its own line. */
const behindColon = (posting: SegmentedPosting, name: RegExp): Words[] =>
  labelled(posting, name).filter(({ start }) => !posting.lines.some(line => line.start === start));

/** The value of a label as a list of places, or else what its first words name. */
function placesOfValue(words: Words, lexicon: Lexicon): Placed[] {
  const written = words.text.split(/(?<=[\p{Ll})])[.!?](?:\s|$)/u)[0]!;
  const ours = oneOfOurs.exec(written);
  const text = written.slice(0, ours ? ours[0].length + 160 : 160);
  if (!ours && more.test(text)) return placesIn(stretchOf({ ...words, text: written }, 0), lexicon.places);
  const listed = placesOfLine(words, lexicon.places);
  if (listed) return listed;
  const remote = /\bremote\b/i.test(text);
  const plain = text.replace(/\([^()]{0,160}\)/g, aside => ' '.repeat(aside.length));
  const named = ours ? plain.slice(ours[0].length).padStart(plain.length) : plain;
  return placesIn({ ...words, text: named }, lexicon.places).map(placed => ({ ...placed, remote }));
}

/** Words that say more than a place: "Oslo, but we are flexible" opens with one, "people in Lisbon preferred" does not. */
const more = /\b(?:preferred|we|our|if you|time ?zones?|visits?|travel)\b|\bwe['’]/i;

/** "You work in one of our hubs in": of the employer's own places one may be chosen. */
const oneOfOurs =
  /^[^.;:]{0,60}?\b(?:one|any|either) of our (?:[\w-]+ ){0,3}?(?:hubs|offices|sites|studios|locations|campuses)\b/i;

/** Where the work is done by a label. */
export const atLabel: Rule<Location> = {
  id: 'locations/label',
  reads: 'what stands after "Location", "Office" or "Remote"',
  accepts: [
    {
      text: 'Location: 12 Canal Street, Denver, CO 80203',
      value: { city: 'Denver', region: 'CO', country: 'United States', role: 'office' },
    },
    {
      text: 'Location: You will join us in one of our quiet hubs in Oslo, Lisbon or Porto, as you like.',
      value: { city: 'Porto', role: 'office' },
    },
    {
      text: 'Remote: Oregon (not Portland), Ohio, or hours like theirs',
      value: { region: 'Ohio', country: 'United States', role: 'eligible-region' },
    },
    {
      text: 'Location: Lisbon, with some travel to Porto',
      value: { city: 'Lisbon', role: 'office' },
    },
    {
      text: 'Location: Lisbon or Porto, but we can be flexible',
      value: { city: 'Porto', role: 'office' },
    },
    {
      text: 'Location: Onsite in Lisbon (in-person) preferred or Porto',
      value: { city: 'Porto', role: 'office' },
    },
    {
      text: 'Location of the job: Oslo, Norway; Porto, Portugal; or remote',
      value: { city: 'Porto', country: 'Portugal', role: 'office' },
    },
    { text: '- Hybrid (2 days): Oslo or Porto', value: { city: 'Porto', role: 'office' } },
    { text: 'Location options: Spain / Portugal', value: { country: 'Portugal', role: 'office' } },
    {
      text: 'Location: Epsom, Surrey',
      value: { city: 'Epsom', country: 'United Kingdom', role: 'office' },
    },
    { text: 'Location – Oslo (hybrid)', value: { city: 'Oslo', role: 'office' } },
    { text: 'Location\nLisbon or Oslo', value: { city: 'Oslo', role: 'office' } },
    { text: 'Locations:\n- Oslo, Norway\n- Porto', value: { city: 'Porto', role: 'office' } },
    {
      text: 'Locations\nWe hire for two coasts.\n- South (Florida)\n- West (Oregon)',
      value: { region: 'Oregon', country: 'United States', role: 'office' },
    },
    {
      text: 'Preferred work location: the yard in Denver, CO.',
      value: { city: 'Denver', region: 'CO', country: 'United States', role: 'office' },
    },
    {
      text: 'Northwind\n\nAbout you\n📍 Lisbon (2-3 days/week hybrid) | 45k',
      value: { city: 'Lisbon', role: 'office' },
    },
    {
      text: 'You share your preferred working location from the following: Oslo, Norway; Porto, Portugal.Boats wait.',
      value: { city: 'Porto', country: 'Portugal', role: 'office' },
    },
    {
      text: '📍 Location - Porto (hybrid), USA remote',
      value: { country: 'United States', role: 'eligible-region' },
    },
    { text: '📍 Location: Lisbon (hybrid)', value: { city: 'Lisbon', role: 'office' } },
    {
      text: 'Additional locations: US, Arizona, Phoenix; US, Oregon, Hillsboro',
      value: { city: 'Phoenix', region: 'Arizona', country: 'United States', role: 'office' },
    },
    {
      text: 'Location: UK, remote (you live there)',
      value: { country: 'United Kingdom', role: 'eligible-region' },
    },
  ],
  refuses: [
    'Remote: two days a week',
    'Location: Remote',
    'Location: flexible',
    'Location: people in Lisbon preferred',
    'Customer location: Lisbon',
    'Location: This is a hybrid role with rare travel to Porto.',
    'Locations:\n- You travel from Oslo to our customers in Lisbon and in Porto all of the time',
    '📍 Prime place: our house in Lisbon',
  ],
  read: (posting, lexicon) => labelledPlaces(posting, lexicon).map(inHeader),
};
