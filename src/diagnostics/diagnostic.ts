import { lineOf, type Position, positionAt } from './position.ts';

/** What went wrong, by a permanent code; the prose for each is the message that carries it. */
export type DiagnosticCode =
  | 'file/unreadable'
  | 'file/binary'
  | 'file/encoding'
  | 'file/empty'
  | 'file/too-large'
  | 'file/kind'
  | 'front-matter/unclosed'
  | 'front-matter/language'
  | 'front-matter/syntax'
  | 'front-matter/value'
  | 'correction/value'
  | 'correction/idle'
  | 'rows/syntax'
  | 'rows/columns'
  | 'rows/no-text'
  | 'rows/sketch'
  | 'network/answer'
  | 'posting/unlike'
  | 'posting/same-id'
  | 'posting/several'
  | 'posting/structure'
  | 'edition/list'
  | 'edition/file'
  | 'config/syntax'
  | 'config/value'
  | 'lexicon/syntax'
  | 'lexicon/value'
  | 'site/too-many-files'
  | 'site/busy'
  | 'site/unwritable'
  | 'lexicon/entry'
  | 'posting/language'
  | 'posting/nothing-read'
  | 'posting/similar'
  | 'posting/dates'
  | 'posting/original';

/** One thing wrong: where, what happened, and what to do. Lines and columns count from 1, columns in UTF-16 units. */
export interface Diagnostic {
  code: DiagnosticCode;
  /** An error keeps a file from being read; a warning says how it was read in spite of something odd. */
  severity: 'error' | 'warning';
  file: string;
  line: number;
  column: number;
  /** What was found, and what was expected. One sentence, no full stop. */
  message: string;
  /** What to do about it. One sentence, no full stop. */
  advice: string;
  /** The lines around the place, with a marker under it; absent where there is no text to show. */
  frame?: string;
}

/** Whether a problem stops a build that is not told to keep going. */
export const isError = ({ severity }: Diagnostic): boolean => severity === 'error';

/** A value with all that was wrong on the way to it; `value` is absent when nothing usable came of it. */
export interface Outcome<T> {
  value?: T;
  diagnostics: Diagnostic[];
}

/**
 * Makes a diagnostic that points into a text.
 * @param at offset into `text` in UTF-16 units; the start of the file when there is none.
 */
export function diagnose(
  code: DiagnosticCode,
  file: string,
  {
    severity = 'error',
    message,
    advice,
    text,
    at = 0,
  }: { severity?: Diagnostic['severity']; message: string; advice: string; text?: string; at?: number },
): Diagnostic {
  const position: Position = text === undefined ? { line: 1, column: 1 } : positionAt(text, at);
  return {
    code,
    severity,
    file,
    ...position,
    message,
    advice,
    ...(text && { frame: codeFrame(text, position) }),
  };
}

const frameWidth = 96;

/** The line of a place, the one before it, and a marker under the column; long lines are cut around the column. */
export function codeFrame(text: string, { line, column }: Position): string {
  const fits = lineOf(text, line).length <= frameWidth;
  const from = fits ? 0 : Math.max(0, column - 1 - frameWidth / 2);
  const cut = (content: string) => printable(content.slice(from, from + frameWidth));
  const gutter = String(line).length;
  const row = (n: number) => `${String(n).padStart(gutter)} | ${cut(lineOf(text, n))}`.trimEnd();
  const marker = `${' '.repeat(gutter)} | ${' '.repeat(column - 1 - from)}^`;
  return [...(line > 1 ? [row(line - 1)] : []), row(line), marker].join('\n');
}

/** Control characters and text-direction marks could make a terminal show something else than the file holds. */
const printable = (content: string): string =>
  content.replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '\u00b7');

/** Orders diagnostics by file, then by place: the order does not depend on who was read first. */
export const byPlace = (a: Diagnostic, b: Diagnostic): number =>
  (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
  a.line - b.line ||
  a.column - b.column ||
  (a.code < b.code ? -1 : 1);
