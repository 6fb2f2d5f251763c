import type { Answer, Chart } from '../charts/chart.ts';
import { write } from './dom.ts';
import { draw } from './draw.ts';
import type { Links } from './drawing.ts';
import type { Width } from './layout.ts';

/** What a picture in a page needs beside the answer. */
export interface PictureOptions extends Links {
  width: Width;
}

/**
 * A chart's picture as a bare `<svg class="picture">` for a page: 720 or 340 pixels wide, coloured by the page's custom
 * properties, without styles, scripts or fonts of its own. Every row is a link, and so is every dot of few postings.
 */
export function renderPicture(chart: Chart, answer: Answer, { width, ...links }: PictureOptions): string {
  return write(draw(chart, answer, width, links));
}
