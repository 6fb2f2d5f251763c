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
