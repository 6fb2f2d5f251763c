import { expect, test } from 'vitest';
import { documentOfRow } from '../../src/ingest/row.ts';
import { readPosting } from '../../src/resolve/read.ts';
import { loadGrammar, namesIn } from '../../src/synthetic/grammar.ts';
import { type SyntheticPosting, syntheticPostings } from '../../src/synthetic/posting.ts';
import { runCommand } from '../corpus/run-script.ts';
import { lexicon } from '../extract/examples.ts';

const grammar = loadGrammar('content/synthetic.yaml').value!;
const posting = (number: number, seed = 1) => syntheticPostings(grammar, lexicon.skillEntries, seed)(number);
const first = (count: number) => Array.from({ length: count }, (_, number) => posting(number));
const recordOf = (made: SyntheticPosting) => readPosting(documentOfRow({ ...made }, 'made')!, lexicon);

test('a seed and a number make a posting, whichever were made before', () => {
  expect(posting(40)).toEqual(first(41)[40]);
  expect(posting(40, 2)).not.toMatchObject({ description: posting(40).description });
});

test('every posting says that it is synthetic, in its fields, its text and its record', () => {
  for (const made of first(100)) {
    expect(made).toMatchObject({ id: expect.stringMatching(/^synthetic-1-\d+$/), wording: 'synthetic' });
    expect(made.description).toContain('This posting is synthetic');
    expect(recordOf(made).wording).toBe('synthetic');
  }
});

test('no name in braces is left in a text', () => {
  expect(first(300).flatMap(({ title, description }) => namesIn(title + description))).toEqual([]);
});

test('postings are of many kinds, and some repeat others', () => {
  const made = first(500);
  const texts = new Set(made.map(({ description }) => description)).size;
  expect(texts).toBeGreaterThan(450);
  expect(texts).toBeLessThan(500);
  const records = made.map(recordOf);
  const saying = (
    field: 'skills' | 'degree' | 'experience' | 'salary' | 'workModel' | 'locations' | 'term',
  ) => records.filter(({ fields }) => fields[field].facts.length > 0).length;
  expect(saying('locations')).toBe(500);
  expect(saying('skills')).toBeGreaterThan(480);
  for (const field of ['degree', 'experience', 'salary', 'workModel'] as const)
    expect(saying(field)).toBeGreaterThan(150);
  expect(saying('term')).toBeGreaterThan(5);
});

test('the command prints as many lines as it is asked for, the same ones for the same seed', async () => {
  const [once, again, other] = await Promise.all(
    [['7'], ['7'], ['8']].map(([seed]) => runCommand('generate', ['--postings', '20', '--seed', seed!])),
  );
  expect(once!.stdout.trim().split('\n')).toHaveLength(20);
  expect(again!.stdout).toBe(once!.stdout);
  expect(other!.stdout).not.toBe(once!.stdout);
});

test('a grammar that names what there is not is refused', async () => {
  const { diagnostics } = loadGrammar('content/report.yaml');
  expect(diagnostics.map(({ code }) => code)).toContain('config/value');
});
