/** A place in a text for people: line and column count from 1, columns in UTF-16 units. */
export interface Position {
  line: number;
  column: number;
}

/** The line and column of an offset. Line ends are LF, CR LF or CR. */
export function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: before.length, column: before.at(-1)!.length + 1 };
}

/** The offset at which a line (from 1) and column (from 1) stand, at most the length of the text. */
export function offsetAt(text: string, { line, column }: Position): number {
  const ends = /\r\n|\r|\n/g;
  let start = 0;
  for (let n = 1; n < line; n++) {
    const end = ends.exec(text);
    if (!end) return text.length;
    start = ends.lastIndex;
  }
  return Math.min(text.length, start + column - 1);
}
