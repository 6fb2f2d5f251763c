import type { Lexicon } from '../lexicon/lexicon.ts';
import { overlaps, type Span } from '../posting/document.ts';
import type { SegmentedPosting } from '../segment/posting.ts';
import { type DegreeStatement, degree } from './degree.ts';
import { oncePerPosting } from './once.ts';
import { readingsOf } from './rule.ts';

/**
 * Where the fields of study stand that the rules of degrees read: "a Master's in Statistics" asks for no skill.
 * @returns spans into the document.
 */
const fieldsOfStudy = oncePerPosting((posting: SegmentedPosting, lexicon: Lexicon): readonly Span[] =>
  degree
    .flatMap(rule => readingsOf(rule, posting, lexicon))
    .flatMap(reading =>
      reading.kind === 'fact' ? fieldsAmong(posting, reading.evidence, reading.value) : [],
    ),
);

/** The evidence of a statement holds its fields, each by itself. */
function fieldsAmong(
  { text }: SegmentedPosting,
  evidence: readonly Span[],
  { fields }: DegreeStatement,
): Span[] {
  const names = new Set(fields.map(field => field.toLowerCase()));
  return evidence.filter(({ start, end }) => names.has(text.slice(start, end).toLowerCase()));
}

/** The fields of study that a stretch of a posting names, as spans into the stretch. */
export const studiedIn = (posting: SegmentedPosting, lexicon: Lexicon, stretch: Span): Span[] =>
  fieldsOfStudy(posting, lexicon)
    .filter(span => overlaps(span, stretch))
    .map(({ start, end }) => ({ start: start - stretch.start, end: end - stretch.start }));
