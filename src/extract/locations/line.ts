import type { Lexicon } from '../../lexicon/lexicon.ts';
import { matchesOf } from '../../lexicon/matches.ts';
import { whereMayMatch } from '../../lexicon/sieve.ts';
import type { Location } from '../../posting/record.ts';
import type { SegmentedPosting } from '../../segment/posting.ts';
import { segmentsOf, type Words } from '../header.ts';
import type { Rule } from '../rule.ts';
import { employersSentences } from '../sentences.ts';
import { type Placed, placesOfLine } from './list.ts';
import { inHeader } from './role.ts';
import { isTown } from './town.ts';

/** Words on how the work is done, beside which the name of a place says where. */
const way = /\b(?:remote(?:ly)?|hybrid|on[ -]?site|in[ -](?:person|office))\b/i;
const inBrackets = /[([]([^()[\]]{4,80})[)\]]/g;
/** The longest sentence that is nothing but places. */
const longest = 80;

/** What may be nothing but places: short sentences, their parts between bars, and what brackets hold. */
function* candidates({ text, start, end }: Words): Generator<Words> {
  if (text.length <= longest) {
    const words = text.replace(/[.;,|\s]+$/, '');
    const [label = ''] = /^[^:]{3,30}: ?/.exec(words) ?? [];
    yield* segmentsOf({
      text: words.slice(label.length),
      start: start + label.length,
      end: end - text.length + words.length,
    });
  }
  for (const { 1: inside, index } of matchesOf(text, inBrackets))
    yield { text: inside!, start: start + index + 1, end: start + index + 1 + inside!.length };
}

/** The places that stand in a text with nothing but the way of working beside them. */
const placesBesideWay = (posting: SegmentedPosting, lexicon: Lexicon): Placed[] =>
  whereMayMatch(employersSentences(posting), way)
    .flatMap(sentence => [...candidates(sentence)])
    .filter(({ text }) => way.test(text))
    .flatMap(words => placesOfLine(words, lexicon.places) ?? [])
    .filter(({ place: { city } }) => city === undefined || isTown(city, lexicon.places));

/** Where the work is done by words that say nothing else: "Oslo (hybrid)", "Night Nurse (Porto, on-site)". */
export const besideWay: Rule<Location> = {
  id: 'locations/way-of-working',
  reads: 'places that have a sentence, or brackets, to themselves with the way of working',
  accepts: [
    { text: 'About us\n- Oslo, Norway - hybrid', value: { city: 'Oslo', country: 'Norway', role: 'office' } },
    { text: 'Working model: remote - Portugal', value: { country: 'Portugal', role: 'eligible-region' } },
    { text: 'We sail. Porto (hybrid working).', value: { city: 'Porto', role: 'office' } },
    {
      text: 'Benefits\n- Remote-first within the UK.',
      value: { country: 'United Kingdom', role: 'eligible-region' },
    },
    {
      text: 'We are hiring (Remote - Canada) for all houses, and soon.',
      value: { country: 'Canada', role: 'eligible-region' },
    },
    {
      text: 'Openings: night nurse (tools, boats) (Europe/LatAm remote), day nurse (at home)',
      value: { region: 'LatAm', role: 'eligible-region' },
    },
    {
      text: 'The crew of Northwind wants a cook [Porto, on-site].',
      value: { city: 'Porto', role: 'office' },
    },
  ],
  refuses: [
    'Hybrid working',
    'Local to Porto, Portugal, or remote',
    'Nurses (remote, Canada hours) sail with us.',
    'We build boats (in Oslo and Porto).',
    'Remote or hybrid: you choose.',
  ],
  read: (posting, lexicon) => placesBesideWay(posting, lexicon).map(inHeader),
};
