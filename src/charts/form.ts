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

/** How the rows of an answer are drawn, with what the drawing needs beside them. Rows are named by their ids. */
export type Form = Bars | WorldMap;
