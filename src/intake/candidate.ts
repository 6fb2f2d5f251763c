import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { BoardPosting } from '../posting/board-data.ts';

/** What postings are taken from: a file, pasted text, or an answer of the network. */
export interface Source {
  /** How it is named to its owner: a path, "pasted text", an address. */
  name: string;
  bytes: Uint8Array;
  /** The address that the bytes came from. */
  from?: string | undefined;
  /** ISO date of the copy, where it is known. */
  capturedAt?: string | undefined;
}

/** A posting of a source, before anything of it is written. */
export interface Candidate {
  /** The name of its source. */
  source: string;
  posting: BoardPosting;
  /** Its address. */
  url?: string | undefined;
  capturedAt?: string | undefined;
  /** Its title, where the owner says it. */
  title?: string | undefined;
  /** The employer, where the owner says it of all that is added. */
  company?: string | undefined;
  /** Markdown with front matter of its owner's, which is written as it came. */
  markdown?: string | undefined;
  /** The source as it came, where the text is only a rendering of it. */
  original?: Original | undefined;
}

/** A file that is kept as it came; several postings of one source share it. */
export interface Original {
  /** `.json`, `.html` … */
  ending: string;
  bytes: Uint8Array;
}

/** What a source comes to: its postings, all that is wrong with it, and what its owner should know. */
export interface Intake {
  candidates: Candidate[];
  diagnostics: Diagnostic[];
  /** A line each: which columns of a table were read as what. */
  notes: string[];
}
