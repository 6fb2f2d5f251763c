import type { Answer, Chart } from '../charts/chart.ts';
import { heightDrawn } from './draw.ts';
import { pixels } from './layout.ts';
import { serifWidth } from './lettering.ts';
import { wrap } from './width.ts';

/** The words of a chart that stands alone in a frame. */
export interface SheetWords {
  title: string;
  subtitle: string;
  source: string;
}

/** Heights that a frame needs, in pixels: where it is narrower than `wideFrom`, and from there on. */
export interface FrameHeights {
  narrow: number;
  wide: number;
}

/** From this width on, in pixels, a frame shows the wide drawing. */
export const wideFrom = 680;
/** From this width on the words stand beside the drawing. */
const besideFrom = 1080;
const beside = 240;
/** The widths that are tried for each height, in pixels. */
const tried = { narrow: [320, 380, 420, 480, 560, 660], wide: [wideFrom, 740, 776, 1000, besideFrom] };
/** Of the style sheet, in pixels. */
const [above, below, foot] = [16, 16, 12 + 8 + 1];

/**
 * How high a frame must be for a chart with its words, reckoned from the widths of letters, a little generous: no scroll
 * bar at any width from 320 pixels on.
 */
export function frameHeights(chart: Chart, answer: Answer, words: SheetWords): FrameHeights {
  const heights = { narrow: heightOf('narrow'), wide: heightOf('wide') };
  return {
    narrow: Math.max(...tried.narrow.map(width => reckon(width, heights.narrow, words))),
    wide: Math.max(...tried.wide.map(width => reckon(width, heights.wide, words))),
  };

  function heightOf(width: 'narrow' | 'wide'): number {
    return heightDrawn(chart, answer, width) / pixels[width];
  }
}

/** @param ratio height of the drawing by its width. */
function reckon(width: number, ratio: number, { title, subtitle, source }: SheetWords): number {
  const room = width - 2 * Math.min(20, Math.max(4, (width - pixels.narrow) / 2));
  const drawing = ratio * Math.min(room, width < wideFrom ? 380 : 736);
  const column = width < besideFrom ? room : beside;
  const text =
    lines(title, column / serifWidth, 22) * 27 +
    8 +
    lines(subtitle, column, 14) * 20 +
    foot +
    lines(source, column, 13) * 18;
  const inner = width < besideFrom ? text + 24 + drawing : Math.max(text, drawing);
  return Math.ceil(above + inner + below);
}

const lines = (text: string, width: number, size: number): number =>
  text === '' ? 0 : wrap(text, width, size, Infinity).length;
