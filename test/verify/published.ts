import { charts } from '../../src/charts/charts.ts';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { gazetteOf } from '../../src/corpus/gazette.ts';
import { evidenceOf } from '../../src/data/evidence.ts';
import { chartJson } from '../../src/render/json.ts';
import { toRow } from '../../src/resolve/row.ts';
import type { FoundRow } from '../../src/verify/compare.ts';
import type { Published } from '../../src/verify/verify.ts';

/** As files would have it. */
const written = <T>(value: unknown): T => JSON.parse(JSON.stringify(value));

/** What a site would publish of a corpus whose texts do not matter. */
export function published(made: Corpus): Published {
  const places = gazetteOf(made.records, () => undefined);
  const corpus = { ...made, labels: { ...made.labels, places } };
  const context = { id: '', title: '', denominator: '', snapshot: '', date: null, page: '' };
  const source = { title: '', owner: '', address: null, licence: null };
  const rows = charts.map((chart): [string, FoundRow[]] => {
    const json = chartJson(chart, chart.answer(corpus), { ...context, source });
    return [chart.id, written<FoundRow[]>(json.rows)];
  });
  return {
    postings: written(corpus.records.map(record => toRow(record, ''))),
    evidence: written(corpus.records.flatMap(record => evidenceOf(record, '', corpus.labels))),
    smallSample: corpus.report.smallSample,
    charts: new Map(rows),
  };
}
