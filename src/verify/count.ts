/** One thing that a posting says: the row that it counts in, how the row is called there, and into which part. */
export interface Said {
  id: string;
  label: string;
  part: string;
}

/** A row as the data bear it. */
export interface CountedRow {
  id: string;
  label: string;
  /** Ids of the postings of each part, sorted; parts without postings may be absent. */
  parts: Record<string, string[]>;
  /** What the row says beside its counts, by column; numbers are not rounded. */
  values?: Record<string, string | number>;
  /** What its share is a share of, where that is not all postings. */
  of?: number;
}

/** A chart as the data bear it. */
export interface Counted {
  /** In the order in which the chart has them. */
  rows: CountedRow[];
  /** Ids of the postings that say nothing of it. */
  notStated: string[];
  /** Ids of the postings that say something and are in no row. */
  noneOfThese?: string[];
}

/**
 * Counts each posting once in a row, in the first of `parts` that it has there. A row goes by the label that most of its
 * postings use, of equals the first by alphabet.
 * @param said what each posting says, by its id.
 */
export function countRows(
  said: ReadonlyMap<string, readonly Said[]>,
  parts: readonly string[],
): CountedRow[] {
  const rows = new Map<string, { parts: Map<string, string[]>; labels: Map<string, number> }>();
  for (const [posting, each] of said) {
    const firstParts = [...each].sort((a, b) => parts.indexOf(a.part) - parts.indexOf(b.part));
    const once = new Map(firstParts.reverse().map(one => [one.id, one]));
    for (const { id, label, part } of once.values()) {
      const row = rows.get(id) ?? { parts: new Map(), labels: new Map() };
      rows.set(id, row);
      row.labels.set(label, (row.labels.get(label) ?? 0) + 1);
      const ids = row.parts.get(part) ?? [];
      row.parts.set(part, ids);
      ids.push(posting);
    }
  }
  return [...rows].map(([id, { parts, labels }]) => ({
    id,
    label: mostUsed(labels),
    parts: Object.fromEntries(parts),
  }));
}

function mostUsed(labels: ReadonlyMap<string, number>): string {
  const most = Math.max(...labels.values());
  return [...labels.keys()].filter(label => labels.get(label) === most).sort()[0]!;
}

/** Ids of the postings that say nothing. */
export const silent = (said: ReadonlyMap<string, readonly Said[]>): string[] =>
  [...said].filter(([, each]) => each.length === 0).map(([posting]) => posting);

/** How many postings a row has in all parts but one. */
export const postingsIn = ({ parts }: CountedRow, without?: string): number =>
  Object.entries(parts).reduce((sum, [key, ids]) => (key === without ? sum : sum + ids.length), 0);

/** Rows in the order of a list of ids. */
export const inOrder = (rows: readonly CountedRow[], ids: readonly string[]): CountedRow[] =>
  [...rows].sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));

/** The largest row first, without the part that does not count; then by all postings, by label and by id. */
export const largestFirst = (rows: readonly CountedRow[], without?: string): CountedRow[] =>
  [...rows].sort(
    (a, b) =>
      postingsIn(b, without) - postingsIn(a, without) ||
      postingsIn(b) - postingsIn(a) ||
      alphabetical(a.label.toLowerCase(), b.label.toLowerCase()) ||
      alphabetical(a.id, b.id),
  );

/** Orders texts by their UTF-16 units, as no locale does. */
export const alphabetical = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
