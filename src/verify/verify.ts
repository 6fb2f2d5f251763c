import { type Difference, differences, type FoundRow } from './compare.ts';
import { figuresOf } from './figures.ts';
import { type EvidenceLine, joined, type PostingLine } from './postings.ts';
import { recounts } from './recounts.ts';

/** What a site publishes of its data, parsed. */
export interface Published {
  postings: PostingLine[];
  evidence: EvidenceLine[];
  /** Fewer postings than this have no row of a level in pay: the one setting that counting needs. */
  smallSample: number;
  /** The rows of each chart by its id. */
  charts: ReadonlyMap<string, FoundRow[]>;
}

/** What came of counting again. */
export interface Verdict {
  charts: number;
  rows: number;
  differences: Difference[];
}

/** Counts every chart again from the postings and the evidence alone, and compares row by row. */
export function verify({ postings: rows, evidence, smallSample, charts }: Published): Verdict {
  const { postings, faults } = joined(rows, evidence);
  const counted = Object.entries(recounts).flatMap(([id, recount]) => {
    const expected = figuresOf(recount, postings, smallSample);
    const found = charts.get(id);
    if (!found) return [{ chart: id, expected: `${expected.length} rows`, found: 'no file of the chart' }];
    return differences(id, expected, found);
  });
  const unknown = [...charts.keys()]
    .filter(id => !(id in recounts))
    .map(chart => ({ chart, expected: 'a chart that can be counted again', found: 'one that cannot' }));
  const broken = faults.map(({ posting, message }) => ({
    chart: 'data',
    row: posting,
    expected: 'postings.jsonl and evidence.jsonl that go together',
    found: message,
  }));
  return {
    charts: charts.size,
    rows: [...charts.values()].reduce((sum, { length }) => sum + length, 0),
    differences: [...broken, ...counted, ...unknown],
  };
}
