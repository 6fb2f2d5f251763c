import { ascending, greatest, rollup } from 'd3-array';
import type { PostingRecord } from '../posting/record.ts';

/** What one posting says of one row: into which part it counts, and how the row is called there. */
export interface Mention {
  row: string;
  label: string;
  part: string;
}

/** A row with the postings of each part, sorted; parts without postings are absent. */
export interface TallyRow {
  id: string;
  label: string;
  parts: Map<string, string[]>;
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
  const rows = new Map<string, { labels: string[]; parts: Map<string, string[]> }>();
  const silent: string[] = [];
  for (const record of [...records].sort((a, b) => ascending(a.id, b.id))) {
    const mentions = strongest(mentionsOf(record), parts);
    if (mentions.size === 0) silent.push(record.id);
    for (const { row, label, part } of mentions.values()) {
      const counted = rows.get(row) ?? { labels: [], parts: new Map<string, string[]>() };
      counted.labels.push(label);
      const postings = counted.parts.get(part);
      if (postings) postings.push(record.id);
      else counted.parts.set(part, [record.id]);
      rows.set(row, counted);
    }
  }
  const named = [...rows].map(([id, { labels, parts }]) => ({ id, label: commonest(labels), parts }));
  return { rows: named.sort((a, b) => ascending(a.id, b.id)), silent };
}

/** For each row the mention in the earliest part. */
function strongest(mentions: Mention[], parts: readonly string[]): Map<string, Mention> {
  const kept = new Map<string, Mention>();
  for (const mention of mentions) {
    if (!parts.includes(mention.part)) throw new RangeError(`no part ${mention.part} in ${parts.join(', ')}`);
    const other = kept.get(mention.row);
    if (!other || parts.indexOf(mention.part) < parts.indexOf(other.part)) kept.set(mention.row, mention);
  }
  return kept;
}

/** The most frequent label, the first by alphabet of equally frequent ones. */
function commonest(labels: string[]): string {
  const counts = rollup(labels, ({ length }) => length, String);
  return greatest(counts, ([a, m], [b, n]) => ascending(m, n) || ascending(b, a))![0];
}
