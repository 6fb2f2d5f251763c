import type { PostingRecord } from '../posting/record.ts';
import { ofCorpus } from './of-corpus.ts';

const byId = ofCorpus(({ records }) => new Map(records.map(record => [record.id, record])));

/** The posting with an id, if this site's corpus has it. */
export const recordOf = (id: string): PostingRecord | undefined => byId().get(id);
