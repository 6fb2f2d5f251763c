import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { charts } from '../../src/charts/charts.ts';
import { type CardText, renderChartCard, renderReportCard } from '../../src/render/card.ts';
import { corpus } from '../posting/synthetic.ts';

const text: CardText = {
  kicker: 'Skills',
  title: 'Bakers ask for rye.',
  about: ['What?', 'n = 1'],
  source: 'Us',
};
const parse = (svg: string): Document => new JSDOM(svg, { contentType: 'image/svg+xml' }).window.document;
const words = (svg: string) => [...parse(svg).querySelectorAll('text')].map(({ textContent }) => textContent);
const cases = [0, 1, 5, 40].flatMap(n => {
  const postings = corpus(
    Array.from({ length: n }, (_, i) => ({
      id: `p${i}`,
      skills: Array.from({ length: 30 }, (_, j) => `Skill ${j}`),
      locations: ['Rome'],
    })),
  );
  return charts.map(chart => [n, chart.id, chart, chart.answer(postings)] as const);
});

test.each(cases)(
  '%i postings, %s: a card of 1200 by 630 with its words and its picture',
  (_n, _id, chart, answer) => {
    const svg = renderChartCard(chart, answer, { ...text, title: chart.finding(answer) });
    const root = parse(svg).documentElement;
    expect([root.getAttribute('width'), root.getAttribute('height')]).toEqual(['1200', '630']);
    expect(svg).not.toMatch(/var\(--|<a[ >]|NaN|undefined/);
    expect(words(svg)).toEqual(expect.arrayContaining(['Skills', 'What?', 'n = 1', 'Us']));
    const cut = Number(root.querySelector('clipPath rect')!.getAttribute('height'));
    expect(cut).toBeGreaterThan(100);
    expect(cut * 1.56).toBeLessThanOrEqual(630 - 2 * 56);
  },
);

test('a picture that is too long ends after a line', () => {
  const [, , chart, answer] = cases.find(([n, id]) => n === 40 && id === 'skills')!;
  const svg = renderChartCard(chart, answer, text);
  const cut = Number(parse(svg).querySelector('clipPath rect')!.getAttribute('height'));
  expect(cut).toBeLessThan((630 - 2 * 56) / 1.56);
});

test('words of any length stay apart: those of the title end in an ellipsis, those below stand above the source', () => {
  const long = 'A very long finding about bakers and their bread '.repeat(12);
  const words = { ...text, title: long, about: [long, 'n = 12,345'], source: long };
  for (const svg of [renderReportCard(words), renderChartCard(charts[0]!, cases[0]![3], words)]) {
    const lines = [...parse(svg).querySelectorAll('svg > text')].map(node => ({
      y: Number(node.getAttribute('y')),
      size: Number(node.getAttribute('font-size')),
      bold: node.getAttribute('font-weight') === '700',
      words: node.textContent,
    }));
    expect(lines.filter(({ bold }) => bold).at(-1)!.words).toMatch(/…$/);
    for (const [i, { y, size }] of lines.slice(1).entries())
      expect(y - 0.8 * size).toBeGreaterThan(lines[i]!.y + 0.05 * lines[i]!.size);
    expect(lines.at(-1)!.y).toBeLessThanOrEqual(630 - 56);
  }
});
