import type { Chart } from '../charts/chart.ts';
import { charts } from '../charts/charts.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { population } from '../statistics/population.ts';

/** A part of a report that is cited by itself. */
export interface Work {
  /** Permanent: that of a chart, or `skills/python/levels` of one that counts a part of the postings. */
  id: string;
  title: string;
  /** Path of its page from the report's root, without a slash before it. */
  page: string;
}

/** A chart as a work that is cited. */
export const chartWork = ({ id, name, question }: Chart): Work => ({
  id,
  title: `${name}: ${question}`,
  page: `charts/${id}/`,
});

/** What is needed to cite a report or one of its charts, so that what is cited can be told from what it becomes. */
export interface Citation {
  /** `report`, or the id of the work; of a report and its charts there are files, `/cite/<id>.bib` and `.json`. */
  id: string;
  /** Names this state of it among all citations. */
  key: string;
  kind: 'dataset' | 'graphic';
  title: string;
  /** Of a chart, the title of the report that it stands in. */
  within?: string;
  author: string;
  /** The day that it is of, as ISO 8601; absent where none is known. */
  date?: string;
  snapshot: string;
  /** "Snapshot 0123456789ab of 37 postings". */
  note: string;
  /** Where it is published; absent where the report does not say. */
  address?: string;
}

/** One line without control characters, whatever the owner wrote. */
const line = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();

/** The citation of a report, or of a work in it; of what an edition froze, with its address there. */
export function citationOf({ report, records, snapshot, date, edition }: Corpus, work?: Work): Citation {
  const id = work?.id ?? 'report';
  const n = population({ records }).length;
  const synthetic = records.some(({ wording }) => wording === 'synthetic')
    ? ', synthetic ones among them'
    : '';
  const title = line(report.title);
  const home = report.address && new URL(report.address).href.replace(/\/*$/, '/');
  const root = home && edition !== undefined ? `${home}v/${edition}/` : home;
  return {
    id,
    key: `rolecall-${id.replaceAll('/', '-')}-${snapshot}`,
    kind: work ? 'graphic' : 'dataset',
    title: work ? line(work.title) : title,
    ...(work && { within: title }),
    author: line(report.owner),
    ...(date !== undefined && { date }),
    snapshot,
    note: `Snapshot ${snapshot} of ${n} ${n === 1 ? 'posting' : 'postings'}${synthetic}`,
    ...(root !== undefined && { address: work ? new URL(work.page, root).href : root }),
  };
}

/** The citations of a report and of all its charts. */
export const citations = (corpus: Corpus): Citation[] => [
  citationOf(corpus),
  ...charts.map(chart => citationOf(corpus, chartWork(chart))),
];
