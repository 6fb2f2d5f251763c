import { expect, test } from 'vitest';
import { readLines } from '../../src/segment/lines.ts';

test('bullets, numbers and heading marks are taken off, and the offsets stay those of the source', () => {
  const text = '# Baker\r\n\r\n  • Bread\n1. Cakes\n(2) Pies\n- \n-- \n**Pay:**\n';
  const lines = readLines(text, 0);
  expect(lines.map(line => line.text)).toEqual(['Baker', 'Bread', 'Cakes', 'Pies', '**Pay:**']);
  expect(lines.map(({ start, end }) => text.slice(start, end))).toEqual(lines.map(line => line.text));
  expect(lines.map(({ bullet }) => bullet)).toEqual([false, true, true, true, false]);
  expect(lines.map(({ marked }) => marked)).toEqual([true, false, false, false, true]);
});

test('reading begins where the posting begins', () => {
  const text = '---\ntitle: Baker\n---\nBread\n';
  expect(readLines(text, 21)).toMatchObject([{ text: 'Bread', start: 21, end: 26, opens: true }]);
});

test('an empty line sets the next one apart', () => {
  const lines = readLines('a\nb\n\nc\r\n\r\nd\r\ne\rf\r\rg', 0);
  expect(lines.filter(({ opens }) => opens).map(({ text }) => text)).toEqual(['a', 'c', 'd', 'g']);
});

test('a year, a price or a hyphenated word at the start of a line is no bullet', () => {
  for (const line of ['2026 is our year', '$20. An hour', '-15 degrees', 'e-mail us', '10.5 hours'])
    expect(readLines(line, 0)).toMatchObject([{ text: line, bullet: false }]);
});
