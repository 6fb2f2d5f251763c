import { chartPath, rowPath } from '../addresses/href.ts';
import type { Answer, Chart, Row } from '../charts/chart.ts';
import { charts } from '../charts/charts.ts';
import type { Facet } from '../charts/facets.ts';
import { counted } from '../charts/prose.ts';
import { siteCorpus } from '../corpus/store.ts';
import { leadsFrom } from '../evidence/facet-words.ts';
import { answerOf } from '../site/answers.ts';
import { facetOfRow, mostExhibited } from '../site/facets.ts';
import { ofCorpus, perCorpus } from '../site/of-corpus.ts';
import { aboutCorpus } from '../wording/corpus.ts';
import { syntheticNote } from '../wording/synthetic.ts';

/** A chart as it is published in files of its own, from which others take it: picture, figures, document to embed. */
export interface Exhibit {
  /** Permanent; the files are `/charts/<id>.svg` and the like: `skills`, or `skills/python/levels` of a part of the postings. */
  id: string;
  chart: Chart;
  answer: Answer;
  /** The finding. */
  title: string;
  /** Which postings were counted, after their number, if not all: "that ask for Python". */
  those?: string;
  /** Which postings were counted, in sentences. */
  denominator: string;
  /** Path of the page that shows it, from the site's root. */
  page: string;
  /** Path of the words behind a row, from the site's root. */
  leadsTo(row: Row): string;
}

/** What makes the charts with files of each page that shows any, by its path: whoever asks for one page pays for that alone. */
const pages = ofCorpus(
  ({ edition }) =>
    new Map<string, () => Exhibit[]>([
      ...charts.map(chart => [chartPath(chart.id), () => [ofAll(chart)]] as const),
      ...(edition ? [] : charts).flatMap(chart =>
        answerOf(chart)
          .rows.slice(0, mostExhibited)
          .map((row, rank) => [chartPath(chart.id, row.id), () => ofRow(chart, row, rank)] as const),
      ),
    ]),
);

/** The charts with files that a page shows. @param page its path from the site's root. */
export const exhibitsOn = (page: string): readonly Exhibit[] => (pages().has(page) ? madeOn(page) : []);
const madeOn = perCorpus((page: string) => pages().get(page)!());

/** The chart of all postings, with its files. */
export const exhibitOf = ({ id }: Chart): Exhibit => exhibitsOn(chartPath(id))[0]!;

/**
 * Every chart that is published in files: those of all postings, then, but in an edition, those of the first rows of
 * skills, employers and the like.
 */
export const exhibits = ofCorpus((): readonly Exhibit[] => [...pages().keys()].flatMap(exhibitsOn));

/** What Astro makes a file of each exhibit from, below a path of its own. */
export const exhibitPaths = () =>
  exhibits().map(exhibit => ({ params: { exhibit: exhibit.id }, props: { exhibit } }));

function ofAll(chart: Chart): Exhibit {
  const answer = answerOf(chart);
  return {
    id: chart.id,
    chart,
    answer,
    title: chart.finding(answer),
    denominator: inSentences(aboutCorpus(siteCorpus())),
    page: chartPath(chart.id),
    leadsTo: row => rowPath(chart, row),
  };
}

function ofRow(chart: Chart, row: Row, rank: number): Exhibit[] {
  const facet = facetOfRow(chart, row, rank);
  return facet ? facet.charts.map(part => ofPart(facet, part, chartPath(chart.id, row.id))) : [];
}

/** @param page of the row whose postings are counted. */
function ofPart(facet: Facet, { chart, answer }: Facet['charts'][number], page: string): Exhibit {
  const { those, n } = facet;
  return {
    id: `${page.slice('/charts/'.length)}${chart.id}`,
    chart,
    answer,
    title: `Postings ${those}: ${chart.finding(answer)}`,
    those,
    denominator: inSentences([
      `These are the ${counted(n, 'posting')} ${those}.`,
      ...aboutCorpus(siteCorpus()),
    ]),
    page,
    leadsTo: row => leadsFrom(facet, chart, row, page),
  };
}

const inSentences = (sentences: readonly string[]): string =>
  [...sentences, syntheticNote(siteCorpus().records)].filter(Boolean).join(' ');
