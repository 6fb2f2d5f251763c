import { siteCorpus } from '../corpus/store.ts';
import { renderStandalone, type Standalone } from '../render/standalone.ts';
import { stateOf } from './corpus-words.ts';
import type { Exhibit } from './exhibits.ts';
import { publishedHref } from './href.ts';
import { syntheticNote } from './synthetic.ts';

const drawn = new WeakMap<Exhibit, Standalone>();

/** A chart as SVG files that say what they show, who says so, and of which state of the corpus; drawn once. */
export function standalone(exhibit: Exhibit): Standalone {
  const known = drawn.get(exhibit) ?? draw(exhibit);
  drawn.set(exhibit, known);
  return known;
}

function draw({ chart, answer, page, title, those }: Exhibit): Standalone {
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
}
