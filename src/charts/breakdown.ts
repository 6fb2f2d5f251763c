import type { Answer, Row } from './chart.ts';
import { capital, list, nobody, numeral, type Verb } from './prose.ts';

/** How a chart tells few postings one by one. */
export interface Telling {
  /** What nobody does when nothing is stated: `['states a degree', 'state a degree']`. */
  nobody: Verb;
  /** Without its preposition, which is "for": `['asks', 'ask']`. */
  verb: Verb;
  object(row: Row): string;
  silent: Verb;
}

/**
 * The finding of a chart with few postings and few rows: all of them, counted in words.
 * "Of five postings, one asks for a doctorate and three for at least a master’s degree; one says nothing of a degree."
 */
export function breakdown(answer: Answer, { nobody: nothing, verb, object, silent }: Telling): string {
  const { rows, n, notStated } = answer;
  if (rows.length === 0) return nobody(answer, nothing);
  const form = (count: number, [one, many]: Verb) => (count === 1 ? one : many);
  if (n === 1) return `The one posting ${verb[0]} ${list(rows.map(row => `for ${object(row)}`))}.`;
  if (rows.length === 1 && rows[0]!.count === n)
    return `${n === 2 ? 'Both' : `All ${numeral(n)}`} postings ${verb[1]} for ${object(rows[0]!)}.`;
  const said = rows.map(
    (row, i) => `${numeral(row.count)} ${i === 0 ? `${form(row.count, verb)} ` : ''}for ${object(row)}`,
  );
  const unsaid =
    notStated.length > 0 ? `; ${numeral(notStated.length)} ${form(notStated.length, silent)}` : '';
  return capital(`of ${numeral(n)} postings, ${list(said)}${unsaid}.`);
}
