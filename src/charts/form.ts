/** One bar a row, in parts, with the interval of its measure; one dot a posting while postings are few. */
export interface Bars {
  kind: 'bars';
}

/** A map with a circle a row, by area, above the same rows as bars. */
export interface WorldMap {
  kind: 'map';
  /** In degrees; rows without a known point are left out. */
  points: { row: string; longitude: number; latitude: number }[];
}

/** Cells in lines and columns, each of them a row; a cell without postings is no row. */
export interface Grid {
  kind: 'grid';
  /** What a column is: "level". */
  columnName: string;
  /** Each column's cells are shares of its own postings. */
  columns: { id: string; label: string; of: number; small: boolean }[];
  /** The first are the most important; a narrow picture shows fewer. */
  lines: { label: string; cells: (string | undefined)[] }[];
}

/** One dot a row on a scale from 0 to 1 that is no share, with its interval; rows carry the figures as values. */
export interface Scale {
  kind: 'scale';
  /** What the scale measures: "Closeness". */
  name: string;
  /** Keys of the values that a dot and the two ends of its interval stand at. */
  value: string;
  low: string;
  high: string;
  /** Key of the number of postings that chance would have. */
  expected: string;
  /** What the two ends of the scale mean. */
  ends: readonly [string, string];
  /** How many rows there would be if all were shown. */
  total: number;
}

/** Ranges of amounts, a panel with an axis of its own for each currency and period. */
export interface Ranges {
  kind: 'ranges';
  panels: Panel[];
}

/** The ranges of one row: one line a posting, or, where they are many, the quartiles of this and other rows. */
export interface Panel {
  row: string;
  /** ISO 4217. */
  currency: string;
  /** In the order in which they are drawn; at least one end is there. */
  lines: { posting: string; title: string; min?: number; max?: number; inferred: boolean }[];
  bands: { row: string; label: string }[];
}

/** Columns on a time axis; a stretch of time without postings is a gap, and no row. */
export interface Columns {
  kind: 'columns';
  unit: 'month' | 'quarter' | 'year';
  /** All stretches from the first to the last, without gaps; `start` counts months from January of the year 0. */
  slots: { row: string; start: number; months: number }[];
}

/** Spans of time on one axis; rows without a date stand beside it. */
export interface Timeline {
  kind: 'timeline';
  /** First and last month, counted from January of the year 0; an end that is not said is absent. */
  spans: { row: string; from?: number; to?: number }[];
}

/** How the rows of an answer are drawn, with what the drawing needs beside them. Rows are named by their ids. */
export type Form = Bars | WorldMap | Grid | Scale | Ranges | Columns | Timeline;
