import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type LiveCorpus, liveCorpus } from '../../src/corpus/live.ts';
import { fillContent, writePostings } from './content-folder.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** More than are read before a page is shown. */
const many = 60;
const baker = 'Baker\n\nOven lore\n- Python\n';

/** Sixty postings that were read, and in which a heading was then made known that their lines of skills stand under. */
function afterHeading() {
  const folder = temporaryFolder();
  const content = join(folder, 'content');
  fillContent(
    content,
    Object.fromEntries(Array.from({ length: many }, (_, i) => [`baker-${i + 10}.txt`, baker])),
  );
  rmSync(join(content, 'lexicon'));
  cpSync('content/lexicon', join(content, 'lexicon'), { recursive: true });
  const options = { content, cache: join(folder, 'cache'), keepGoing: true };
  const live = liveCorpus(options);
  live.build();
  const heading = '  - kind: required\n    phrases: [oven lore]\n    words: []\n';
  const headings = join(content, 'lexicon/headings.yaml');
  writeFileSync(headings, readFileSync(headings, 'utf8').replace('sections:\n', `sections:\n${heading}`));
  live.forgetLexicon();
  return { content, live, again: (before = live.readings()) => liveCorpus({ ...options, before }) };
}

/** How many postings are behind, and the ids of those whose skill is required as the heading says. */
function state(live: LiveCorpus, first?: ReadonlySet<string>) {
  const { corpus, behind } = live.build(first).value!;
  const required = corpus.records.filter(
    ({ fields }) => fields.skills.facts[0]?.value.strength === 'required',
  );
  return { postings: corpus.records.length, behind, required: required.map(({ id }) => id) };
}

test('after a change that concerns all, the posting that is looked at is read first, and the others on demand', () => {
  const { live } = afterHeading();
  expect(state(live, new Set(['baker-40']))).toEqual({ postings: many, behind: 59, required: ['baker-40'] });
  expect(live.readOn(4)).toBe(55);
  expect(state(live)).toMatchObject({ postings: many, behind: 55, required: { length: 5 } });
  expect(live.readOn(many)).toBe(0);
  expect(state(live)).toMatchObject({ postings: many, behind: 0, required: { length: many } });
});

test('a few postings are read at once', () => {
  const { live } = afterHeading();
  state(live);
  live.readOn(20);
  expect(state(live)).toMatchObject({ behind: 0, required: { length: many } });
});

test('what is saved or deleted while others are behind is read or gone at once', () => {
  const { live, content } = afterHeading();
  state(live);
  writePostings(content, { 'baker-20.txt': `${baker}- SQL\n` });
  rmSync(join(content, 'postings/baker-30.txt'));
  expect(state(live)).toEqual({ postings: 59, behind: 58, required: ['baker-20'] });
});

test('readings by other code stand in until they are read anew', () => {
  const { live, again } = afterHeading();
  const other = again();
  expect(state(other)).toEqual({ postings: many, behind: many, required: [] });
  expect(other.readOn(many)).toBe(0);
  expect(state(other)).toMatchObject({ behind: 0, required: { length: many } });
  expect(state(live)).toMatchObject({ behind: 0, required: { length: many } });
});

test('two skills of one name are a problem, and no more once one of them has another', () => {
  const { live, content } = afterHeading();
  const file = join(content, 'lexicon/skills/education.yaml');
  const before = readFileSync(file, 'utf8');
  const codes = () => live.build().diagnostics.map(({ code, line }) => [code, line]);
  writeFileSync(file, `${before}  - { id: ovens, label: Ovens, aliases: [Youth work] }\n`);
  live.forgetLexicon();
  expect(codes()).toEqual([['lexicon/entry', before.split('\n').length]]);
  writeFileSync(file, before);
  live.forgetLexicon();
  expect(codes()).toEqual([]);
});
