import type { Lexicon } from '../lexicon/lexicon.ts';
import { overlaps, type Span } from '../posting/document.ts';
import type { SegmentedPosting } from '../segment/posting.ts';
import { namings } from './company-namings.ts';
import { degree } from './degree.ts';
import { oncePerPosting } from './once.ts';
import { readingsOf } from './rule.ts';

/**
 * Where the fields of study stand that the rules of degrees read: "a Master's in Statistics" asks for no skill.
 * @returns spans into the document.
 */
const fieldsOfStudy = oncePerPosting((posting: SegmentedPosting, lexicon: Lexicon): readonly Span[] =>
  degree.flatMap(rule =>
    readingsOf(rule, posting, lexicon).flatMap(reading =>
      reading.kind === 'fact'
        ? reading.evidence.flatMap(span => occurrences(posting, span, reading.value.fields))
        : [],
    ),
  ),
);

const occurrences = ({ document }: SegmentedPosting, { start, end }: Span, fields: string[]): Span[] =>
  namings(document.text.slice(start, end), fields).map(found => ({
    start: start + found.start,
    end: start + found.end,
  }));

/** The fields of study that a stretch of a posting names, as spans into the stretch. */
export const studiedIn = (posting: SegmentedPosting, lexicon: Lexicon, stretch: Span): Span[] =>
  fieldsOfStudy(posting, lexicon)
    .filter(span => overlaps(span, stretch))
    .map(({ start, end }) => ({ start: start - stretch.start, end: end - stretch.start }));
