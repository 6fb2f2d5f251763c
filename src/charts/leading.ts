import { unranked } from '../statistics/unranked.ts';
import type { Answer, Row } from './chart.ts';
import { capital, list, nobody, numeral, postings, type Verb } from './prose.ts';

/** How a chart puts its finding into words. */
export interface Wording {
  /** What nobody does when nothing is stated: `['asks for a skill', 'ask for a skill']`. */
  nobody: Verb;
  /** A clause: `subject` ("four of five postings") says of `objects` ("Python and SQL") what the rows count. */
  clause(subject: string, objects: string, rows: readonly Row[], singular: boolean): string;
  /** How a row is called in "Python is too close to be ranked below it"; by its name if left out. */
  nameOf?(row: Row): string;
  /** What the first row is ahead of: "any other skill". */
  rest: string;
  /** The same of several rows: "skills". */
  rowsName: string;
}

/**
 * The finding of a chart whose rows compete: which of them lead, ranked no further than the intervals allow.
 * Few postings are counted, and every row with the highest count is named alike.
 */
export function leading(answer: Answer, wording: Wording): string {
  const most = Math.max(0, ...answer.rows.map(({ measure }) => measure.count));
  if (most === 0) return nobody(answer, wording.nobody);
  return capital(answer.small ? equals(answer, most, wording) : ahead(answer, wording));
}

/** How a row is called within a sentence. */
export const nameIn = ({ label, name = label }: Row): string => name;

/** More equals than this are not named one by one. */
const named = 5;

/** "All five postings require Python or accept it as one of several." */
function equals(answer: Answer, most: number, { clause, rowsName, nameOf = nameIn }: Wording): string {
  const rows = answer.rows.filter(({ measure }) => measure.count === most);
  const labels = rows.map(nameOf);
  const many = `${numeral(rows.length)} ${rowsName}`;
  const each = answer.n === 1 ? many : most === answer.n ? `the same ${many}` : `each of ${many}`;
  const objects =
    rows.length === 1 || (rows.length <= named && most === answer.n)
      ? list(labels)
      : `${each}${rows.length <= named ? `: ${list(labels)}` : `, ${list(labels.slice(0, 3))} among them`}`;
  return `${clause(postings(rows[0]!.measure, answer), objects, rows, most === 1)}.`;
}

/** "62% of 3,000 postings ask for Python, more than for any other skill." */
function ahead(answer: Answer, { clause, rest, rowsName, nameOf = nameIn }: Wording): string {
  const { first, close } = unranked(answer.rows, ({ measure }) => measure.share)!;
  const said = clause(postings(first.measure, answer), nameOf(first), [first], false);
  if (answer.rows.length === 1) return `${said}.`;
  if (close.length === 0) return `${said}, more than ${rest}.`;
  const others = close.length <= 2 ? list(close.map(nameOf)) : `${numeral(close.length)} other ${rowsName}`;
  return `${said}; ${others} ${close.length === 1 ? 'is' : 'are'} too close to be ranked below.`;
}
