import type { Marks } from '../lexicon/sieve.ts';
import type { SourceDocument, Span } from '../posting/document.ts';
import type { SectionKind, Strength } from '../posting/record.ts';

/** One line of a posting without its bullet and surrounding space; `start` and `end` are offsets into the source. */
export interface Line extends Span {
  text: string;
  shape: 'heading' | 'bullet' | 'text';
  section: SectionKind;
  /** What its text holds of that which patterns need to match. */
  marks: Marks;
}

/** A sentence, or a whole bullet that has none; never runs over the end of its line. */
export interface Sentence extends Span {
  text: string;
  line: Line;
  section: SectionKind;
  /** How strongly what it names is asked for: an inline cue ("a plus", "preferred") beats the section's heading. */
  strength: Strength;
  /** What its text holds of that which patterns need to match. */
  marks: Marks;
}

/** A stretch of a posting that is about one thing, with the heading above it where it has one. */
export interface Section extends Span {
  kind: SectionKind;
  heading?: Span;
}

/** A source document cut into what extractors read. */
export interface SegmentedPosting {
  document: SourceDocument;
  /** The text of the document as rules read it. All spans point into it. */
  text: string;
  /** Where a span of `text` stands in the document; missing where the two are alike in length. */
  inSource?: (span: Span) => Span;
  /** Non-empty lines of the body in order. */
  lines: Line[];
  sentences: Sentence[];
  sections: Section[];
}
