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

/** Heights that a frame needs, in pixels, at widths of its own. */
export interface FrameHeights {
  /** At `narrowest`, from where on it grows or shrinks evenly to the next, which holds from `narrow` on. */
  narrowest: number;
  narrow: number;
  /** From `wide` on, with the wide drawing. */
  wide: number;
  /** From `beside` on, with the words beside the drawing. */
  beside: number;
}

/** Widths of a frame at which its height changes otherwise, in pixels. */
export const frameWidths = { narrowest: 320, narrow: 420, wide: 680, beside: 1080 };
/** Widths that are tried for each height, in pixels. */
const tried = {
  // Near the end of the line a little more there would be much more at its beginning.
  narrowest: [320, 330, 340, 350, 360, 370, 380],
  narrow: [390, 400, 410, 420, 440, 480, 520, 560, 600, 640, 679],
  wide: [680, 740, 776, 900, 1000, 1079],
  beside: [1080],
};
/** Of the words where they stand beside the drawing, in pixels. */
const column = 240;
/** Of the style sheet, in pixels. */
const [above, below, foot] = [16, 16, 12 + 8 + 1];

/**
 * How high a frame must be for a chart with its words, reckoned from the widths of letters, a little generous: no scroll
 * bar at any width from 320 pixels on.
 */
export function frameHeights(chart: Chart, answer: Answer, words: SheetWords): FrameHeights {
  const ratios = { narrow: ratioOf('narrow'), wide: ratioOf('wide') };
  const at = (width: number) => reckon(width, ratios[width < frameWidths.wide ? 'narrow' : 'wide'], words);
  const most = (widths: number[]) => Math.ceil(Math.max(...widths.map(at)));
  const narrow = most(tried.narrow);
  // The line from the narrowest width to the next lies above all that was tried between them.
  const starts = tried.narrowest.map(width => {
    const way = (width - frameWidths.narrowest) / (frameWidths.narrow - frameWidths.narrowest);
    return (at(width) - way * narrow) / (1 - way);
  });
  return {
    narrowest: Math.ceil(Math.max(...starts)),
    narrow,
    wide: most(tried.wide),
    beside: most(tried.beside),
  };

  function ratioOf(width: 'narrow' | 'wide'): number {
    return heightDrawn(chart, answer, width) / pixels[width];
  }
}

/** @param ratio height of the drawing by its width. */
function reckon(width: number, ratio: number, { title, subtitle, source }: SheetWords): number {
  const room = width - 2 * Math.min(20, Math.max(4, (width - pixels.narrow) / 2));
  const drawing = ratio * Math.min(room, width < frameWidths.wide ? 380 : 736);
  const line = width < frameWidths.beside ? room : column;
  const text =
    lines(title, line / serifWidth, 22) * 27 +
    8 +
    lines(subtitle, line, 14) * 20 +
    foot +
    lines(source, line, 13) * 18;
  const inner = width < frameWidths.beside ? text + 24 + drawing : Math.max(text, drawing);
  return above + inner + below;
}

const lines = (text: string, width: number, size: number): number =>
  text === '' ? 0 : wrap(text, width, size, Infinity).length;
