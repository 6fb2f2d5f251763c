import type { Lexicon } from '../../lexicon/lexicon.ts';
import { matchesOf } from '../../lexicon/matches.ts';
import { pattern } from '../../lexicon/pattern.ts';
import type { Places } from '../../lexicon/places.ts';
import type { Location } from '../../posting/record.ts';
import type { SegmentedPosting } from '../../segment/posting.ts';
import { type Rule, stated } from '../rule.ts';
import { employersSentences, type Found, findEach } from '../sentences.ts';
import { isOfJob } from './cues.ts';
import type { Placed } from './list.ts';
import { stretchOf } from './stretch.ts';
import { placesIn } from './text.ts';

const team = String.raw`(?:teams?|offices?|labs?|squads?|practice|crew|group|staff|department|project|hub|studio)`;
const words = String.raw`(?:[\w&'’/-]+,? ){0,6}?`;

/** Words by which a sentence says that somebody is sought, or is to join. */
const cues: readonly RegExp[] = [
  String.raw`\b(?:looking for|looking to hire|in search of|seeking|searching for|hiring|recruiting)\b`,
  String.raw`\bjoin(?:ing)? (?:us\b|(?:our|an?|my|its|their) ${words}${team}\b)`,
  String.raw`\b(?:role|position|job|opportunity|internship|placement|vacancy) (?:based |located |available )?(?=(?:in|at) \p{L})`,
].map(source => new RegExp(source, 'giu'));

/** How far behind such words a place can stand. */
const reach = 150;
/** Where a place of the job may not follow any more. */
const over = pattern('i')`
  [.;:!?]
  |\b(?:experience|expertise|knowledge|background|customers?|clients|partner\w*|interest\w*|speciali\w+
    |markets?|expan\w+|grow|who|that|which|whose|with|across|companies|users|based|from|practices
    |process|range|salary|future|helping)\b
  |\d{3}
`;
const lead =
  /\b(?:in|at) (?:either |our |its |the |central |downtown |greater |sunny |beautiful |(?:region|area|heart|city) of )*(?=\p{Lu})/gu;
const opens =
  /^(?:our |the |central |downtown |greater |sunny |beautiful |(?:region|area|heart|city) of )*$/i;

/** The places right behind the first "in" of a clause that a place follows. */
function placesOf({ sentence, match }: Found, { places }: Lexicon): Placed[] {
  const from = match.index + match[0].length;
  const behind = sentence.text.slice(from, from + reach);
  const clause = behind.slice(0, over.exec(behind)?.index);
  for (const { 0: words, index } of matchesOf(clause, lead)) {
    const stretch = stretchOf(sentence, from + index + words.indexOf(' ') + 1);
    const found = placesIn(stretch, places);
    if (found[0] && opens.test(stretch.text.slice(0, found[0].start - stretch.start)))
      return found.filter(placed => isFirm(placed) && isWhole(placed, places));
  }
  return [];
}

/** "A seller in EMEA" may sit where the header says; "a seller in the Bay Area" sits there. */
const isFirm = ({ place: { city, country, region } }: Placed): boolean =>
  city !== undefined || country !== undefined || / (?:Area|Valley)$/i.test(region ?? '');

/** "At the Oslo Harbour Trust" names a house, not a place. */
const isWhole = ({ text }: Placed, places: Places): boolean => {
  const [first = ''] = text.split(',');
  return (
    places.city(first) !== undefined ||
    places.towns(first).length > 0 ||
    places.country(first) !== undefined ||
    places.region(first) !== undefined ||
    / (?:Area|Region|Valley|County)$/i.test(first)
  );
};

/** About an event, pay, the company itself, or what holds only for some. */
const elsewhere = pattern('i')`
  \b(?:headquartered|founded|interviews?|conference|meet-?ups?|events?|offsites?|retreats?|visits?
  |preferred|(?:pay|salary|hiring|compensation) ranges?|salary for|if (?:you|this|the)
  |(?:leading|stronger|strengthen\w*|market|dominant) (?:our |its )?position)\b
`;

const read = (posting: SegmentedPosting, lexicon: Lexicon) => {
  const sentences = employersSentences(posting).filter(isOfJob);
  return findEach(sentences, cues)
    .filter(({ sentence }) => !elsewhere.test(sentence.text))
    .flatMap(found => placesOf(found, lexicon))
    .map(({ place, start, end }) => stated<Location>({ ...place, role: 'office' }, { start, end }));
};

/** Where somebody is sought: in "we are looking for a cook in Oslo" Oslo is where the cook will work. */
export const sought: Rule<Location> = {
  id: 'locations/sought',
  reads: 'the place in which somebody is looked for, joins a team or finds a role',
  accepts: [
    { text: 'We are looking for a bridge keeper in Oslo.', value: { city: 'Oslo', role: 'office' } },
    {
      text: 'Northwind is hiring night nurses in Lisbon and Porto.',
      value: { city: 'Porto', role: 'office' },
    },
    {
      text: 'Join our growing team in Denver, CO, and build boats.',
      value: { city: 'Denver', region: 'CO', country: 'United States', role: 'office' },
    },
    { text: 'We want you to join us in central Oslo.', value: { city: 'Oslo', role: 'office' } },
    { text: 'A paid internship in Porto awaits you.', value: { city: 'Porto', role: 'office' } },
    {
      text: 'Northwind is hiring an experienced cook in the kitchens of a house in Lisbon.',
      value: { city: 'Lisbon', role: 'office' },
    },
  ],
  refuses: [
    'We are looking for people with experience in Oslo.',
    'We are looking for a seller who knows companies in Portugal.',
    'Join a community of 5000 cooks in Lisbon.',
    'Join us in Porto for our summer event.',
    'This is a position at the Lisbon Harbour Trust.',
    'We are hiring cooks for clients in Lisbon.',
    'We are looking for a developer in Julia.',
    'We are looking for an engineer in Elixir or Phoenix.',
    'The pay range for this role in Porto is what you see above.',
    'If you apply for this job in Lisbon, write to us.',
    'We hold a leading position in Portugal.',
    'We are looking for cooks to shape the future of bread in Portugal.',
    'We are looking for a seller in the EMEA region.',
    'Northwind has offices in Oslo.',
  ],
  read,
};
