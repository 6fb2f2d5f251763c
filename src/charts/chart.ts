import type { Corpus } from '../corpus/corpus.ts';
import type { Fact, PostingRecord } from '../posting/record.ts';
import type { Share } from '../statistics/share.ts';

/** The postings of a row that are alike in one way, such as how strongly a skill is asked for. */
export interface Part {
  /** One of the chart's part keys. */
  key: string;
  /** Ids of postings, sorted. */
  postings: string[];
}

/** A count with its share of the chart's denominator and the 95% Wilson interval of that share. */
export interface Measure {
  count: number;
  share: Share;
}

/** One bar. Its parts share no posting, so that they add up to `count`. */
export interface Row extends Measure {
  /** Unique in the chart, fit for an address: the page of sentences behind the bar is `/charts/<chart>/<row>/`. */
  id: string;
  label: string;
  /** Every part of the chart in its order, the empty ones too. */
  parts: Part[];
  /** Postings in the row, each counted once. */
  count: number;
  /** `count` out of the chart's denominator, with its 95% Wilson interval. */
  share: Share;
  /**
   * What the figure at the bar's end, the whisker and the order of the rows rest on: the postings of all parts but
   * asides, such as mere mentions. The same as `count` and `share` where the chart has no aside.
   */
  measure: Measure;
}

/** A question put to a corpus, answered. Rows stand in the order in which they are drawn. */
export interface Answer {
  rows: Row[];
  /** Postings in the corpus: the denominator of every share. */
  n: number;
  /** Ids of the postings that say nothing of it (silent or unparsed), sorted. */
  notStated: string[];
  /** Whether there are too few postings for shares: counts and dots in place of percentages and bars. */
  small: boolean;
}

/** How a part of a bar is named and coloured; `tone` is the name of a colour of the theme. */
export interface PartStyle {
  key: string;
  label: string;
  tone: 'strong' | 'several' | 'preferred' | 'mentioned';
  /** Shown in the bar, and left out of the row's measure. */
  aside?: true;
}

/**
 * One chart: the single definition that page, picture, table, download, alternative text and tests derive from.
 * Everything in it is a pure function of the corpus.
 */
export interface Chart {
  /** Permanent, fit for an address. */
  id: string;
  /** What it is about in one or two words, for lists and navigation: "Skills". */
  name: string;
  /** The question that it answers, in a sentence. */
  question: string;
  /** What one row is, for the table's first column: "Skill". */
  rowName: string;
  /** The same of many rows, as it stands within a sentence: "skills". */
  rowsName: string;
  /** What a row's measure counts, for the table's column: "Asked for". */
  measureName: string;
  /** Parts of a bar in the order in which they are stacked; a single part has no words of its own in the picture. */
  parts: readonly PartStyle[];
  /** How the rows were counted, in one or two sentences, with what decides the hard cases. */
  method: string;
  answer(corpus: Corpus): Answer;
  /** The facts of a posting that put it into a row: the words behind the bar. */
  facts(record: PostingRecord, rowId: string): Fact<unknown>[];
  /** The finding, in a sentence that the rows bear: no ranking of overlapping intervals, counts when few. */
  finding(answer: Answer): string;
  /** What one sees, for those who do not. */
  alt(answer: Answer): string;
}
