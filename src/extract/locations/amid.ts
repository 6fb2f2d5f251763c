import { pattern } from '../../lexicon/pattern.ts';
import type { Places } from '../../lexicon/places.ts';
import type { Words } from '../header.ts';
import { times } from './bare.ts';
import type { Placed } from './list.ts';
import { remotely } from './order.ts';
import { placesIn } from './text.ts';

/** Words by which a part of a header is about where the work is done. */
const way =
  /\b(?:remote(?:ly)?|hybrid|on[- ]?site|in[- ](?:person|office)|preferred|ideally|preferably|based)\b/i;

/** Whether a part of a header is about where the work is done, by words on the way of working. */
export const isOfPlace = ({ text }: Words): boolean => way.test(text);

/** Whether a line is a sentence, or a part of one, and no row of facts. */
export const isProse = (text: string): boolean =>
  /\b(?:we|our|its|you|your|the|is|are|will|for|with|who|by)\b|(?<!\b[SJ]r)[.!?](?:\s|$)/i.test(text);

/** What stands between signs, and is about hours, customers, the whole company or where the work is not done. */
const otherwise = pattern('giu')`
  [^(),;|[\]–—]*\b(?:time ?-?zones?|(?<!(?:full|part)[- ])time|hours|overlap|no|not|except|excluding
  |customers?|clients?|company|organi[sz]ation|firm|start-?up|agency|visits?|hq(?:['’]d)?|headquarter\w*
  |travel|meet-?ups?|visas?|citizens?(?:hip)?|authori[sz]\w+
  |(?:pacific|eastern|central|mountain)(?= ?(?:time\b|hours\b|[)]|$)))\b[^(),;|[\]–—]*
`;

const blank = (words: string): string => ' '.repeat(words.length);

/** Ways of working beside a place, which written in capitals pass for a part of its name: "ONSITE Oslo", "US ONLY". */
const capitals = /\b(?:remote|hybrid|on[- ]?site|only|preferred|based|in[- ](?:person|office))\b/gi;

/** The longest part that is read so. */
const longest = 200;

/**
 * The places in a part of a header that says more about them than a list does: "Remote in Canada, and a new office in
 * Oslo". Hours and what is said not to be are no place.
 */
export function placesAmid(part: Words, places: Places): Placed[] {
  if (part.text.length > longest) return [];
  const text = part.text
    .replace(/--/g, ' –')
    .replace(times, blank)
    .replace(capitals, blank)
    .replace(otherwise, blank);
  const remote = remotely.test(part.text);
  return placesIn({ ...part, text }, places).map(placed => ({
    ...placed,
    remote: remote && !placed.place.city,
  }));
}
