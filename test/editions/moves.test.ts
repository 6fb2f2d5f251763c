import { expect, test } from 'vitest';
import type { Figures } from '../../src/editions/figures.ts';
import { changesBetween } from '../../src/editions/moves.ts';
import { share } from '../../src/statistics/share.ts';

/** A chart of breads with the postings of each of its rows; `required` first, then `preferred`. */
function chart(n: number, rows: Record<string, [required: string[], preferred?: string[]]>): Figures {
  return {
    id: 'breads',
    name: 'Breads',
    title: 'Rye leads.',
    snapshot: 'aaa',
    date: null,
    n,
    small: false,
    measure: 'count',
    columns: [
      { key: 'id', label: 'Id' },
      { key: 'bread', label: 'Bread' },
    ],
    rows: Object.entries(rows).map(([id, [required, preferred = []]]) => {
      const count = required.length + preferred.length;
      const { value, low, high } = share(count, n);
      return { id, bread: id, count, n, share: value, low, high, postings: { required, preferred } };
    }),
  };
}
const many = (name: string, n: number) => Array.from({ length: n }, (_, i) => `${name}${i}`);

test('charts that count the same postings in the same rows did not move', () => {
  const same = chart(2, { rye: [['a']], 'not-stated': [['b']] });
  expect(changesBetween([same], [same])).toEqual({
    charts: [],
    postings: { added: [], removed: [], reread: [] },
  });
});

test('a row moves by the postings that joined it, left it, or count in another part of it', () => {
  const before = chart(3, { rye: [['a', 'b']], 'not-stated': [['c']] });
  const after = chart(3, { rye: [['b'], ['c']], oat: [['d']], 'not-stated': [[]] });
  const { charts, postings } = changesBetween([before], [after]);
  expect(charts[0]!.rows.map(({ id, joined, left, shifted }) => ({ id, joined, left, shifted }))).toEqual([
    { id: 'not-stated', joined: [], left: ['c'], shifted: [] },
    { id: 'oat', joined: ['d'], left: [], shifted: [] },
    { id: 'rye', joined: ['c'], left: ['a'], shifted: [] },
  ]);
  expect(postings).toEqual({ added: ['d'], removed: ['a'], reread: ['c'] });
});

test('a chart that moved says what it said', () => {
  const before = chart(2, { rye: [['a']], 'not-stated': [['b']] });
  const after = { ...chart(2, { rye: [['a', 'b']] }), title: 'All is rye.' };
  expect(changesBetween([before], [after]).charts).toMatchObject([
    { said: 'Rye leads.', says: 'All is rye.' },
  ]);
  expect(changesBetween([], [after]).charts[0]).not.toHaveProperty('said');
});

test('a posting that a row gained only because the row is shown now was not read otherwise', () => {
  const before = chart(2, { rye: [['a', 'b']] });
  const after = chart(2, { rye: [['a', 'b']], oat: [['a']] });
  expect(changesBetween([before], [after]).postings.reread).toEqual([]);
});

test('intervals that have nothing in common are apart', () => {
  const [a, b] = [many('a', 90), many('b', 90)];
  const before = chart(100, { rye: [a.slice(0, 10)], 'not-stated': [a.slice(10)] });
  const near = chart(100, { rye: [a.slice(0, 14)], 'not-stated': [a.slice(14)] });
  const far = chart(100, { rye: [[...a.slice(0, 10), ...b.slice(0, 60)]], 'not-stated': [b.slice(60)] });
  const rye = (after: Figures) =>
    changesBetween([before], [after]).charts[0]!.rows.find(({ id }) => id === 'rye');
  expect(rye(near)).toMatchObject({ apart: false });
  expect(rye(far)).toMatchObject({ apart: true, before: { count: 10 }, after: { count: 70 } });
});
