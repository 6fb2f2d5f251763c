import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { PostingRecord } from '../posting/record.ts';
import type { PublishedScores } from '../scoring/published.ts';
import type { GazettePlace } from './gazette.ts';
import type { Report } from './report.ts';

/** What charts are answered from: the postings of a corpus, or those of them that a reader has chosen. */
export interface Population {
  report: Pick<Report, 'smallSample'>;
  records: readonly PostingRecord[];
  /** Names of skill categories and of the like, for people. */
  labels: Labels;
}

/** All that the site is made from, and nothing else. Records and documents are in the order of their ids. */
export interface Corpus extends Population {
  report: Report;
  records: PostingRecord[];
  /** The decoded text of each posting's file, by id: what the spans of its record point into. */
  texts: ReadonlyMap<string, string>;
  /** Postings that could not be read and were left out, by `--keep-going`. */
  leftOut: Diagnostic[];
  /** How well labelled postings are read by the same rules; absent where no one measured it. */
  scores?: PublishedScores;
  /** The day that it is of, as ISO 8601: the one that its owner named, else that of the newest posting, if any has one. */
  date?: string;
  /** How many postings stand in it as they were read before a change that is being read now; none in what is published. */
  behind?: number;
  /** The edition that is made of this corpus, to be published below `/v/<edition>/`; absent in the report that lives on. */
  edition?: string;
  /** SHA-256 over records, texts and report, first 12 hexadecimal digits: names this state of the corpus. */
  snapshot: string;
}

/** What ids and written names are called in charts. */
export interface Labels {
  /** Label of each skill category by its id. */
  categories: Record<string, string>;
  /** The one name of each field of study, by all that it goes by, in lower case: maths → Mathematics. */
  studyFields: Record<string, string>;
  /** Words that keep their capital within a sentence where they begin the name of a field of knowledge. */
  capitals: string[];
  /** The places of work, by each way in which postings write them. */
  places: Record<string, GazettePlace>;
}
