import { publishedHref } from '../addresses/href.ts';
import { siteCorpus } from '../corpus/store.ts';
import { stateOf } from '../wording/corpus.ts';
import { filesOf } from './chart-files.ts';
import type { Exhibit } from './exhibits.ts';
import { heightsOf } from './sheet.ts';
import type { Taken } from './snippets.ts';
import { standalone } from './standalone.ts';

/** Stands in what is copied for the address of a report that does not name its own; a script knows better. */
export const standIn = 'https://your-site.example';

/** A chart with all that snippets say of it. */
export function takenOf(exhibit: Exhibit): Taken {
  const corpus = siteCorpus();
  const { report } = corpus;
  const { id, title, chart, answer, page } = exhibit;
  const { svg, svgDark, png, csv, embed } = filesOf(exhibit);
  const { width, height } = standalone(exhibit);
  const at = (path: string) => new URL(publishedHref(`/${path}`) ?? `${standIn}/${path}`).href;
  return {
    name: id.replaceAll('/', '-'),
    title,
    alt: chart.alt(answer),
    report: report.title,
    owner: report.owner,
    state: stateOf(corpus),
    width,
    height,
    frame: heightsOf(exhibit),
    page: at(page.slice(1)),
    svg: at(svg),
    svgDark: at(svgDark),
    png: at(png),
    csv: at(csv),
    embed: at(embed),
    script: at('embed.js'),
  };
}
