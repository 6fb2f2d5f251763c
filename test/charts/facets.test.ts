import { describe, expect, test } from 'vitest';
import { companies } from '../../src/charts/companies.ts';
import { facetOf } from '../../src/charts/facets.ts';
import { skills } from '../../src/charts/skills.ts';
import { workModel } from '../../src/charts/work-model.ts';
import { corpus, type Says } from '../posting/synthetic.ts';

const postings: Says[] = [
  { id: 'a', company: 'Crumb', skills: ['Python', 'SQL'], workModel: 'remote' },
  { id: 'b', company: 'Crumb', skills: ['Python', 'SQL'] },
  { id: 'c', company: 'Crumb', skills: ['Python'] },
  { id: 'd', company: 'Rye', skills: ['SQL', { label: 'Python', strength: 'mentioned' }] },
];
const all = corpus(postings, 3);
const facet = (chart: typeof skills, id: string, rank = 0, population = all) =>
  facetOf(chart, chart.answer(population).rows.find(row => row.id === id)!, rank, population);

describe('a facet', () => {
  test('counts just the postings that ask for the skill, not those that only mention it', () => {
    expect(facet(skills, 'python')).toMatchObject({ n: 3, those: 'that ask for Python' });
  });

  test('has the charts of these postings, each share out of their number', () => {
    const [beside] = facet(skills, 'python')!.charts;
    expect(beside!.chart.id).toBe('skills');
    expect(beside!.answer.rows.map(({ id, measure, of }) => [id, measure.count, of])).toEqual([
      ['sql', 2, 3],
    ]);
  });

  test('has no chart of which its postings say nothing, or each something else', () => {
    expect(facet(companies, 'crumb')!.charts.map(({ chart }) => chart.id)).toEqual(['skills']);
  });

  test('is none where there are too few postings for shares, too many rows before it, or nothing to look at', () => {
    expect(facet(companies, 'rye')).toBeUndefined();
    expect(facet(skills, 'python', 200)).toBeUndefined();
    expect(
      facet(workModel, 'remote', 0, corpus([...postings, { id: 'e', workModel: 'remote' }], 2)),
    ).toBeUndefined();
  });
});
