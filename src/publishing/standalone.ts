import { publishedHref } from '../addresses/href.ts';
import { siteCorpus } from '../corpus/store.ts';
import { oncePer } from '../memory/once-per.ts';
import { renderStandalone, type Standalone } from '../render/standalone.ts';
import { stateOf } from '../wording/corpus.ts';
import { syntheticNote } from '../wording/synthetic.ts';
import type { Exhibit } from './exhibits.ts';

/** A chart as SVG files that say what they show, who says so, and of which state of the corpus; drawn once. */
export const standalone = oncePer(({ chart, answer, page, title, those }: Exhibit): Standalone => {
  const corpus = siteCorpus();
  const { report, records } = corpus;
  const source = [
    `Source: ${report.title}`,
    report.owner,
    publishedHref(page),
    stateOf(corpus),
    syntheticNote(records) && 'with synthetic postings',
  ].filter(part => part !== undefined);
  return renderStandalone(chart, answer, { title, those, source: source.join(', ') });
});
