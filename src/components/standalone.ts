import { siteCorpus } from '../corpus/store.ts';
import { oncePer } from '../extract/once.ts';
import { renderStandalone, type Standalone } from '../render/standalone.ts';
import { stateOf } from './corpus-words.ts';
import type { Exhibit } from './exhibits.ts';
import { publishedHref } from './href.ts';
import { syntheticNote } from './synthetic.ts';

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
