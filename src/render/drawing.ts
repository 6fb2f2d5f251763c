import type { Answer, Chart, Row } from '../charts/chart.ts';
import type { Form } from '../charts/form.ts';
import type { Width } from './layout.ts';

/** Where a picture in a page leads. */
export interface Links {
  /** Address of the sentences behind a row. */
  href(row: Row): string;
  /** Where a posting is found, if there is such a place. */
  postingHref(id: string): string | undefined;
  /** What a posting is called: "Research Intern, Acme". */
  postingTitle(id: string): string;
}

/** A chart that is to be drawn, and how; without links it is a plain picture. */
export interface Drawing<F extends Form = Form> {
  chart: Chart;
  answer: Answer;
  form: F;
  width: Width;
  links: Links | undefined;
}

/**
 * Draws answers of one form that have rows. Every row is one `rowGroup` that is named in words, and the last thing drawn
 * says how many postings state nothing.
 */
export type Drawer<F extends Form> = (drawing: Drawing<F>) => SVGElement;
