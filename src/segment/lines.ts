import type { Span } from '../posting/document.ts';

/** A line as it stands in the source, before anything is known of its section. */
export interface RawLine extends Span {
  text: string;
  /** Whether a bullet, a number or a dash opened it. */
  bullet: boolean;
  /** Whether its layout says that it is a heading: Markdown #, or bold from end to end. */
  marked: boolean;
  /** Whether an empty line, or the start of the posting, stands before it. */
  opens: boolean;
}

const bulletPattern =
  /^(?:[-\u2013\u2014*\u2022\u00b7\u25cf\u25aa\u25a0\u25e6\u2023\u25cb\u27a2\u2713\u2714\u2756\uf0b7\u2043]|\(?\d{1,2}[.)])[\s\u200b]+(?=\S)/u;
const boldPattern = /^(\*\*|__)(.+?)\1:?$/u;

/**
 * The lines of a text that hold something, without bullets, heading marks, and the space around them.
 * @param from offset at which to begin; all offsets are into the whole text.
 */
export function readLines(text: string, from: number): RawLine[] {
  const lines: RawLine[] = [];
  let opens = true;
  const wholeLine = /[^\r\n\u2028\u2029]+/g;
  wholeLine.lastIndex = from;
  for (let match = wholeLine.exec(text); match; match = wholeLine.exec(text)) {
    const line = readLine(match[0], match.index, opens || isBelowEmptyLine(text, match.index));
    if (line) lines.push(line);
    opens = line === undefined;
  }
  return lines;
}

/** Two ends of lines, each of one sign or, in files from Windows, of two. */
const emptyLine = /(?:\n\r?\n|\r\r)$/;
const isBelowEmptyLine = (text: string, at: number): boolean =>
  emptyLine.test(text.slice(Math.max(0, at - 3), at));

function readLine(whole: string, offset: number, opens: boolean): RawLine | undefined {
  const content = whole.trim();
  if (!/[\p{L}\p{N}]/u.test(content)) return undefined;
  const indent = whole.length - whole.trimStart().length;
  const bullet = bulletPattern.exec(content)?.[0].length ?? 0;
  const hashes = content.startsWith('#') ? (/^#{1,6}\s+/.exec(content)?.[0].length ?? 0) : 0;
  const start = offset + indent + (bullet || hashes);
  const text = content.slice(bullet || hashes);
  return {
    text,
    start,
    end: offset + indent + content.length,
    bullet: bullet > 0,
    marked: hashes > 0 || ((text[0] === '*' || text[0] === '_') && boldPattern.test(text)),
    opens,
  };
}
