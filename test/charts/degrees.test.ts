import { expect, test } from 'vitest';
import { degrees } from '../../src/charts/degrees.ts';
import type { Degree } from '../../src/posting/record.ts';
import { corpus, posting } from '../posting/synthetic.ts';

const placeOf = (...degree: Partial<Degree>[]) =>
  degrees
    .answer(corpus([{ id: 'a', degree }]))
    .rows.flatMap(({ id, parts }) =>
      parts.filter(({ postings }) => postings.length > 0).map(({ key }) => `${id} ${key}`),
    );

test.each<[string, Partial<Degree>[]]>([
  ['master required', [{ minimum: 'master' }]],
  ['bachelor required', [{ minimum: 'bachelor', levels: ['bachelor', 'master'], preferred: 'doctorate' }]],
  ['doctorate in-progress', [{ minimum: 'doctorate', inProgress: true }]],
  ['master preferred', [{ minimum: 'master', strength: 'preferred' }]],
  ['doctorate preferred', [{ preferred: 'doctorate', levels: ['doctorate'] }]],
  ['bachelor preferred', [{ strength: 'preferred', levels: ['master', 'bachelor'] }]],
  ['unspecified required', [{ fields: ['statistics'] }]],
  ['bachelor required', [{ minimum: 'master' }, { minimum: 'bachelor' }]],
  ['master required', [{ minimum: 'master' }, { minimum: 'bachelor', strength: 'preferred' }]],
  ['master in-progress', [{ minimum: 'master' }, { minimum: 'master', inProgress: true }]],
  ['master required', [{}, { minimum: 'master' }]],
])('a posting counts under %s when it says %j', (place, said) => {
  expect(placeOf(...said)).toEqual([place]);
});

test('rows stand in the order of level, a degree of no stated level last', () => {
  const said: Partial<Degree>[] = [
    {},
    { minimum: 'high-school' },
    { minimum: 'doctorate' },
    { minimum: 'bachelor' },
  ];
  const { rows } = degrees.answer(corpus(said.map((degree, i) => ({ id: `p${i}`, degree }))));
  expect(rows.map(({ label }) => label)).toEqual([
    'Doctorate',
    'Bachelor’s degree',
    'High school',
    'Level not said',
  ]);
});

test('the facts behind a row are those that name its level', () => {
  const record = posting({ id: 'a', degree: [{ minimum: 'master' }, { minimum: 'bachelor' }] });
  expect(
    degrees.facts(record, 'bachelor', corpus([record])).map(({ value }) => (value as Degree).minimum),
  ).toEqual(['bachelor']);
  expect(degrees.facts(record, 'master', corpus([record]))).toEqual([]);
});

test('the finding of few postings counts every level and the silent ones', () => {
  const answer = degrees.answer(
    corpus([
      { id: 'a', degree: { minimum: 'doctorate', inProgress: true } },
      ...['b', 'c', 'd'].map(id => ({ id, degree: { minimum: 'master' as const } })),
      { id: 'e' },
    ]),
  );
  expect(degrees.finding(answer)).toBe(
    'Of five postings, one asks for a doctorate and three for at least a master’s degree; one says nothing of a degree.',
  );
});

test('the finding of many postings does not claim what holds for higher levels too', () => {
  const answer = degrees.answer(
    corpus(
      Array.from({ length: 40 }, (_, i) => ({
        id: `p${i}`,
        degree: { minimum: i < 30 ? ('bachelor' as const) : ('master' as const) },
      })),
    ),
  );
  expect(degrees.finding(answer)).toBe(
    'The lowest degree asked for is a bachelor’s degree in 75% of 40 postings, more than any other level.',
  );
});
