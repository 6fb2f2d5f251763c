import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { PostingRecord } from '../posting/record.ts';
import type { Report } from './report.ts';

/** All that the site is made from, and nothing else. Records and documents are in the order of their ids. */
export interface Corpus {
  report: Report;
  records: PostingRecord[];
  /** The decoded text of each posting's file, by id: what the spans of its record point into. */
  texts: ReadonlyMap<string, string>;
  /** Postings that could not be read and were left out, by `--keep-going`. */
  leftOut: Diagnostic[];
  /** Names of skill categories and of the like, for people. */
  labels: Labels;
  /** SHA-256 over records, texts and report, first 12 hexadecimal digits: names this state of the corpus. */
  snapshot: string;
}

export interface Labels {
  /** Label of each skill category by its id. */
  categories: Record<string, string>;
}
