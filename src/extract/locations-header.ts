import type { Lexicon } from '../lexicon/lexicon.ts';
import type { SegmentedPosting } from '../segment/posting.ts';
import { readCompany } from './company.ts';
import { headerLines, labelled, segmentsOf, type Words } from './header.ts';
import { type Placed, placesOfLine } from './locations-list.ts';
import { placesIn } from './locations-text.ts';
import { firstIn } from './sentences.ts';
import { readTitle } from './title.ts';

/** The places of the header: its lines, and their parts, that hold nothing else; title and company are none. */
export function headerPlaces(posting: SegmentedPosting, lexicon: Lexicon): Placed[] {
  const taken = [readTitle(posting, lexicon), readCompany(posting, lexicon)];
  const lines = headerLines(posting, lexicon).filter(({ start }) => taken[0]?.start !== start);
  return lines.flatMap(line => {
    const segments = segmentsOf(line).filter(
      ({ start }) => !taken[1] || start < taken[1].start || start >= taken[1].end,
    );
    return taken[1] && line.start === taken[1].start
      ? segments.flatMap(segment => placesOfLine(segment, lexicon.places) ?? [])
      : (placesOfLine(line, lexicon.places) ??
          (segments[0]?.text !== line.text
            ? segments.flatMap(segment => placesOfLine(segment, lexicon.places) ?? [])
            : []));
  });
}

/** Rows of several jobs below one header, each with its places: "2. Night Nurse | Oslo, Lisbon | link". */
const rows = (posting: SegmentedPosting, lexicon: Lexicon): Words[][] =>
  posting.lines.flatMap(line => {
    if (!line.text.includes('|') || line.text.length > longestRow || line.section === 'board-commentary')
      return [];
    const [first, ...others] = segmentsOf(line);
    return first && others.length > 1 && lexicon.titles.occupations.find(first.text).length > 0
      ? [others]
      : [];
  });
const longestRow = 240;

/** The places in the parts of rows that name a job first. */
export const rowPlaces = (posting: SegmentedPosting, lexicon: Lexicon): Placed[] =>
  rows(posting, lexicon).flatMap(parts => parts.flatMap(part => placesOfLine(part, lexicon.places) ?? []));

const label =
  /^(?:(?:job|work|primary|office|position|role|base|main|additional|all available|available)? ?(?:locations?|place|site|office)(?: of work)?(?:\(s\))?|based in|where|city|province|country)$/i;
const remoteLabel = /^remote(?: (?:in|from|locations?))?$/i;
const officeLabel = /^(?:hybrid|on-?site|in[- ](?:person|office))$/i;

/** Lines with a pin, as texts have them instead of "Location". */
const pinned = ({ lines }: SegmentedPosting): Words[] =>
  lines.filter(({ text, section }) => pin.test(text) && section !== 'board-commentary').flatMap(segmentsOf);
const pin = /^(?:📍|📌)/u;

/** What applicants may choose from: "your preferred working location from the following: Oslo, Norway; Porto, Portugal." */
const choices = ({ lines }: SegmentedPosting): Words[] =>
  lines.flatMap(line => {
    const [found, list = ''] = firstIn(line, choice) ?? [];
    if (found === undefined) return [];
    const start = line.start + line.text.indexOf(found) + found.length - list.length;
    return [{ text: list, start, end: start + list.length }];
  });
const choice =
  /\bpreferred (?:work(?:ing)? )?locations? from the following:\s*(?:in-office locations:\s*)?(.+?)(?=\.(?:\s|$|\p{L}{4})|$)/iu;

/** The places that stand after a label such as "Location", or "Remote", or behind a pin. */
export const labelledPlaces = (posting: SegmentedPosting, lexicon: Lexicon): Placed[] => [
  ...[...pinned(posting), ...choices(posting)].flatMap(words => placesOfLine(words, lexicon.places) ?? []),
  ...labelled(posting, label).flatMap(words => placesOfValue(words, lexicon)),
  ...behindColon(posting, officeLabel).flatMap(words => placesOfValue(words, lexicon)),
  ...behindColon(posting, remoteLabel)
    .flatMap(words => placesOfValue(words, lexicon))
    .map(placed => ({ ...placed, remote: true })),
];

/** What stands after a label on its own line. */
const behindColon = (posting: SegmentedPosting, name: RegExp): Words[] =>
  labelled(posting, name).filter(({ start }) => !posting.lines.some(line => line.start === start));

/** The value of a label as a list of places, or else what its first words name. */
function placesOfValue(words: Words, lexicon: Lexicon): Placed[] {
  const written = words.text.split(/(?<=[\p{Ll})])[.!?](?:\s|$)/u)[0]!;
  const ours = oneOfOurs.exec(written);
  const text = written.slice(0, ours ? ours[0].length + 160 : 160);
  if (!ours && /\b(?:preferred|we|our|if you|time ?zones?|visits?)\b|\bwe['’]/i.test(text)) return [];
  const listed = placesOfLine(words, lexicon.places);
  if (listed) return listed;
  const remote = /\bremote\b/i.test(text);
  const plain = text.replace(/\([^()]{0,80}\)/g, aside => ' '.repeat(aside.length));
  const named = ours ? plain.slice(ours[0].length).padStart(plain.length) : plain;
  return placesIn({ ...words, text: named }, lexicon.places).map(placed => ({ ...placed, remote }));
}

/** "You work in one of our hubs in": of the employer's own places one may be chosen. */
const oneOfOurs =
  /^[^.;:]{0,60}?\b(?:one|any|either) of our (?:[\w-]+ ){0,3}?(?:hubs|offices|sites|studios|locations|campuses)\b/i;
