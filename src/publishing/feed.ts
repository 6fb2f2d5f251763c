import { publishedHref } from '../addresses/href.ts';
import { postingHref } from '../addresses/posting-href.ts';
import { list } from '../charts/prose.ts';
import { siteCorpus } from '../corpus/store.ts';
import type { PostingRecord } from '../posting/record.ts';
import type { Feed, FeedEntry } from '../render/atom.ts';
import { ofCorpus } from '../site/of-corpus.ts';
import { companyOf, nameOf, placesOf } from '../wording/posting-name.ts';

/** Path of the feed of postings, from the site’s root. */
export const feedPath = '/postings.atom';

/** The most postings that the feed holds. */
const longest = 100;

/**
 * The newest postings as a feed, each dated as it dates itself or, where its copy is newer, as its copy is.
 * @returns nothing where the report has no public address or nothing of postings to lead back to, or none has a date.
 */
export const postingsFeed = ofCorpus(({ report, records }): Feed | undefined => {
  const address = report.postings === 'none' ? undefined : publishedHref(feedPath);
  if (address === undefined) return undefined;
  const dated = records.filter(({ duplicateOf }) => duplicateOf === undefined).flatMap(entryOf);
  if (dated.length === 0) return undefined;
  return {
    address,
    page: publishedHref('/postings/')!,
    title: `${report.title}: new postings`,
    subtitle: `${report.purpose} Without postings that have no date, and without copies of others.`,
    author: report.owner,
    entries: dated.sort(newestFirst).slice(0, longest),
  };
});

const newestFirst = (a: FeedEntry, b: FeedEntry): number =>
  a.updated === b.updated ? (a.address < b.address ? -1 : 1) : a.updated < b.updated ? 1 : -1;

/** A posting as an entry; none where nothing says when it was there. */
function entryOf(record: PostingRecord): FeedEntry[] {
  const { fields, capturedAt } = record;
  const published = fields.postedOn.facts.map(({ value }) => value).sort()[0];
  const updated = [published, capturedAt]
    .filter(day => day !== undefined)
    .sort()
    .at(-1);
  if (updated === undefined) return [];
  return [
    {
      address: new URL(postingHref(record)!, siteCorpus().report.address).href,
      title: nameOf(record),
      summary: summaryOf(record),
      ...(published !== undefined && { published }),
      updated,
    },
  ];
}

/** "Crumb & Sons, in Lyon and Berlin." */
function summaryOf(record: PostingRecord): string {
  const places = placesOf(record);
  const where = places.length === 0 ? 'place not stated' : `in ${list(places)}`;
  return `${companyOf(record)}, ${where}.`;
}
