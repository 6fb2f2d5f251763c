import { columnNames, folded } from '../ingest/row.ts';

/** What a column of a table can say of a posting, each with the names that columns have for it, the likeliest first. */
const known = {
  ...columnNames,
  employment: ['employmenttype', 'employment', 'jobtype', 'contracttype', 'formattedworktype', 'worktype'],
  workModel: ['workmodel', 'workplacetype', 'workplace', 'worklocationtype', 'remotetype'],
  payMin: ['salarymin', 'minsalary', 'minimumsalary', 'paymin', 'minamount'],
  payMax: ['salarymax', 'maxsalary', 'maximumsalary', 'paymax', 'maxamount'],
  currency: ['salarycurrency', 'currency', 'paycurrency'],
  period: ['salaryperiod', 'payperiod', 'salaryinterval', 'interval'],
} satisfies Record<string, readonly string[]>;

type ColumnPart = keyof typeof known;
/** Which column says what. */
export type Columns = Partial<Record<ColumnPart, string>>;

const parts = Object.keys(known) as ColumnPart[];

/**
 * Reads a mapping as its owner types it: `title=Job,text=Body`; what columns are called by guess is understood too, such as
 * `description` for `text` and `postedOn` for `date`.
 * @throws an error that names what can be mapped.
 */
export function parseColumns(typed: string): Columns {
  const entries = typed.split(',').map(pair => {
    const [part = '', ...column] = pair.split('=');
    const wanted = folded(part);
    const found = parts.find(name => folded(name) === wanted || isCalled(name, wanted));
    if (!found || column.length === 0)
      throw new Error(
        `"${pair.trim()}" is no column: write what it says and its name, such as title=Job; it can say ${parts.join(', ')}`,
      );
    return [found, column.join('=').trim()];
  });
  return Object.fromEntries(entries);
}

const isCalled = (part: ColumnPart, name: string): boolean =>
  (known[part] as readonly string[]).includes(name);

/** Guesses which of some columns says what; what the owner says counts before any guess. */
export function guessColumns(columns: readonly string[], given: Columns = {}): Columns {
  const byName = new Map(columns.map(column => [folded(column), column]));
  const taken = new Set(Object.values(given));
  const guessed: Columns = {};
  for (const part of parts) {
    const column =
      given[part] ?? known[part].map(name => byName.get(name)).find(name => name && !taken.has(name));
    if (column !== undefined) guessed[part] = column;
  }
  return guessed;
}

/** A mapping in words: what was read as what, which columns were not read, and how to have them read as title and company if none is. */
export function describeColumns(columns: Columns, all: readonly string[]): string {
  const read = Object.entries(columns).map(([part, column]) => `${part}=${column}`);
  const left = all.filter(column => !Object.values(columns).includes(column));
  if (left.length === 0) return read.join(', ');
  const wanted = (['title', 'company'] as const).filter(part => columns[part] === undefined);
  const such = wanted.flatMap((part, i) => (left[i] === undefined ? [] : `${part}=${shellWord(left[i])}`));
  const advice =
    wanted.length > 0
      ? `; if one is the ${wanted.join(' or the ')}, say so, such as --columns ${such.join(',')}`
      : '';
  return `${read.join(', ')}; not read: ${left.join(', ')}${advice}`;
}

/** A word as it can be typed into a command. */
export const shellWord = (word: string): string => (/^[\w.-]+$/.test(word) ? word : `"${word}"`);
