import { greatest, mean } from 'd3-array';
import { type Diagnostic, diagnose, type Outcome } from '../diagnostics/diagnostic.ts';
import { readCsv } from '../ingest/csv.ts';
import { type Json, JsonNode, parseJson } from '../ingest/json.ts';
import { type NumberedRow, readJsonLines } from '../ingest/json-lines.ts';
import { isRow, plainText, type Row, wordsOf } from '../ingest/row.ts';
import { says, saysPay, saysPlace, saysPosted } from '../ingest/statements.ts';
import { structuredPostings } from '../ingest/structured.ts';
import type { BoardPosting } from '../posting/board-data.ts';
import type { Intake, Source } from './candidate.ts';
import { type Columns, describeColumns, guessColumns, shellWord } from './columns.ts';

/** How a table is written: rows with commas between, or an object of JSON a line. */
export type TableForm = 'csv' | 'json-lines';

/**
 * What kind of table a text is, by its first lines, or else by the ending of its name; undefined when it is none.
 * @param given the columns that the owner names.
 */
export function tableForm(start: string, kind: string, given: Columns = {}): TableForm | undefined {
  const [first = '', second = ''] = start.split(/\r\n|\r|\n/);
  if (/^\s*\{.*\}\s*$/.test(first) && /^\s*\{/.test(second) && isObject(first)) return 'json-lines';
  if (/^\.(?:jsonl|ndjson)$/.test(kind)) return 'json-lines';
  const cells = first.split(/[,;\t]/).map(cell => cell.replace(/^["']|["']$/g, ''));
  const columns = guessColumns(cells, given);
  const known = Object.values(columns).filter(column => cells.includes(column)).length;
  if (/^\.(?:csv|tsv)$/.test(kind) && (cells.length > 1 || known > 0)) return 'csv';
  return cells.length > 1 && cells.includes(columns.text ?? '') && known > 1 ? 'csv' : undefined;
}

function isObject(line: string): boolean {
  try {
    return typeof JSON.parse(line) === 'object';
  } catch {
    return false;
  }
}

/** A row of a table, and how its place is named behind the name of its source. */
interface Placed {
  row: Row;
  at: string;
  /** Counted from 1, where rows have lines. */
  line?: number;
}

/** A table that owns up to where it came from. */
type Table = Pick<Source, 'name' | 'capturedAt'> & { rows: Placed[]; diagnostics: Diagnostic[] };

/**
 * Reads the postings of a table.
 * @param given the columns that the owner names; the others are guessed, and told.
 */
export async function readTable(
  { name, bytes, capturedAt }: Source,
  form: TableForm,
  given: Columns = {},
): Promise<Intake> {
  const pieces = (async function* () {
    yield bytes;
  })();
  const lines = form === 'csv' ? readCsv(pieces, name, () => true) : readJsonLines(pieces, name);
  const rows: Placed[] = [];
  const diagnostics: Diagnostic[] = [];
  for await (const { value, diagnostics: wrong } of lines as AsyncIterable<Outcome<NumberedRow>>) {
    if (value) rows.push({ ...value, at: `:${value.line}` });
    diagnostics.push(...wrong);
  }
  return intakeOf({ name, capturedAt, rows, diagnostics }, given);
}

/**
 * Reads the postings of JSON that no board is known to write: a list of objects, by itself or as the only list within an
 * object, or one object that has a title and a text.
 * @returns undefined for any other text.
 */
export function readJsonRows(
  { name, capturedAt }: Source,
  text: string,
  given: Columns = {},
): Intake | undefined {
  const rows = rowsOf(parseJson(text), given)?.map((row, i) => ({ row, at: `[${i}]` }));
  return rows && intakeOf({ name, capturedAt, rows, diagnostics: [] }, given);
}

function rowsOf(data: unknown, given: Columns): Row[] | undefined {
  if (isRows(data)) return data;
  if (!isRow(data)) return undefined;
  const lists = Object.values(data).filter(isRows);
  if (lists.length === 1) return lists[0];
  const { title, text } = guessColumns(Object.keys(data), given);
  return title !== undefined && text !== undefined ? [data] : undefined;
}

const isRows = (data: unknown): data is Row[] => Array.isArray(data) && data.length > 0 && data.every(isRow);

function intakeOf({ name, capturedAt, rows, diagnostics }: Table, given: Columns): Intake {
  const jobs = new Map(rows.map(({ row }) => [row, structuredPostings(new JsonNode(row as Json))]));
  const plain = rows.filter(({ row }) => !jobs.get(row));
  const names = [...new Set(plain.slice(0, 1000).flatMap(({ row }) => Object.keys(row)))];
  const named = guessColumns(names, given);
  const columns = named.text === undefined ? { ...textByLength(plain, names, named), ...named } : named;
  const missing = Object.values(columns).filter(column => !names.includes(column));
  if (plain.length > 0 && (missing.length > 0 || columns.text === undefined))
    return {
      candidates: [],
      diagnostics: [
        ...diagnostics,
        noColumn(name, missing, names, longestColumn(plain, unnamed(names, named))),
      ],
      notes: [],
    };
  const candidates = rows.flatMap(({ row, at, line }) => {
    const found = jobs.get(row) ?? [postingOfRow(new JsonNode(row as Json), columns)];
    const whole = found.filter(({ body }) => body.trim() !== '');
    if (whole.length === 0) diagnostics.push(line ? { ...withoutText(name), line } : withoutText(name + at));
    return whole.map(posting => ({ source: name + at, posting, capturedAt }));
  });
  const notes = plain.length > 0 ? [`${name} has ${describeColumns(columns, names)}`] : [];
  return { candidates, diagnostics, notes };
}

/** The posting of a row: what its columns say, each by its name, and the text. */
function postingOfRow(row: JsonNode, columns: Columns): BoardPosting {
  const cell = (part: keyof Columns) => {
    const node = row.get(columns[part] ?? '');
    const words =
      columns[part] === undefined ? '' : wordsOf(node.value).slice(0, part === 'text' ? undefined : 300);
    return new JsonNode(words === '' ? undefined : words, node.pointer);
  };
  const text = plainText(cell('text').raw());
  const posted = saysPosted(cell('date'));
  const day = posted.length === 0 ? cell('date').text() : undefined;
  const key = cell('id').text();
  return {
    statements: [
      ...says('title', cell('title')),
      ...says('company', cell('company')),
      ...saysPlace(cell('place')),
      ...posted,
      ...says('employment', cell('employment')),
      ...says('work model', cell('workModel')),
      ...saysPay(cell(columns.payMin === undefined ? 'payMax' : 'payMin'), {
        min: cell('payMin').number(),
        max: cell('payMax').number(),
        currency: cell('currency').text(),
        interval: cell('period').text(),
      }),
      ...says('board', cell('board')),
      ...says('address', cell('url')),
    ],
    // "2 days ago" is no date, and can be counted from the day of the copy where it stands in the text.
    body: day === undefined || text === '' ? text : `Posted: ${day}\n\n${text}`,
    ...(key && { key }),
  };
}

/** Characters in the values of a column, of a row on average over the first hundred. */
function lengthOf(rows: readonly Placed[], name: string): number {
  return mean(rows.slice(0, 100), ({ row }) => wordsOf(row[name]).length) ?? 0;
}

/** The column whose values are the longest, which the text of a posting mostly is. */
const longestColumn = (rows: readonly Placed[], names: readonly string[]): string =>
  greatest(names, name => lengthOf(rows, name)) ?? 'Body';

const unnamed = (names: readonly string[], named: Columns): string[] =>
  names.filter(name => !Object.values(named).includes(name));

/** A paragraph, in characters. */
const paragraph = 200;

/** The text by the length of its column, whatever it is called: paragraphs, and three times as long as any other's. */
function textByLength(rows: readonly Placed[], names: readonly string[], named: Columns): Columns {
  const free = unnamed(names, named);
  const text = longestColumn(rows, free);
  const others = free.filter(name => name !== text).map(name => lengthOf(rows, name));
  const length = lengthOf(rows, text);
  return length >= paragraph && others.every(other => length >= 3 * other) ? { text } : {};
}

function noColumn(file: string, missing: string[], names: string[], longest: string): Diagnostic {
  const there = `there are ${names.slice(0, 12).join(', ')}`;
  return missing.length > 0
    ? diagnose('rows/columns', file, {
        message: `There is no column ${missing.map(name => `"${name}"`).join(', ')}: ${there}`,
        advice: 'Correct the names after --columns',
      })
    : diagnose('rows/columns', file, {
        message: `No column is known to hold the text of the postings: ${there}`,
        advice: `Say which one does, such as --columns text=${shellWord(longest)}`,
      });
}

const withoutText = (file: string): Diagnostic =>
  diagnose('rows/no-text', file, {
    message: 'The row has no text of a posting',
    advice: 'Say which column holds it, such as --columns text=Body',
  });
