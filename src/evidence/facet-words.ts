import { rowPath } from '../addresses/href.ts';
import { wordsHref } from '../addresses/words-href.ts';
import type { Chart, Row } from '../charts/chart.ts';
import type { Facet } from '../charts/facets.ts';
import { siteCorpus } from '../corpus/store.ts';
import type { PostingRecord } from '../posting/record.ts';
import { smallRows } from '../render/small-bar.ts';
import { hasRow } from '../site/answers.ts';
import { recordOf } from '../site/record-of.ts';

/** Of more postings than this, the words behind the small charts would outweigh the rest of the page. */
const mostListed = 30;

/** Whether the words behind each bar of a facet's charts stand on its page. */
export const isListed = ({ n }: Facet): boolean => n <= mostListed;

/** Id of the place where the words behind a bar stand on the page of a facet. */
export const behindId = (chart: Chart, row: Row): string => `of-${chart.id}-${row.id}`;

/**
 * Path of the words behind a row of a facet's chart: on the facet's page where they stand there, else on the page of the
 * row among all postings, if it has one.
 */
export function leadsFrom(facet: Facet, chart: Chart, row: Row, page: string): string {
  const { answer } = facet.charts.find(part => part.chart === chart)!;
  if (isListed(facet) && smallRows(answer).includes(row)) return `${page}#${behindId(chart, row)}`;
  return hasRow(chart, row.id) ? rowPath(chart, row) : page;
}

/** A posting behind a bar, with the words that were counted and where they stand. */
export interface Words {
  record: PostingRecord;
  said: string;
  /** Where they stand; nothing where the report has no such place. */
  address: string | undefined;
}

/** The most characters of words that are quoted. */
const longest = 60;

/** The words behind every bar of the small charts, in the order of chart and row. */
export const wordsBehind = ({ charts }: Facet): { chart: Chart; rows: { row: Row; words: Words[] }[] }[] =>
  charts.map(({ chart, answer }) => ({
    chart,
    rows: smallRows(answer).map(row => ({
      row,
      words: row.parts
        .filter((_, i) => !chart.parts[i]!.aside)
        .flatMap(({ postings }) => postings)
        .map(id => wordsIn(recordOf(id)!, chart, row)),
    })),
  }));

function wordsIn(record: PostingRecord, chart: Chart, row: Row): Words {
  const text = siteCorpus().texts.get(record.id) ?? '';
  const span = chart.facts(record, row.id, siteCorpus())[0]?.evidence[0];
  const said = span ? text.slice(span.start, span.end).replace(/\s+/g, ' ').trim() : '';
  const letters = [...said];
  return {
    record,
    said: letters.length > longest ? `${letters.slice(0, longest).join('')} …` : said,
    address: wordsHref(record, text, span),
  };
}
