import { publishedHref } from '../addresses/href.ts';
import { siteCorpus } from '../corpus/store.ts';
import type { Feed } from '../render/atom.ts';
import { nameOfStep, summaryOf } from '../wording/changes.ts';
import { type Step, siteChanges } from './editions.ts';

/** Name of a step's place on the page of changes. */
export const stepAnchor = ({ to }: Pick<Step, 'to'>): string => to?.name ?? 'now';

/**
 * What changed from edition to edition, as a feed.
 * @returns nothing where the report has no public address, or no edition with a date followed another.
 */
export function changesFeed(): Feed | undefined {
  const { report } = siteCorpus();
  const address = publishedHref('/changes.atom');
  const entries = siteChanges().flatMap(step =>
    step.to?.date
      ? [
          {
            address: publishedHref(`/changes/#${stepAnchor(step)}`)!,
            title: nameOfStep(step),
            summary: summaryOf(step.changes),
            updated: step.to.date,
          },
        ]
      : [],
  );
  if (address === undefined || entries.length === 0) return undefined;
  return {
    address,
    page: publishedHref('/changes/')!,
    title: `${report.title}: changes between editions`,
    subtitle: 'Which charts moved from edition to edition, and which postings moved them.',
    author: report.owner,
    entries,
  };
}
