import { expect, test } from 'vitest';
import { studyFields } from '../../src/charts/study-fields.ts';
import { corpus } from '../posting/synthetic.ts';

test('names of one field are one row', () => {
  const all = corpus([
    { id: 'a', degree: { fields: ['Maths', 'Physics'] } },
    { id: 'b', degree: { fields: ['mathematics'], strength: 'preferred' } },
  ]);
  all.labels.studyFields = { maths: 'Mathematics', mathematics: 'Mathematics' };
  const { rows } = studyFields.answer(all);
  expect(rows.map(({ id, label, count }) => [id, label, count])).toEqual([
    ['mathematics', 'Mathematics', 2],
    ['physics', 'Physics', 1],
  ]);
  expect(studyFields.facts(all.records[0]!, 'mathematics', all)).toHaveLength(1);
});
