import { expect, test } from 'vitest';
import { charts } from '../../src/charts/charts.ts';
import { locations } from '../../src/charts/locations.ts';
import { skills } from '../../src/charts/skills.ts';
import { renderCsv } from '../../src/render/csv.ts';
import { dataColumns } from '../../src/render/data.ts';
import { corpus } from '../posting/synthetic.ts';

test('a CSV has the parts, the counts, the share with its interval, and what is not stated last', () => {
  const answer = skills.answer(
    corpus([
      { id: 'a', skills: ['Go', { label: 'C', group: 1 }] },
      { id: 'b', skills: [{ label: 'Go', strength: 'mentioned' }] },
      { id: 'c' },
      { id: 'd' },
    ]),
  );
  expect(renderCsv(skills, answer).split('\r\n')).toEqual([
    'id,skill,required,several,preferred,mentioned,asked_for,count,n,share,low,high',
    'go,Go,1,0,0,1,1,2,4,0.25,0.045587,0.699358',
    'c,C,0,1,0,0,1,1,4,0.25,0.045587,0.699358',
    'not-stated,Not stated,,,,,,2,4,0.5,0.150039,0.849961',
    '',
  ]);
});

test('cells are quoted as RFC 4180 has it, and none is a formula', () => {
  const answer = locations.answer(corpus([{ id: 'a', locations: ['Rome, "IT"', '=1+1'] }]));
  expect(renderCsv(locations, answer).split('\r\n').slice(1, 3)).toEqual([
    "1-1,'=1+1,1,1,1,0.206549,1",
    'rome-it,"Rome, ""IT""",1,1,1,0.206549,1',
  ]);
});

test.each(charts.map(chart => [chart.id, chart] as const))(
  'the columns of %s are those of its dictionary',
  (_, chart) => {
    const [head] = renderCsv(chart, chart.answer(corpus([]))).split('\r\n');
    expect(head!.split(',')).toEqual(dataColumns(chart).map(({ key }) => key));
  },
);
