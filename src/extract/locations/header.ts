import type { Lexicon } from '../../lexicon/lexicon.ts';
import { matchesOf } from '../../lexicon/matches.ts';
import type { SegmentedPosting } from '../../segment/posting.ts';
import { readCompany } from '../company.ts';
import { headerLines, headerParts, segmentsOf, type Words } from '../header.ts';
import { readTitle } from '../title.ts';
import { isOfPlace, isProse, placesAmid } from './amid.ts';
import { type Placed, placesOfLine } from './list.ts';

/** The places of the header: its lines, and their parts, that hold nothing else; title and company are none. */
export function headerPlaces(posting: SegmentedPosting, lexicon: Lexicon): Placed[] {
  const taken = [readTitle(posting, lexicon), readCompany(posting, lexicon)];
  const parts = headerParts(posting);
  const amid = (words: Words) => (isOfPlace(words) ? placesAmid(words, lexicon.places) : []);
  const lines = headerLines(posting, lexicon)
    .filter(({ start }) => taken[0]?.start !== start)
    .map(line => behindCompany(line, taken[1], lexicon));
  const aside = lines.flatMap(asides).flatMap(words => placesAmid(words, lexicon.places));
  const own = lines.flatMap(line => {
    const segments = segmentsOf(line).filter(
      ({ start }) => !taken[1] || start < taken[1].start || start >= taken[1].end,
    );
    return taken[1] && line.start === taken[1].start
      ? [...behindName(line, taken[1]), ...segments].flatMap(
          segment => placesOfLine(segment, lexicon.places) ?? [],
        )
      : (placesOfLine(line, lexicon.places) ??
          (segments[0]?.text !== line.text
            ? segments.flatMap(segment => placesOfLine(segment, lexicon.places) ?? amid(segment))
            : parts.includes(line) || isTerse(line)
              ? amid(line)
              : []));
  });
  return [...own, ...aside];
}

/** "Northwind Oslo, Norway", as pages set the two side by side: the place behind the name of the company. */
function behindCompany<T extends Words>(line: T, company: Words | undefined, { places }: Lexicon): T {
  if (!company || line.start === company.start || !line.text.startsWith(`${company.text} `)) return line;
  const text = line.text.slice(company.text.length).trimStart();
  const place = { ...line, text, start: line.end - text.length };
  return placesOfLine(place, places) ? place : line;
}

/** What brackets in a header say of other places: "Oslo (hybrid; Porto possible)", "Remote (office in Porto)". */
const asides = ({ text, start }: Words): Words[] =>
  matchesOf(text, inBrackets)
    .filter(({ 1: inside }) => otherPlace.test(inside!))
    .map(({ 1: inside, index }) => ({
      text: inside!,
      start: start + index + 1,
      end: start + index + 1 + inside!.length,
    }));
const inBrackets = /\(([^()]{6,120})\)/g;
const otherPlace = /\b(?:possible|okay|also|offices? in|hubs? in)\b/i;

/** A short line without a sentence in it: "Oslo - 1 day a week on site". */
const isTerse = ({ text }: Words): boolean => text.length <= longestTerse && !isProse(text);
const longestTerse = 70;

/** "Northwind (Oslo / Porto)": what stands in brackets right behind the name of the company. */
function behindName({ text, start }: Words, { end }: Words): Words[] {
  const [, open = '', inside] = /^(\s*\()([^()]{2,60})\)/.exec(text.slice(end - start)) ?? [];
  return inside === undefined
    ? []
    : [{ text: inside, start: end + open.length, end: end + open.length + inside.length }];
}
