import { bisectRight } from 'd3-array';

/** A place in a text for people: line and column count from 1, columns in UTF-16 units. */
export interface Position {
  line: number;
  column: number;
}

/** The text that was asked for last and where its lines begin: one with many problems is asked for again and again. */
let latest = { text: '', starts: [0] };

function startsOf(text: string): number[] {
  if (latest.text !== text) {
    const ends = text.matchAll(/\r\n|\r|\n/g);
    latest = { text, starts: [0, ...Array.from(ends, end => end.index + end[0].length)] };
  }
  return latest.starts;
}

/** The line and column of an offset. Line ends are LF, CR LF or CR. */
export function positionAt(text: string, offset: number): Position {
  const starts = startsOf(text);
  const at = Math.min(offset, text.length);
  const line = bisectRight(starts, at);
  return { line, column: at - starts[line - 1]! + 1 };
}

/** A line of a text without its end, counted from 1; empty where there is none. */
export function lineOf(text: string, line: number): string {
  const starts = startsOf(text);
  return line > starts.length
    ? ''
    : text.slice(starts[line - 1], starts[line]).replace(/(?:\r\n|\r|\n)$/, '');
}
