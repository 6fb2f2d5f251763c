import type { Answer, Chart, Row } from '../charts/chart.ts';
import { charts } from '../charts/charts.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { siteCorpus } from '../corpus/store.ts';
import { answerOf } from './answers.ts';
import { aboutCorpus } from './corpus-words.ts';
import { chartPath, rowPath } from './href.ts';
import { syntheticNote } from './synthetic.ts';

/** A chart as it is published in files of its own, from which others take it: picture, figures, document to embed. */
export interface Exhibit {
  /** Permanent; the files are `/charts/<id>.svg` and the like. */
  id: string;
  chart: Chart;
  answer: Answer;
  /** The finding. */
  title: string;
  /** Which postings were counted, in sentences. */
  denominator: string;
  /** Path of the page that shows it, from the site's root. */
  page: string;
  /** Path of the words behind a row, from the site's root. */
  leadsTo(row: Row): string;
}

const made = new WeakMap<Corpus, readonly Exhibit[]>();

/** Every chart that is published in files, worked out once. */
export function exhibits(): readonly Exhibit[] {
  const corpus = siteCorpus();
  const known = made.get(corpus) ?? charts.map(chart => exhibit(chart, corpus));
  made.set(corpus, known);
  return known;
}

/** What Astro makes a file of each exhibit from, below a path of its own. */
export const exhibitPaths = () =>
  exhibits().map(exhibit => ({ params: { exhibit: exhibit.id }, props: { exhibit } }));

/** The chart of all postings. */
export const exhibitOf = ({ id }: Chart): Exhibit => exhibits().find(exhibit => exhibit.id === id)!;

function exhibit(chart: Chart, corpus: Corpus): Exhibit {
  const answer = answerOf(chart);
  return {
    id: chart.id,
    chart,
    answer,
    title: chart.finding(answer),
    denominator: [...aboutCorpus(corpus), syntheticNote(corpus.records)].filter(Boolean).join(' '),
    page: chartPath(chart.id),
    leadsTo: row => rowPath(chart, row),
  };
}
