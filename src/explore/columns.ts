import { ascending, cumsum, descending, rollup } from 'd3-array';

/**
 * How values of one kind are laid out in columns, all first parts together, then all second parts, and so on:
 * - `word`: anything that JSON can write, as its number in a list of all that occur, the most frequent first and 0 for
 *   nothing at all;
 * - `list`: how many items each list has, then the items of all lists;
 * - `parts`: one layout a key. With `by`, which is a word, the items of a list are brought into the order of its numbers
 *   and each is written as its distance from the one before: numbers that are small and much alike.
 */
export type Layout =
  | { word: true }
  | { list: Layout; by?: string }
  | { parts: Readonly<Record<string, Layout>> };

/** What a layout makes of values: columns of whole numbers, and the words that those of some columns stand for. */
export interface Columns {
  numbers: number[][];
  words: unknown[][];
}

type Part = Record<string, unknown>;

/** Lays values out in columns; the values are such as JSON can write. */
export function toColumns(
  layout: Layout,
  values: readonly unknown[],
  to: Columns = { numbers: [], words: [] },
): Columns {
  if ('word' in layout) to.numbers.push(numbered(values, to));
  else if ('parts' in layout) {
    for (const [key, part] of Object.entries(layout.parts))
      toColumns(
        part,
        values.map(value => (value as Part)[key]),
        to,
      );
  } else if (layout.by === undefined) {
    const lists = values as readonly unknown[][];
    to.numbers.push(lists.map(({ length }) => length));
    toColumns(layout.list, lists.flat(), to);
  } else toSortedColumns(layout.list, layout.by, values as readonly Part[][], to);
  return to;
}

/** The number of each value among all that occur. */
function numbered(values: readonly unknown[], { words }: Columns): number[] {
  const written = values.map(value => (value === undefined ? undefined : JSON.stringify(value)));
  const counts = rollup(
    written.filter(word => word !== undefined),
    ({ length }) => length,
    String,
  );
  const order = [...counts].sort(([a, m], [b, n]) => descending(m, n) || ascending(a, b));
  const numbers = new Map(order.map(([word], i) => [word, i + 1]));
  words.push(order.map(([word]) => JSON.parse(word)));
  return written.map(word => (word === undefined ? 0 : numbers.get(word)!));
}

function toSortedColumns(item: Layout, by: string, lists: readonly Part[][], to: Columns): void {
  const { [by]: _, ...others } = (item as { parts: Record<string, Layout> }).parts;
  const keys = numbered(
    lists.flat().map(each => each[by]),
    to,
  );
  let at = 0;
  const sorted = lists.map(list =>
    list.map(value => ({ value, key: keys[at++]! })).sort((a, b) => a.key - b.key),
  );
  to.numbers.push(lists.map(({ length }) => length));
  to.numbers.push(sorted.flatMap(list => list.map(({ key }, i) => key - (list[i - 1]?.key ?? 0))));
  toColumns(
    { parts: others },
    sorted.flat().map(({ value }) => value),
    to,
  );
}

/** Takes columns one after the other. */
interface Taken {
  columns: Columns;
  numbers: number;
  words: number;
}

/** Values by number: that of place i is `values[codes[i]]`. */
interface Coded {
  codes: readonly number[];
  values: readonly unknown[];
}

/**
 * The values that `toColumns` laid out. Parts without a value are left out; lists with `by` are in the order of its
 * numbers. Equal words, and objects of equal words, are one and the same: a few thousand in place of many.
 */
export function fromColumns(layout: Layout, columns: Columns, count: number): unknown[] {
  const { codes, values } = take(layout, { columns, numbers: 0, words: 0 }, count);
  return codes.map(code => values[code]);
}

function take(layout: Layout, taken: Taken, count: number): Coded {
  if ('word' in layout) return { values: takeWords(taken), codes: takeNumbers(taken) };
  if ('parts' in layout)
    return together(
      count,
      Object.entries(layout.parts).map(([key, part]) => [key, take(part, taken, count)] as const),
    );
  const sorted = layout.by === undefined ? undefined : takeWords(taken);
  const lengths = takeNumbers(taken);
  const ends = cumsum(lengths);
  const total = ends.at(-1) ?? 0;
  const { codes, values } = sorted
    ? takeSorted(layout, sorted, lengths, taken)
    : take(layout.list, taken, total);
  return places(
    lengths.map((length, i) => codes.slice(ends[i]! - length, ends[i]).map(code => values[code])),
  );
}

const takeNumbers = (taken: Taken): number[] => taken.columns.numbers[taken.numbers++]!;
const takeWords = (taken: Taken): unknown[] => [undefined, ...taken.columns.words[taken.words++]!];
const places = (values: unknown[]): Coded => ({ values, codes: values.map((_, i) => i) });

function takeSorted(layout: Layout, words: unknown[], lengths: readonly number[], taken: Taken): Coded {
  const { by, list } = layout as { by: string; list: { parts: Record<string, Layout> } };
  const { [by]: _, ...others } = list.parts;
  const gaps = takeNumbers(taken);
  const codes: number[] = [];
  for (const length of lengths) {
    let number = 0;
    for (let i = 0; i < length; i++) {
      number += gaps[codes.length]!;
      codes.push(number);
    }
  }
  const parts = Object.entries(others).map(([key, part]) => [key, take(part, taken, gaps.length)] as const);
  return together(gaps.length, [[by, { values: words, codes }], ...parts]);
}

/** One object a place from the values of its parts; places that have the same of each share it. */
function together(count: number, parts: readonly (readonly [key: string, coded: Coded])[]): Coded {
  const start: Coded = { values: [{}], codes: Array.from({ length: count }, () => 0) };
  return parts.reduce((objects, [key, { values, codes }]) => {
    const numbers = new Map<number, number>();
    const made: unknown[] = [];
    const pairs = objects.codes.map((object, i) => {
      const pair = object * values.length + codes[i]!;
      const known = numbers.get(pair);
      if (known !== undefined) return known;
      const value = values[codes[i]!];
      made.push(
        value === undefined ? objects.values[object] : { ...(objects.values[object] as Part), [key]: value },
      );
      numbers.set(pair, made.length - 1);
      return made.length - 1;
    });
    return { values: made, codes: pairs };
  }, start);
}
