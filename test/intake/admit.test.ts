import { expect, test } from 'vitest';
import { undated } from '../../scripts/terminal/notes.ts';
import { readCandidates } from '../../src/intake/admit.ts';
import type { Candidate } from '../../src/intake/candidate.ts';
import { loadLexicon } from '../../src/lexicon/lexicon.ts';

const lexicon = loadLexicon('content/lexicon').value!;
const text = `You paint the long bridges over the river with eleven others, in the rain and in the sun.

Requirements
- 3 years of experience with ropes and harnesses
- SQL, for the book of paints
- A head for heights, and the patience to wait for dry weather before the paint goes on
`;
const candidate = (place: string, body = text): Candidate => ({
  source: 'lever:northwind',
  posting: {
    statements: [
      { of: 'title', words: 'Bridge Painter', pointer: '/title' },
      { of: 'place', words: place, eligible: false, pointer: '/place' },
    ],
    body,
  },
});
const nowhere = { originalOf: () => undefined, anyway: false };
const none = { postings: [], leftOut: [] };
const repeatsOf = (candidates: Candidate[]) =>
  readCandidates(candidates, none, { lexicon, languages: ['en'] }, nowhere).readings.map(
    ({ repeats }) => repeats,
  );

test('one text in two places is two jobs, and twice in one place it is one', () => {
  const [austin, denver] = [candidate('Austin, TX, United States'), candidate('Denver, CO, United States')];
  expect(repeatsOf([austin, denver, austin])).toEqual([undefined, undefined, 'bridge-painter']);
});

test('a teaser is compared too', () => {
  const teaser = (place: string) => candidate(place, 'You paint bridges.\n');
  expect(repeatsOf([teaser('Lisbon, Portugal'), teaser('Lisbon, Portugal'), teaser('Oslo, Norway')])).toEqual(
    [undefined, 'bridge-painter', undefined],
  );
});

test('a paste that begins a second round of what postings say is told of, at its line there', () => {
  const one = (what: string) =>
    `About the role\nYou paint the bridges of ${what}.\n\nRequirements\n- 3 years of experience with ropes\n- SQL\n`;
  const problemsOf = (body: string) => {
    const pasted = { source: 'pasted text', capturedAt: '2026-05-21', posting: { statements: [], body } };
    return readCandidates([pasted], none, { lexicon, languages: ['en'] }, nowhere).diagnostics;
  };
  expect(problemsOf(one('Lisbon'))).toEqual([]);
  expect(problemsOf(`${one('Lisbon')}\n${one('Oslo')}`)).toMatchObject([
    { code: 'posting/several', severity: 'warning', line: 11 },
  ]);
});

const pastedAs = (body: string, how = nowhere) =>
  readCandidates(
    [{ source: 'pasted text', posting: { statements: [], body } }],
    none,
    { lexicon, languages: ['en'] },
    how,
  );

test('words that share a job and lead to it are no posting, and what they lead to is named', () => {
  const shared = 'Check out this job at Northwind: Bridge Painter https://jobs.example/view/7\n';
  expect(pastedAs(shared).diagnostics).toMatchObject([
    { code: 'posting/unlike', advice: expect.stringContaining('https://jobs.example/view/7, or paste') },
  ]);
  expect(pastedAs(shared, { ...nowhere, anyway: true }).readings).toHaveLength(1);
  expect(
    pastedAs(`Northwind | Bridge Painter | Lisbon, Portugal | Full-time | ${shared.slice(48)}`).diagnostics,
  ).toEqual([]);
});

test('an age of a few days in a text whose day is not known asks for that day, and a rough one does not', () => {
  const noteOn = (age: string) =>
    undated(pastedAs(`Bridge Painter\nNorthwind\nLisbon, Portugal\n${age}\n\n${text}`).readings);
  expect(noteOn('2 days ago')).toEqual([
    expect.stringMatching(/^"2 days ago" is counted .* --date 2026-05-21 says$/),
  ]);
  expect([...noteOn('3 weeks ago'), ...noteOn('')]).toEqual([]);
});

test('a posting whose title begins with its employer is not called after them twice', () => {
  const job = {
    source: 'a.json',
    posting: {
      statements: [
        { of: 'title', words: 'Northwind - Painter', pointer: '/t' },
        { of: 'company', words: 'Northwind', pointer: '/c' },
      ],
      body: text,
    },
  } satisfies Candidate;
  const { readings } = readCandidates([job], none, { lexicon, languages: ['en'] }, nowhere);
  expect(readings.map(({ id }) => id)).toEqual(['northwind-painter']);
});

test('a text that came through a wrong encoding is told of', () => {
  const told = (body: string) => {
    const pasted = { source: 'pasted text', posting: { statements: [], body } };
    return readCandidates([pasted], none, { lexicon, languages: ['en'] }, { ...nowhere, anyway: true })
      .diagnostics;
  };
  const lines =
    'Bridge Painter\nWe don\u2019t mind rain. Pay: \u20ac50,000. Malm\u00f6, \u00a3, Â, SÃO PAULO';
  expect(told(lines)).toEqual([]);
  const garbled = new TextDecoder('windows-1252').decode(Buffer.from(lines));
  expect(told(garbled)).toMatchObject([{ code: 'file/encoding', severity: 'warning', line: 2, column: 7 }]);
});
