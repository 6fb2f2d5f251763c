import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { charts } from '../../src/charts/charts.ts';
import { skills } from '../../src/charts/skills.ts';
import { renderCsv } from '../../src/render/csv.ts';
import { dataColumns } from '../../src/render/data.ts';
import { chartJson, renderJson } from '../../src/render/json.ts';
import { corpus } from '../posting/synthetic.ts';

const context = {
  id: 'any',
  title: 'What stands above',
  denominator: 'This report counts so many.',
  snapshot: 'abc',
  date: null,
  source: { title: 'Jobs', owner: 'Us', address: null, licence: null },
  page: 'charts/any/',
};
const postings = corpus([
  { id: 'a', skills: ['Go', { label: 'C', group: 1 }], locations: ['Rome'], degree: { minimum: 'master' } },
  { id: 'b', skills: [{ label: 'Go', strength: 'mentioned' }], salary: [{ min: 10.5, period: 'hour' }] },
  { id: 'c', postedOn: '2026-01-02', company: 'Rye' },
]);
const written = (chart: (typeof charts)[number]) =>
  JSON.parse(renderJson(chartJson(chart, chart.answer(postings), context)));

test('a row has its figures as numbers, null for what does not apply, and its postings by part', () => {
  expect(written(skills).rows[0]).toEqual({
    id: 'go',
    skill: 'Go',
    required: 1,
    several: 0,
    preferred: 0,
    mentioned: 1,
    asked_for: 1,
    count: 2,
    n: 3,
    share: 0.333333,
    low: 0.061492,
    high: 0.79234,
    postings: { required: ['a'], several: [], preferred: [], mentioned: ['b'] },
  });
  expect(written(skills).rows.at(-1)).toMatchObject({
    id: 'not-stated',
    required: null,
    count: 1,
    postings: { 'not-stated': ['c'] },
  });
});

test.each(charts.map(chart => [chart.id, chart] as const))(
  'the JSON of %s has the rows of its CSV, and tells what every column is',
  (_, chart) => {
    const { columns, rows, n } = written(chart);
    const lines: Record<string, string>[] = parse(renderCsv(chart, chart.answer(postings)), {
      columns: true,
    });
    expect(n).toBe(3);
    expect(rows.map(({ postings: _, ...figures }: Record<string, unknown>) => figures)).toEqual(
      lines.map(line =>
        Object.fromEntries(
          dataColumns(chart).map(({ key, type }) => {
            const cell = line[key]!;
            return [key, cell === '' ? null : type === 'string' ? cell : Number(cell)];
          }),
        ),
      ),
    );
    expect(columns).toEqual(dataColumns(chart).map(({ value: _, measures: __, ...column }) => column));
  },
);

test.each(charts.map(chart => [chart.id, chart] as const))(
  'no two columns of %s have one name',
  (_, chart) => {
    const keys = [...dataColumns(chart).map(({ key }) => key), 'postings'];
    expect(new Set(keys).size).toBe(keys.length);
  },
);

test('a file has one line for each entry, and for each item of a list', () => {
  expect(renderJson({ a: 1, b: [{ c: 2 }, { c: 3 }], d: [] })).toBe(
    '{\n  "a": 1,\n  "b": [\n    {"c":2},\n    {"c":3}\n  ],\n  "d": []\n}\n',
  );
});
