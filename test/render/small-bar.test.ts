import { describe, expect, test } from 'vitest';
import { companies } from '../../src/charts/companies.ts';
import { months } from '../../src/charts/months.ts';
import { skills } from '../../src/charts/skills.ts';
import { smallBar, smallReach, smallRows } from '../../src/render/small-bar.ts';
import { corpus } from '../posting/synthetic.ts';

const postings = Array.from({ length: 20 }, (_, i) => ({
  id: String(i).padStart(2, '0'),
  company: i < 3 ? 'Crumb' : `Baker ${i}`,
  postedOn: `2024-${String((i % 12) + 1).padStart(2, '0')}-10`,
  skills: i < 10 ? ['Python', { label: 'SQL', strength: 'preferred' as const }] : [],
}));
const all = corpus(postings);
const widths = (svg: string) => [...svg.matchAll(/width="([\d.]+)"/g)].map(match => Number(match[1]));

describe('a small chart', () => {
  test('shows no one of many equals: those that it would have to part stay out', () => {
    const answer = companies.answer(all);
    expect(answer.rows).toHaveLength(18);
    expect(smallRows(answer).map(({ label }) => label)).toEqual(['Crumb']);
  });

  test('shows the last of many dates', () => {
    const answer = months.answer(all);
    expect(smallRows(answer).at(-1)).toBe(answer.rows.at(-1));
    expect(smallRows(answer)).toHaveLength(8);
  });

  test('has one scale with those beside it, on which the longest mark ends at the end', () => {
    const [asked, employers] = [skills.answer(all), companies.answer(all)];
    const reach = smallReach([asked, employers]);
    expect(reach).toBeGreaterThan(0.7);
    const python = widths(smallBar(skills, asked.rows[0]!, reach));
    const crumb = widths(smallBar(companies, employers.rows[0]!, reach));
    expect(python[0]! / crumb[0]!).toBeCloseTo(10 / 3, 1);
  });
});
