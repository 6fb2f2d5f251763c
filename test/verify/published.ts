import type { Answer, Chart } from '../../src/charts/chart.ts';
import { charts } from '../../src/charts/charts.ts';
import { facetOf } from '../../src/charts/facets.ts';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { gazetteOf, officesOf } from '../../src/corpus/gazette.ts';
import { evidenceOf } from '../../src/data/evidence.ts';
import { chartJson } from '../../src/render/json.ts';
import { toRow } from '../../src/resolve/row.ts';
import type { FoundRow } from '../../src/verify/compare.ts';
import type { Published } from '../../src/verify/verify.ts';

/** As files would have it. */
const written = <T>(value: unknown): T => JSON.parse(JSON.stringify(value));

/** What a site would publish of a corpus; a made-up one has no texts. */
export function published(made: Corpus): Published {
  const places = gazetteOf(made.records.flatMap(officesOf), () => undefined);
  const corpus = { ...made, labels: { ...made.labels, places } };
  const context = { id: '', title: '', denominator: '', snapshot: '', date: null, page: '' };
  const source = { title: '', owner: '', address: null, licence: null };
  const textOf = ({ id }: { id: string }) => corpus.texts.get(id) ?? '';
  const rowsOf = (id: string, chart: Chart, answer: Answer): [string, FoundRow[]] => [
    id,
    written<FoundRow[]>(chartJson(chart, answer, { ...context, source }).rows),
  ];
  const facets = charts.flatMap(chart =>
    chart
      .answer(corpus)
      .rows.flatMap((row, rank) =>
        (facetOf(chart, row, rank, corpus)?.charts ?? []).map(part =>
          rowsOf(`${chart.id}/${row.id}/${part.chart.id}`, part.chart, part.answer),
        ),
      ),
  );
  const rows = charts.map(chart => rowsOf(chart.id, chart, chart.answer(corpus)));
  return {
    postings: written(corpus.records.map(record => toRow(record, textOf(record)))),
    evidence: written(corpus.records.flatMap(record => evidenceOf(record, textOf(record), corpus.labels))),
    smallSample: corpus.report.smallSample,
    charts: new Map([...rows, ...facets]),
  };
}
