import type { Lexicon } from '../lexicon/lexicon.ts';
import type { SegmentedPosting } from '../segment/posting.ts';
import { readCompany } from './company.ts';
import { headerLines, labelled, segmentsOf, type Words } from './header.ts';
import { type Placed, placesOfLine } from './locations-list.ts';
import { placesIn } from './locations-text.ts';
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

const label =
  /^(?:(?:job|work|primary|office|position|role|base|main)? ?(?:locations?|place|site|office)(?: of work)?(?:\(s\))?|based in|where|city)$/i;

/** The places that stand after a label such as "Location". */
export const labelledPlaces = (posting: SegmentedPosting, lexicon: Lexicon): Placed[] =>
  labelled(posting, label).flatMap(words => placesOfValue(words, lexicon));

/** The value of a label as a list of places, or else what its first words name. */
function placesOfValue(words: Words, lexicon: Lexicon): Placed[] {
  const text = words.text.split(/(?<=[\p{Ll})])[.!?](?:\s|$)/u)[0]!.slice(0, 160);
  if (/\b(?:preferred|we|our|if you|time ?zones?|visits?)\b|\bwe['’]/i.test(text)) return [];
  const listed = placesOfLine(words, lexicon.places);
  if (listed) return listed;
  const remote = /\bremote\b/i.test(text);
  return placesIn({ ...words, text }, lexicon.places).map(placed => ({ ...placed, remote }));
}
