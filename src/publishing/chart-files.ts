import { siteCorpus } from '../corpus/store.ts';
import { chartJson } from '../render/json.ts';
import { citationForms, citationOfExhibit } from './citing.ts';
import type { Exhibit } from './exhibits.ts';
import { oembedPath } from './oembed.ts';
import { standalone } from './standalone.ts';

/** Paths of the files of a chart, from the root of the site, without a leading slash. */
export const filesOf = ({ id }: Pick<Exhibit, 'id'>) => ({
  svg: `charts/${id}.svg`,
  svgDark: `charts/${id}-dark.svg`,
  png: `charts/${id}.png`,
  csv: `charts/${id}.csv`,
  json: `charts/${id}.json`,
  embed: `embed/${id}/`,
});

const fromRoot = (path: string): string => path.slice(1);

/** The figures of a chart with all that is known of them. */
export function figuresOf(exhibit: Exhibit): Record<string, unknown> {
  const { id, chart, answer, title, denominator, page } = exhibit;
  const { report, snapshot, date = null } = siteCorpus();
  const { owner, address = null, licence = null } = report;
  return chartJson(chart, answer, {
    id,
    title,
    denominator,
    snapshot,
    date,
    source: { title: report.title, owner, address, licence },
    citation: citationForms(citationOfExhibit(exhibit)),
    page: fromRoot(page),
  });
}

/**
 * The list of all charts, for programs: what each says, how large its picture is in pixels, and where its files lie.
 * The charts of just the postings of one row follow in a list of their own, `parts`.
 */
export function listOf(all: readonly Exhibit[]): Record<string, unknown> {
  return {
    snapshot: siteCorpus().snapshot,
    charts: all.filter(({ those }) => those === undefined).map(entryOf),
    parts: all.filter(({ those }) => those !== undefined).map(entryOf),
  };
}

function entryOf(exhibit: Exhibit): Record<string, unknown> {
  const { width, height } = standalone(exhibit);
  const { id, title, chart, answer, page } = exhibit;
  return {
    id,
    title,
    alt: chart.alt(answer),
    n: answer.n,
    width,
    height,
    page: fromRoot(page),
    ...filesOf(exhibit),
    oembed: oembedPath(exhibit)?.slice(1) ?? null,
  };
}
