import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { charts } from '../../src/charts/charts.ts';
import { palette } from '../../src/render/palette.ts';
import { renderStandalone } from '../../src/render/standalone.ts';
import { corpus } from '../posting/synthetic.ts';

const answers = [0, 1, 5, 40].flatMap(n => {
  const postings = corpus(
    Array.from({ length: n }, (_, i) => ({
      id: `p${i}`,
      skills: ['C<>"&'],
      locations: ['Rome'],
      degree: {},
      seniority: 'lead' as const,
    })),
  );
  return charts.map(chart => [n, chart.id, chart, chart.answer(postings)] as const);
});
const parse = (svg: string): Document => new JSDOM(svg, { contentType: 'image/svg+xml' }).window.document;

test.each(answers)(
  '%i postings, %s: a file that stands by itself, in both themes',
  (_n, _id, chart, answer) => {
    for (const theme of ['light', 'dark'] as const) {
      const svg = renderStandalone(chart, answer, { source: 'Source: “A & B” <c>' }).svg[theme];
      expect(svg).not.toMatch(
        /var\(--|<a[ >]|<style|<script|paint-order|patternTransform|clip-path|NaN|undefined/,
      );
      const root = parse(svg).documentElement;
      expect(root.getAttribute('role')).toBe('img');
      expect(root.querySelector('title')!.textContent).toBe(chart.finding(answer));
      expect(root.querySelector('desc')!.textContent).toBe(chart.alt(answer));
      expect(root.textContent).toContain(chart.question);
      expect(root.textContent).toContain('Source: “A & B” <c>');
      expect(root.querySelector('rect')!.getAttribute('fill')).toBe(palette[theme].paper);
    }
  },
);

test('ids are unique within a file', () => {
  for (const [, , chart, answer] of answers) {
    const ids = [...parse(renderStandalone(chart, answer).svg.light).querySelectorAll('[id]')].map(
      ({ id }) => id,
    );
    expect(new Set(ids).size).toBe(ids.length);
  }
});
