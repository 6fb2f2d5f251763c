/** One bar a row, in parts, with the interval of its measure; one dot a posting while postings are few. */
export interface Bars {
  kind: 'bars';
}

/** How the rows of an answer are drawn, with what the drawing needs beside them. Rows are named by their ids. */
export type Form = Bars;
