import { siteCorpus } from '../corpus/store.ts';
import type { PostingRecord } from '../posting/record.ts';

let records: Map<string, PostingRecord> | undefined;

/** The posting with an id, if this site's corpus has it. */
export function recordOf(id: string): PostingRecord | undefined {
  records ??= new Map(siteCorpus().records.map(record => [record.id, record]));
  return records.get(id);
}
