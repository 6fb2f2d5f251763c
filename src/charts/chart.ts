import type { Population } from '../corpus/corpus.ts';
import type { Fact, PostingRecord } from '../posting/record.ts';
import type { Share } from '../statistics/share.ts';
import type { Form } from './form.ts';
import type { Wording } from './leading.ts';

/** The postings of a row that are alike in one way, such as how strongly a skill is asked for. */
interface Part {
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

/** One bar, cell or other mark. Its parts share no posting, so that they add up to `count`. */
export interface Row extends Measure {
  /** Unique in the chart, fit for an address: the page of sentences behind the bar is `/charts/<chart>/<row>/`. */
  id: string;
  label: string;
  /** How it is called within a sentence, where that is not its label: "patient care". */
  name?: string;
  /** Every part of the chart in its order, the empty ones too. */
  parts: Part[];
  /** Postings in the row, each counted once. */
  count: number;
  /** `count` out of the row's denominator, with its 95% Wilson interval. */
  share: Share;
  /** The denominator of the row's shares: the answer's `n`, unless each row is a part of a group of its own. */
  of: number;
  /** Whether `of` is too small for shares. */
  small: boolean;
  /** What else the row says, by the keys of the chart's `values`; what does not apply is left out. */
  values: Readonly<Record<string, string | number>>;
  /**
   * What the figure at the bar's end, the whisker and the order of the rows rest on: the postings of all parts but
   * asides, such as mere mentions. The same as `count` and `share` where the chart has no aside.
   */
  measure: Measure;
}

/** A question put to a corpus, answered. Rows stand in the order in which they are drawn. */
export interface Answer {
  rows: Row[];
  /** Postings counted: the denominator of every share, unless a row has one of its own. */
  n: number;
  /** Ids of the postings that say nothing of it (silent or unparsed), sorted. */
  notStated: string[];
  /** Ids of the postings that state something and stand in no row, for a chart that shows the most frequent only; sorted. */
  further: string[];
  /** Whether there are too few postings for shares: counts and dots in place of percentages and bars. */
  small: boolean;
  /** How the rows are drawn. */
  form: Form;
}

/** What the rows of a chart say beside their counts: a column of table and download. */
export interface ValueColumn {
  key: string;
  /** Head of the table's column. */
  label: string;
  /** What it holds, with its unit, for the data dictionary. */
  description: string;
  type: 'string' | 'integer' | 'number';
  /** What a figure counts or measures, for the download. */
  unit?: string;
  /** Left out of the table, where the label of the row says it. */
  download?: true;
  /** The value as a table shows it; as it is if left out. */
  text?(value: string | number): string;
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
 * Everything in it is a pure function of the postings.
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
  /** What rows say beside their counts. */
  values?: readonly ValueColumn[];
  /** How the rows were counted, in one or two sentences, with what decides the hard cases. */
  method: string;
  /** Set where every posting answers the question, so that nothing is said of those that do not. */
  answeredByAll?: true;
  answer(population: Population): Answer;
  /** The page behind a row, from the site's root, where that is not one of the chart's own. */
  rowPath?(row: Row): string;
  /** The facts of a posting that put it into a row: the words behind the bar. */
  facts(record: PostingRecord, rowId: string, population: Population): Fact<unknown>[];
  /** How a chart whose rows compete puts what they say into words. */
  wording?: Wording;
  /** The finding, in a sentence that the rows bear: no ranking of overlapping intervals, counts when few. */
  finding(answer: Answer): string;
  /** What one sees, for those who do not. */
  alt(answer: Answer): string;
}
