import { expect, test } from 'vitest';
import { type Mention, tally } from '../../src/statistics/tally.ts';
import { posting } from '../posting/synthetic.ts';

const parts = ['strong', 'weak'];
const says = (mentions: Record<string, Mention[]>) => (record: { id: string }) => mentions[record.id] ?? [];
const mention = (row: string, part: string, label = row): Mention => ({ row, label, part });

test('a posting that mentions a row twice counts once, in the earlier part', () => {
  const { rows } = tally(
    [posting({ id: 'a' })],
    says({ a: [mention('x', 'weak'), mention('x', 'strong')] }),
    parts,
  );
  expect(rows).toEqual([{ id: 'x', label: 'x', parts: new Map([['strong', ['a']]]) }]);
});

test('postings that mention nothing are silent', () => {
  const records = ['c', 'b', 'a'].map(id => posting({ id }));
  expect(tally(records, says({ b: [mention('x', 'weak')] }), parts).silent).toEqual(['a', 'c']);
});

test('the postings of a part are sorted, whatever their order', () => {
  const records = ['c', 'a', 'b'].map(id => posting({ id }));
  const { rows } = tally(records, () => [mention('x', 'strong')], parts);
  expect(rows[0]!.parts.get('strong')).toEqual(['a', 'b', 'c']);
});

test('a row is called as most postings call it, and by alphabet where they are even', () => {
  const records = ['a', 'b', 'c'].map(id => posting({ id }));
  const label = (labels: string[]) =>
    tally(records, ({ id }) => [mention('x', 'weak', labels['abc'.indexOf(id)])], parts).rows[0]!.label;
  expect(label(['Zurich', 'Zürich', 'Zürich'])).toBe('Zürich');
  expect(label(['C', 'B', 'A'])).toBe('A');
});

test('a part that the chart does not have is an error that names it', () => {
  expect(() => tally([posting({ id: 'a' })], () => [mention('x', 'odd')], parts)).toThrow('no part odd');
});
