import type { Answer, Chart } from '../charts/chart.ts';
import { dataColumns, dataRows } from './data.ts';

/** What a chart's JSON says beside the answer: whose figures these are, and of which state of the corpus. */
export interface JsonContext {
  id: string;
  /** The finding. */
  title: string;
  /** Which postings were counted, in sentences. */
  denominator: string;
  snapshot: string;
  /** The day that the corpus is of, as ISO 8601; null where none is known. */
  date: string | null;
  source: { title: string; owner: string; address: string | null; licence: string | null };
  /** How it is cited, where it is published: as a sentence, for BibTeX, and as an item of CSL-JSON. */
  citation?: { text: string; bibtex: string; csl: object };
  /** Path of the chart's page from the root of the site, without a leading slash. */
  page: string;
}

/**
 * The figures of an answer with all that is known of them. Rows are those of the CSV, with the same keys, and each names
 * its postings by part; what does not apply is null.
 */
export function chartJson(chart: Chart, answer: Answer, context: JsonContext): Record<string, unknown> {
  const { id, title, denominator, snapshot, date, source, citation, page } = context;
  const columns = dataColumns(chart);
  return {
    id,
    name: chart.name,
    title,
    question: chart.question,
    alt: chart.alt(answer),
    method: chart.method,
    snapshot,
    date,
    n: answer.n,
    denominator,
    notStated: answer.notStated.length,
    further: answer.further.length,
    small: answer.small,
    source,
    ...(citation && { citation }),
    page,
    measure: columns.find(({ measures }) => measures)!.key,
    columns: columns.map(({ value: _, measures: __, ...column }) => column),
    rows: dataRows(chart, answer).map(row => ({
      ...Object.fromEntries(columns.map(({ key, value }) => [key, value(row)])),
      postings: Object.fromEntries(row.parts.map(({ key, postings }) => [key, postings])),
    })),
  };
}

/** An object as JSON with one line an entry, and in lists one line an item, so that both people and diffs can read it. */
export function renderJson(object: Record<string, unknown>): string {
  const entries = Object.entries(object).map(([key, value]) => `  ${JSON.stringify(key)}: ${written(value)}`);
  return `{\n${entries.join(',\n')}\n}\n`;
}

function written(value: unknown): string {
  if (!Array.isArray(value) || value.length === 0) return JSON.stringify(value);
  return `[\n${value.map(item => `    ${JSON.stringify(item)}`).join(',\n')}\n  ]`;
}
