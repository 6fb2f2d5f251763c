import { join } from 'node:path';
import type { Outcome } from '../diagnostics/diagnostic.ts';
import { loadLexicon } from '../lexicon/lexicon.ts';
import { openCache } from './cache.ts';
import type { Corpus } from './corpus.ts';
import { opened } from './reading.ts';
import { type ReadWith, type SettleOptions, settle } from './settle.ts';

/** What a corpus is built of, and where the readings of its postings are kept. */
export interface BuildOptions extends SettleOptions {
  /** Where readings are kept between builds. */
  cache: string;
}

/** A corpus without its snapshot, and how many of its postings were read anew. */
export interface Build {
  corpus: Omit<Corpus, 'snapshot'>;
  reread: number;
}

/** What a process that reads one content folder again and again keeps in between. */
export interface Kept extends ReadWith {
  opened: typeof opened;
}

/**
 * Reads a content folder to the corpus that it makes. Every posting is looked at, whatever is wrong with others.
 * @returns the corpus with all warnings; or, when anything is wrong that `keepGoing` does not forgive, every problem.
 */
export function buildCorpus(
  { cache, ...options }: BuildOptions,
  kept: Kept = {
    lexicon: loadLexicon(join(options.content, 'lexicon')),
    readings: reader => openCache(cache, reader),
    opened,
  },
): Outcome<Build> {
  const { value: settled, diagnostics } = settle(options, kept);
  if (!settled) return { diagnostics };
  const { postings, reread, ...corpus } = settled;
  const texts = new Map<string, string>();
  const records = postings.map(({ reading, mark }) => {
    const { record, text } = kept.opened(reading);
    texts.set(record.id, text);
    return { ...record, ...mark };
  });
  return { value: { corpus: { ...corpus, records, texts }, reread }, diagnostics };
}
