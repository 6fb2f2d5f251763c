import { hash } from 'node:crypto';
import type { Page } from 'astro';
import { postingHref } from '../addresses/posting-href.ts';
import type { Chart, Row } from '../charts/chart.ts';
import { besideRows, hasFacet } from '../charts/facets.ts';
import { siteCorpus } from '../corpus/store.ts';
import type { PostingRecord } from '../posting/record.ts';
import { placeName } from '../resolve/row.ts';
import { answerOf } from '../site/answers.ts';
import { mostExhibited } from '../site/facets.ts';
import { ofCorpus } from '../site/of-corpus.ts';
import { refusalsOfRow } from '../site/refusals.ts';
import { population } from '../statistics/population.ts';
import { rowSubtitle } from '../wording/row-subtitle.ts';
import { neighbours } from './neighbours.ts';
import { pageKey, recordKey } from './page-key.ts';

/** One of the pages behind a row of a chart. */
export interface RowPage {
  chart: Chart;
  row: Row;
  /** Of the row in its chart, counting from 0. */
  rank: number;
  /** The ids of the postings that it lists, of those of all parts of the row one behind another. */
  page: Page<string>;
}

/** The postings that a page lists, by their part of the row. */
export function partsOn({ row, page }: Pick<RowPage, 'row' | 'page'>): { key: string; ids: string[] }[] {
  let end = -page.start;
  return row.parts.map(({ key, postings }) => {
    const start = end;
    end += postings.length;
    return { key, ids: page.data.slice(Math.max(0, start), Math.max(0, end)) };
  });
}

/**
 * The key of a page behind a row: the postings that it lists, those that were refused, and those that its small charts
 * count. How many postings there are in all, and which rows stand beside this one, is said in two places alone.
 * @returns nothing for a page whose charts have files: it names the state of the whole corpus.
 */
export function rowPageKey({ chart, row, rank, page }: RowPage): string | undefined {
  const isFirst = page.currentPage === 1;
  const isFacet = isFirst && hasFacet(chart, row, rank, siteCorpus());
  if (isFacet && rank < mostExhibited) return undefined;
  const refused = isFirst ? refusalsOfRow(chart, row.id) : [];
  return pageKey(
    [
      [chart.id, row.id, row.label, row.parts.map(({ postings }) => postings.length)],
      [page.currentPage, page.lastPage],
      partsOn({ row, page }).map(({ key, ids }) => [key, ids.map(id => keys().get(id))]),
      refused.map(({ record, because, evidence }) => [keys().get(record.id), because, evidence]),
      isFacet && row.parts.map(({ postings }) => postings.map(id => keys().get(id))),
    ],
    [rowSubtitle(chart, row, isFacet), neighbours(chart, rank)],
  );
}

/**
 * The rows that each posting stands in, of charts that are small ones on the pages of rows: their bars lead to these. They
 * are in order, for among rows that is one of size, which other postings change.
 */
const rowsOf = ofCorpus(() => {
  const rows = new Map<string, string[]>();
  for (const chart of besideRows)
    for (const { id, label, parts } of answerOf(chart).rows) {
      const name = `${chart.id} ${id} ${label}`;
      for (const posting of parts.flatMap(({ postings }) => postings)) {
        const those = rows.get(posting);
        if (those) those.push(name);
        else rows.set(posting, [name]);
      }
    }
  for (const those of rows.values()) those.sort();
  return rows;
});

/** All that such pages say of each posting, as a hash: its record, where it is found, its rows, and what its places and fields of study are called. */
const keys = ofCorpus(corpus => {
  const { places, studyFields } = corpus.labels;
  const keyOf = (record: PostingRecord) => {
    const { locations, degree } = record.fields;
    const names = [
      locations.facts.map(({ value }) => places[placeName(value)]?.name),
      degree.facts.flatMap(({ value }) => value.fields).map(field => studyFields[field.toLowerCase()]),
    ];
    const parts = [recordKey(record), postingHref(record), rowsOf().get(record.id), names];
    return hash('sha256', JSON.stringify(parts), 'base64url');
  };
  return new Map(population(corpus).map(record => [record.id, keyOf(record)]));
});
