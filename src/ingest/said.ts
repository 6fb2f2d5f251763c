import { z } from 'zod';
import type { BoardStatement, PlacedStatement } from '../posting/board-data.ts';
import type { Span } from '../posting/document.ts';
import { isoDate } from '../posting/record.ts';
import { payPeriods } from '../posting/values.ts';

const line = z.string().trim().min(1).max(1000);
const amount = z.number().positive();

/** What a statement is of; each entry of `said` has one of these keys, and under it the board's words. */
const kinds = [
  'title',
  'company',
  'board',
  'address',
  'requisition',
  'employment',
  'work model',
  'posted on',
  'place',
  'pay',
] as const satisfies BoardStatement['of'][];

/** What goes with the words, by what the statement is of. */
const parts: Partial<Record<BoardStatement['of'], readonly string[]>> = {
  'posted on': ['date', 'inferred'],
  place: ['city', 'region', 'country', 'eligible'],
  pay: ['min', 'max', 'currency', 'period', 'for'],
};

const entrySchema = z.strictObject({
  ...(Object.fromEntries(kinds.map(kind => [kind, line.optional()])) as Record<
    BoardStatement['of'],
    z.ZodOptional<typeof line>
  >),
  /** Where the board's data says it, as a JSON Pointer. */
  at: z.string().max(1000).optional(),
  date: isoDate.optional(),
  inferred: z.literal(true).optional(),
  city: line.optional(),
  region: line.optional(),
  country: line.optional(),
  eligible: z.literal(true).optional(),
  min: amount.optional(),
  max: amount.optional(),
  currency: z.string().length(3).optional(),
  period: z.enum(payPeriods).optional(),
  for: line.optional(),
});
type Entry = z.infer<typeof entrySchema>;

/**
 * What a board said of a posting, as front matter keeps it: a list, each entry with what it is of and the board's words.
 * A day of another form than `2026-05-21` has its `date` beside it, pay its amounts.
 */
export const saidSchema = z.array(
  entrySchema.transform((entry, ctx): BoardStatement => {
    const of = kinds.filter(kind => entry[kind] !== undefined);
    const allowed = [of[0], 'at', ...(parts[of[0] as 'place'] ?? [])];
    const extra = Object.keys(entry).find(key => !allowed.includes(key) && entry[key as 'at'] !== undefined);
    const statement = of.length === 1 && extra === undefined ? statementOf(of[0]!, entry) : undefined;
    if (statement) return statement;
    const message =
      of.length !== 1
        ? `expected one of ${kinds.join(', ')}`
        : extra
          ? `\`${extra}\` does not go with \`${of[0]}\``
          : of[0] === 'pay'
            ? 'expected a currency and a lower or an upper bound: min, max'
            : 'expected a date beside words that are none';
    ctx.addIssue({ code: 'custom', message });
    return z.NEVER;
  }),
);

function statementOf(of: BoardStatement['of'], entry: Entry): BoardStatement | undefined {
  const { at: pointer = '', min, max, currency, period, date } = entry;
  const words = entry[of]!;
  if (of === 'posted on') {
    const day = date ?? (isoDate.safeParse(words).success ? words : undefined);
    const status = entry.inferred ? 'inferred' : 'stated';
    return day === undefined ? undefined : { of, words, pointer, date: day, status };
  }
  if (of === 'place') {
    const { city, region, country } = entry;
    const address = { ...(city && { city }), ...(region && { region }), ...(country && { country }) };
    const some = Object.keys(address).length > 0;
    return { of, words, pointer, eligible: entry.eligible ?? false, ...(some && { parts: address }) };
  }
  if (of !== 'pay') return { of, words, pointer };
  if (!currency || (min === undefined && max === undefined)) return undefined;
  const pay = {
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    currency,
    ...(period && { period, periodStatus: 'stated' as const }),
    kind: 'base' as const,
    ...(entry.for && { place: entry.for }),
  };
  return { of, words, pointer, pay };
}

/** A statement as an entry of `said`. */
export function entryOf(statement: BoardStatement): Entry {
  const { of, words, pointer } = statement;
  const at = pointer === '' ? {} : { at: pointer };
  if (of === 'posted on') {
    const { date, status } = statement;
    return {
      [of]: words,
      ...(date !== words && { date }),
      ...(status === 'inferred' && { inferred: true }),
      ...at,
    };
  }
  if (of === 'place')
    return {
      place: words,
      ...statement.parts,
      ...(statement.eligible && { eligible: true as const }),
      ...at,
    };
  if (of !== 'pay') return { [of]: words, ...at };
  const { min, max, currency, period, place } = statement.pay;
  return {
    pay: words,
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    currency,
    ...(period && { period }),
    ...(place && { for: place }),
    ...at,
  };
}

/**
 * Statements with the places of their words.
 * @param spans where the values of `said` stand, by paths such as `0.title`.
 */
export const placed = (statements: BoardStatement[], spans: Record<string, Span>): PlacedStatement[] =>
  statements.flatMap((statement, i) => {
    const span = spans[`${i}.${statement.of}`];
    return span ? [{ ...statement, span: { ...span, pointer: statement.pointer } }] : [];
  });
