import type { PlacedStatement } from './board-data.ts';
import type { PlacedCorrections } from './corrections.ts';
import type { wordings } from './values.ts';

/** A stretch of a source document: offsets in UTF-16 units into its text, end exclusive. */
export interface Span {
  start: number;
  end: number;
  /** Where structured data says it: a JSON Pointer (RFC 6901) into the file that the text was made from. */
  pointer?: string;
}

/** What the owner says of a posting above its text. */
export interface FrontMatter {
  id?: string;
  title?: string;
  company?: string;
  board?: string;
  url?: string;
  /** ISO date of the posting itself. */
  postedOn?: string;
  /** ISO date on which the copy was taken: what "2 days ago" counts from. */
  capturedAt?: string;
  /** `restated` when the sentences are the owner's own words for the facts of an ad, `synthetic` when there is no such ad. */
  wording: (typeof wordings)[number];
  /** The file that the text was made from, relative to the content folder. */
  original?: string;
}

/**
 * One posting as it was read: decoded text, with the owner's front matter parsed. Every span points into `text`.
 * Of structured data and HTML the text is a readable rendering: above the posting, as front matter would stand, what the
 * board says of it, a line each.
 */
export interface SourceDocument {
  id: string;
  /** Path as the owner would type it, relative to the content folder or the working directory. */
  file: string;
  text: string;
  /** Offset at which the posting proper begins, after any front matter. */
  bodyStart: number;
  frontMatter: FrontMatter;
  /** Where the value of each front matter key stands in `text`. */
  frontMatterSpans: Partial<Record<keyof FrontMatter, Span>>;
  /** What a person sets over what is read. */
  corrections?: PlacedCorrections;
  /** What the structured data of a job board says beside the text. */
  boardData?: PlacedStatement[];
}

/** The words that a span covers. */
export const slice = (document: Pick<SourceDocument, 'text'>, { start, end }: Span): string =>
  document.text.slice(start, end);

/** Whether two spans share at least one character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Orders spans by where they begin, then by where they end. */
export const byPosition = (a: Span, b: Span): number => a.start - b.start || a.end - b.end;
