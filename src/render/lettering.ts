import { element } from './dom.ts';

/** The faces of a file that stands by itself, with those that stand in where a reader has not got them. */
export const sans = "'Libre Franklin', 'Franklin Gothic', 'Helvetica Neue', Helvetica, Arial, sans-serif";
/** The faces of titles and findings, the first that a reader has. */
export const serif = "Georgia, Gelasio, 'Times New Roman', serif";
/** Bold Georgia, and more so what may stand in for it, is wider than the face that widths are known of. */
export const serifWidth = 1.22;

/** Lines of text below each other: the first has its baseline at `y`, the next one `pitch` pixels lower. */
export const block = (
  lines: readonly string[],
  x: number,
  y: number,
  pitch: number,
  attributes: Record<string, string | number>,
): SVGElement[] => lines.map((line, i) => element('text', { x, y: y + i * pitch, ...attributes }, line));
