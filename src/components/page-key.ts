import { hash } from 'node:crypto';
import { siteCorpus } from '../corpus/store.ts';
import { oncePer } from '../extract/once.ts';
import type { PostingRecord } from '../posting/record.ts';
import { postingsFeed } from './feed.ts';
import { ofCorpus } from './of-corpus.ts';
import { syntheticNote } from './synthetic.ts';

/** What every page says or leads to, whatever it is about. */
const frame = ofCorpus(({ report, records }) => {
  const feed = postingsFeed();
  return { report, synthetic: syntheticNote(records), feed: feed && [feed.title, feed.address] };
});

/**
 * What a page is known by between builds: a hash of all that it is made of beside the code of the site. A build keeps
 * the page of the one before where that had the same key, so that a key must stand for everything that the page reads.
 * @param parts of a kind that JSON holds whole; records by their `recordKey`.
 * @returns nothing for a page of an edition, which is made once.
 */
export const pageKey = (...parts: unknown[]): string | undefined =>
  siteCorpus().edition ? undefined : hash('sha256', JSON.stringify([frame(), ...parts]), 'base64url');

/** A hash of a record and of the text that its spans point into. */
export const recordKey = oncePer((record: PostingRecord): string =>
  hash('sha256', JSON.stringify([record, siteCorpus().texts.get(record.id)]), 'base64url'),
);
