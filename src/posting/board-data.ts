import type { Span } from './document.ts';
import type { Salary } from './record.ts';

/** A place by its parts, as an address gives them. */
export interface Address {
  city?: string;
  region?: string;
  country?: string;
}

/** What boards say in words that need no more than reading. */
export type WordedKind =
  | 'title'
  | 'company'
  | 'board'
  | 'address'
  | 'requisition'
  | 'employment'
  | 'work model';

/**
 * One thing that a job board says of a posting in its structured data, apart from the text: what it is of, in the
 * board's words, and where the data says it, as a JSON Pointer (RFC 6901).
 */
export type BoardStatement = { words: string; pointer: string } & (
  | { of: WordedKind }
  | { of: 'posted on'; date: string; status: 'stated' | 'inferred' }
  /** A place; `eligible` when it is where applicants must be. `parts` are those of an address, if there is one. */
  | { of: 'place'; eligible: boolean; parts?: Address }
  | { of: 'pay'; pay: Salary }
);

/** A statement with the place of its words in the text of the document. */
export type PlacedStatement = BoardStatement & { span: Span };

/** What a board's data comes to: its statements in the order of display, and the text of the posting. */
export interface BoardPosting {
  statements: BoardStatement[];
  /** The text; empty where the data has none, as lists of jobs often have not. */
  body: string;
  /** Where the board has the text: an address, or a path on its site where the address of that is not known. */
  textAt?: string | undefined;
  /** What the board calls the posting, to tell several in one file apart. */
  key?: string;
}
