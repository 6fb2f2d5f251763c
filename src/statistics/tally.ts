import { ascending, greatest } from 'd3-array';
import type { PostingRecord } from '../posting/record.ts';

/** What one posting says of one row: into which part it counts, and how the row is called there. */
export interface Mention {
  row: string;
  label: string;
  /** How the row is called within a sentence, where that is not its label. */
  name?: string;
  part: string;
}

/** A row with the postings of each part, sorted; parts without postings are absent. */
export interface TallyRow {
  id: string;
  label: string;
  name?: string;
  parts: Map<string, string[]>;
}

/** A row while it is counted. */
interface Counting {
  name: string | undefined;
  parts: Map<string, string[]>;
  labels: Map<string, number>;
  /** The last posting that was counted into it, by which mention, and the place of its part. */
  last: { posting: string; label: string; part: number };
}

/**
 * Counts postings by row and part. A posting counts once in a row, in the earliest part of `parts` that it has there.
 * The label of a row is the one that most postings use. The order of the records changes nothing.
 * @returns the rows by id, and the ids of the postings that mention no row, sorted.
 * @throws {RangeError} if a mention has a part that is not one of `parts`.
 */
export function tally(
  records: readonly PostingRecord[],
  mentionsOf: (record: PostingRecord) => Mention[],
  parts: readonly string[],
): { rows: TallyRow[]; silent: string[] } {
  const rows = new Map<string, Counting>();
  const silent: string[] = [];
  for (const record of [...records].sort((a, b) => ascending(a.id, b.id))) {
    const mentions = mentionsOf(record);
    if (mentions.length === 0) silent.push(record.id);
    for (const mention of mentions) count(rows, mention, record.id, parts);
  }
  const named = [...rows].map(([id, { name, labels, parts }]) => ({
    id,
    label: commonest(labels),
    ...(name !== undefined && { name }),
    parts,
  }));
  return { rows: named.sort((a, b) => ascending(a.id, b.id)), silent };
}

/** Counts a mention; where the posting is in the row already, it stays in the earlier part. */
function count(
  rows: Map<string, Counting>,
  { row, label, name, part }: Mention,
  posting: string,
  parts: readonly string[],
): void {
  const place = parts.indexOf(part);
  if (place < 0) throw new RangeError(`no part ${part} in ${parts.join(', ')}`);
  const last = { posting, label, part: place };
  const counted = rows.get(row);
  if (!counted) {
    rows.set(row, { name, parts: new Map([[part, [posting]]]), labels: new Map([[label, 1]]), last });
    return;
  }
  if (counted.last.posting === posting) {
    if (counted.last.part <= place) return;
    takeBack(counted, parts[counted.last.part]!);
  }
  const postings = counted.parts.get(part);
  if (postings) postings.push(posting);
  else counted.parts.set(part, [posting]);
  counted.labels.set(label, (counted.labels.get(label) ?? 0) + 1);
  counted.last = last;
}

/** Undoes the last counting into a row. */
function takeBack({ parts, labels, last }: Counting, part: string): void {
  const postings = parts.get(part)!;
  postings.pop();
  if (postings.length === 0) parts.delete(part);
  const uses = labels.get(last.label)!;
  if (uses > 1) labels.set(last.label, uses - 1);
  else labels.delete(last.label);
}

/** The most frequent label, the first by alphabet of equally frequent ones. */
const commonest = (counts: ReadonlyMap<string, number>): string =>
  greatest(counts, ([a, m], [b, n]) => ascending(m, n) || ascending(b, a))![0];
