import { hash } from 'node:crypto';
import { siteCorpus } from '../corpus/store.ts';
import { oncePer } from '../memory/once-per.ts';
import type { PostingRecord } from '../posting/record.ts';
import { postingsFeed } from '../publishing/feed.ts';
import type { Markup } from '../render/markup.ts';
import { ofCorpus } from '../site/of-corpus.ts';
import { syntheticNote } from '../wording/synthetic.ts';

/** What every page says or leads to, whatever it is about. */
const frame = ofCorpus(({ report, records }) => {
  const feed = postingsFeed();
  return { report, synthetic: syntheticNote(records), feed: feed && [feed.title, feed.address] };
});

/**
 * What a page is known by between builds: a hash of all that it is made of beside the code of the site, as JSON. A build
 * keeps the page of the one before where that had the same key, so that a key must stand for everything that the page reads.
 * @param parts of a kind that JSON holds whole; records by their `recordKey`.
 * @param but what stands in the page and is in no part, each once: a build puts it in the place of what the kept page has.
 * @returns nothing for a page of an edition, which is made once.
 */
export const pageKey = (parts: unknown[], but: readonly Markup[] = []): string | undefined =>
  siteCorpus().edition
    ? undefined
    : JSON.stringify([
        hash('sha256', JSON.stringify([frame(), ...parts]), 'base64url'),
        ...but.map(({ html }) => html),
      ]);

/** A hash of a record and of the text that its spans point into. */
export const recordKey = oncePer((record: PostingRecord): string =>
  hash('sha256', JSON.stringify([record, siteCorpus().texts.get(record.id)]), 'base64url'),
);
