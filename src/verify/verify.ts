import { type Difference, differences, type FoundRow } from './compare.ts';
import { type Expected, figuresOf } from './figures.ts';
import { type EvidenceLine, joined, type Posting, type PostingLine } from './postings.ts';
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

/**
 * Counts every chart again from the postings and the evidence alone, and compares row by row. A chart of the postings of
 * one row of another goes by the ids of all three: `skills/python/levels`.
 */
export function verify({ postings: rows, evidence, smallSample, charts }: Published): Verdict {
  const { postings, faults } = joined(rows, evidence);
  const ids = new Set([...Object.keys(recounts), ...charts.keys()]);
  const counted = [...ids].flatMap(id => {
    const expected = expectedOf(id, postings, smallSample);
    const found = charts.get(id);
    if (!expected)
      return [{ chart: id, expected: 'a chart that can be counted again', found: 'one that cannot' }];
    return found
      ? differences(id, expected, found)
      : [{ chart: id, expected: `${expected.length} rows`, found: 'no file of the chart' }];
  });
  const broken = faults.map(({ posting, message }) => ({
    chart: 'data',
    row: posting,
    expected: 'postings.jsonl and evidence.jsonl that go together',
    found: message,
  }));
  return {
    charts: charts.size,
    rows: [...charts.values()].reduce((sum, { length }) => sum + length, 0),
    differences: [...broken, ...counted],
  };
}

/** @returns nothing for a chart that there is not. */
function expectedOf(id: string, postings: readonly Posting[], smallSample: number): Expected[] | undefined {
  const [chart = '', row, part] = id.split('/');
  const whole = recounts[chart];
  if (row === undefined) return whole && figuresOf(whole, postings, smallSample);
  const recount = recounts[part ?? ''];
  const those = whole?.count(postings, smallSample).rows.find(each => each.id === row);
  if (!whole || !recount || !those) return undefined;
  const counting = Object.entries(those.parts).filter(([key]) => key !== whole.aside?.part);
  const inRow = new Set(counting.flatMap(([, ids]) => ids));
  const figures = figuresOf(
    recount,
    postings.filter(posting => inRow.has(posting.id)),
    smallSample,
  );
  // All of these postings are in the row itself.
  return part === chart ? figures.filter(each => each.id !== row) : figures;
}
