import type { Chart } from '../charts/chart.ts';
import { charts } from '../charts/charts.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { population } from '../statistics/population.ts';

/** What is needed to cite a report or one of its charts, so that what is cited can be told from what it becomes. */
export interface Citation {
  /** `report`, or the id of the chart; its files are `/cite/<id>.bib` and `.json`. */
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

/** The citation of a report, or of one of its charts. */
export function citationOf({ report, records, snapshot, date }: Corpus, chart?: Chart): Citation {
  const id = chart?.id ?? 'report';
  const n = population({ records }).length;
  const synthetic = records.some(({ wording }) => wording === 'synthetic')
    ? ', synthetic ones among them'
    : '';
  const title = line(report.title);
  const root = report.address && new URL(report.address).href.replace(/\/+$/, '');
  return {
    id,
    key: `rolecall-${id}-${snapshot}`,
    kind: chart ? 'graphic' : 'dataset',
    title: chart ? `${chart.name}: ${chart.question}` : title,
    ...(chart && { within: title }),
    author: line(report.owner),
    ...(date !== undefined && { date }),
    snapshot,
    note: `Snapshot ${snapshot} of ${n} ${n === 1 ? 'posting' : 'postings'}${synthetic}`,
    ...(root !== undefined && { address: chart ? `${root}/charts/${id}/` : `${root}/` }),
  };
}

/** The citations of a report and of all its charts. */
export const citations = (corpus: Corpus): Citation[] => [
  citationOf(corpus),
  ...charts.map(chart => citationOf(corpus, chart)),
];
