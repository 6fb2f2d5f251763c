import type { Edit } from './edits.ts';

/** Mails and terminals wrap lines at 72 or 80 signs, pages of print at about 100. */
const [shortestWrapped, longestWrapped] = [40, 120];
/** What cannot be broken, such as an address, may be longer than a line. */
const unbreakable = /\S{40}/;

/**
 * From what share of the longest line a line is full, with the word that did not fit into it, and what share of the
 * sentences that run on have to do so from full lines. Machines fill lines to the edge; letters of print vary in width.
 */
const edges = [
  { full: 1, running: 0.9 },
  { full: 0.85, running: 0.6 },
];
/** How many sentences have to run on from full lines before lines are joined. */
const leastFull = 2;

const runsOn = /^\s*[\p{Ll},;)]/u;
const opensItem = /^\s*(?:[-\u2013\u2014*\u2022\u00b7\u25cf\u25aa\u25a0\u25e6#]|\(?\d{1,2}[.)]\s)/;
const closes = /[.!?:;]\s*$/;

/**
 * The ends of lines at which mails, terminals and pages of print broke the sentences of a text because a line was full,
 * each to be read as a space. A text with a line that is longer than lines of print was not wrapped.
 * @param from offset at which the body begins.
 */
export function wraps(text: string, from: number): Edit[] {
  if (hasLongLine(text, from)) return [];
  const rows = rowsOf(text, from);
  const card = linesOfCard(text, rows);
  const widest = rows.slice(card).reduce((most, row) => Math.max(most, row.text.length), 0);
  if (widest < shortestWrapped) return [];
  const neighbours = rows.slice(1).flatMap((next, i) => {
    const row = rows[i]!;
    if (i + 1 < card || isEmptyLine(text, row, next) || opensItem.test(next.text)) return [];
    const width = row.text.length + 1 + /\S*/.exec(next.text.trimStart())![0].length;
    return [{ row, next, width }];
  });
  const running = neighbours.filter(({ next }) => runsOn.test(next.text));
  const edge = edges.find(({ full, running: share }) => {
    const broken = running.filter(({ width }) => width > full * widest).length;
    return broken >= leastFull && broken >= share * running.length;
  });
  if (!edge) return [];
  return neighbours
    .filter(({ row, width }) => width > edge.full * widest && !closes.test(row.text))
    .map(({ row, next }) => ({
      start: row.start + row.text.trimEnd().length,
      end: next.end - next.text.trimStart().length,
      by: ' ',
    }));
}

function hasLongLine(text: string, from: number): boolean {
  for (let start = from; start < text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    if (end - start > longestWrapped && !unbreakable.test(text.slice(start, end))) return true;
    start = end + 1;
  }
  return false;
}

interface Row {
  text: string;
  start: number;
  end: number;
}

/** The lines that could be broken. */
const rowsOf = (text: string, from: number): Row[] =>
  [...text.slice(from).matchAll(/[^\r\n]+/g)].flatMap(({ 0: line, index }) =>
    unbreakable.test(line) ? [] : [{ text: line, start: from + index, end: from + index + line.length }],
  );

/** How many lines a board's card has at most that stand above a text: title, employer, place, day. */
const longestCard = 6;

/** How many lines stand before the first empty one, where they are so few that each may say something of its own. */
function linesOfCard(text: string, rows: readonly Row[]): number {
  const lines = 1 + rows.slice(1).findIndex((next, i) => isEmptyLine(text, rows[i]!, next));
  return lines <= longestCard ? lines : 0;
}

const isEmptyLine = (text: string, row: Row, next: Row): boolean =>
  next.start - row.end > 1 && text.slice(row.end, next.start) !== '\r\n';
