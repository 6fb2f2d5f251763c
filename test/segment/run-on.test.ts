import { expect, test } from 'vitest';
import { readLines } from '../../src/segment/lines.ts';
import { cutAtHeadings } from '../../src/segment/run-on.ts';
import { lexicon } from '../extract/examples.ts';

const lost =
  `Baker at Crumb & Sons in Lyon. ${'We have baked for the whole town for as long as anybody can remember. '.repeat(4)}
What You'll Do Run the oven on three days of the week. Take orders by telephone, and see that they are met.
Requirements Two years of work in a bakery Experience with sourdough and a driving licence Strong sense of smell.
Nice-to-have A diploma in patisserie. Perks & Benefits At Crumb, everybody takes bread home. ${'It is good bread. '.repeat(10)}`.replaceAll(
    '\n',
    ' ',
  );

const cut = (text: string) =>
  readLines(text, 0)
    .flatMap(line => cutAtHeadings(line, lexicon.headings))
    .map(line => line.text);

test('a copy that lost the ends of its lines is cut at its headings, into sentences and items', () => {
  expect(cut(lost).slice(1, 12)).toEqual([
    "What You'll Do",
    'Run the oven on three days of the week.',
    'Take orders by telephone, and see that they are met.',
    'Requirements',
    'Two years of work in a bakery',
    'Experience with sourdough and a driving licence',
    'Strong sense of smell.',
    'Nice-to-have',
    'A diploma in patisserie.',
    'Perks & Benefits',
    'At Crumb, everybody takes bread home.',
  ]);
});

test('every part stands where its offsets say', () => {
  const parts = readLines(lost, 0).flatMap(line => cutAtHeadings(line, lexicon.headings));
  expect(parts.map(({ start, end }) => lost.slice(start, end))).toEqual(parts.map(({ text }) => text));
});

test('a long paragraph without a heading is one line', () => {
  const paragraph = 'We look for a baker who meets our requirements and shares our benefits. '
    .repeat(15)
    .trim();
  expect(cut(paragraph)).toEqual([paragraph]);
});

test('a short line is left alone, whatever it says', () => {
  const line = 'We bake. Requirements Two years of work. Benefits: bread.';
  expect(cut(line)).toEqual([line]);
});
