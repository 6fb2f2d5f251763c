import { siteCorpus } from '../corpus/store.ts';
import type { Theme } from '../render/palette.ts';
import { renderStandalone, type Standalone } from '../render/standalone.ts';
import { stateOf } from './corpus-words.ts';
import type { Exhibit } from './exhibits.ts';
import { publishedHref } from './href.ts';
import { syntheticNote } from './synthetic.ts';

const drawn = new WeakMap<Exhibit, Partial<Record<Theme, Standalone>>>();

/** A chart as an SVG file that says what it shows, who says so, and of which state of the corpus; drawn once. */
export function standalone(exhibit: Exhibit, theme: Theme): Standalone {
  const themes = drawn.get(exhibit) ?? {};
  themes[theme] ??= draw(exhibit, theme);
  drawn.set(exhibit, themes);
  return themes[theme];
}

function draw({ chart, answer, page, title, those }: Exhibit, theme: Theme): Standalone {
  const corpus = siteCorpus();
  const { report, records } = corpus;
  const source = [
    `Source: ${report.title}`,
    report.owner,
    publishedHref(page),
    stateOf(corpus),
    syntheticNote(records) && 'with synthetic postings',
  ].filter(part => part !== undefined);
  return renderStandalone(chart, answer, { theme, title, those, source: source.join(', ') });
}
