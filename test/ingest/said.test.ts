import { expect, test } from 'vitest';
import { formatDiagnostics } from '../../src/diagnostics/print.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { slice } from '../../src/posting/document.ts';
import { readField } from './reading.ts';

const read = (said: string, body = 'You paint bridges.') =>
  ingest(Buffer.from(`---\nurl: https://jobs.example/7\nsaid:\n${said}\n---\n\n${body}\n`), 'painter.md');
const problems = (said: string) => formatDiagnostics(read(said).diagnostics);

test('what a board said is read as what it said, with its words and its place in the data', () => {
  const said = `  - { title: "Painter: bridges", at: /text }
  - { place: Dockside, city: Porto, country: Portugal, at: /locations/0 }
  - { posted on: 2026-05-21T08:00:00Z, date: 2026-05-21, at: /published }
  - { pay: €18 – €21, min: 18, max: 21, currency: EUR, period: hour, at: /salary }
  - { work model: Hybrid }`;
  const document = read(said).value!;
  expect(document.boardData!.map(({ words, span }) => [words, slice(document, span)])).toEqual([
    ['Painter: bridges', 'Painter: bridges'],
    ['Dockside', 'Dockside'],
    ['2026-05-21T08:00:00Z', '2026-05-21T08:00:00Z'],
    ['€18 – €21', '€18 – €21'],
    ['Hybrid', 'Hybrid'],
  ]);
  expect(readField(document, 'title').values).toEqual(['Painter: bridges [title/board-data] /text']);
  expect(readField(document, 'locations').values).toEqual([
    'Porto, Portugal, office [locations/board-data] /locations/0',
  ]);
  expect(readField(document, 'postedOn').values).toEqual(['2026-05-21 [posted-on/board-data] /published']);
  expect(readField(document, 'salary').values).toEqual([
    '18, 21, EUR, hour, stated, base [salary/board-data] /salary',
  ]);
});

test('where what the board said and the text contradict each other, both are kept', () => {
  const document = read('  - { work model: Remote, at: /remote }', 'This is a hybrid role in Porto.').value!;
  const { values, conflicting } = readField(document, 'workModel');
  expect(conflicting).toBe(true);
  expect(values).toHaveLength(2);
});

test('an entry that says nothing, or two things, is shown with its line', () => {
  expect(problems('  - { tilte: Painter }')).toContain('painter.md:4:');
  expect(problems('  - { at: /text }')).toContain('expected one of title, company');
  expect(problems('  - { title: Painter }\n  - { title: A, company: B }')).toMatch(
    /painter\.md:5:.*\n.*expected one of/,
  );
  expect(problems('  - { pay: a lot }')).toContain('expected a currency and a lower or an upper bound');
  expect(problems('  - { posted on: yesterday }')).toContain('expected a date');
  expect(problems('  - { title: Painter, city: Porto }')).toContain('`city` does not go with `title`');
});
