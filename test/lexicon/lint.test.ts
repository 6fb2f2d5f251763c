import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { skills } from '../../src/extract/skills.ts';
import { lintSkills, type StatedEntry } from '../../src/lexicon/lint.ts';
import { skillEntries, skillFileSchema } from '../../src/lexicon/skills.ts';
import { valuesRead } from '../extract/examples.ts';

const folder = 'content/lexicon/skills';
const read = (text: string) => valuesRead(skills[0]!, text).map(({ id }) => id);

const entry = (id: string, fields: Partial<StatedEntry>): StatedEntry => ({
  file: 'tools.yaml',
  category: 'tools',
  kind: 'technology',
  id,
  label: id,
  aliases: [],
  asked: [],
  weak: [],
  cues: [],
  shared: [],
  not: [],
  examples: [],
  rejects: [],
  ...fields,
});

const faults = (entries: StatedEntry[], reads: string[] = []) =>
  lintSkills(entries, () => reads).map(({ entry, fault, message }) => `${entry}: ${fault}, ${message}`);

test('the skills that ship have nothing wrong', () => {
  const entries = readdirSync(folder).flatMap(file =>
    skillEntries([skillFileSchema.parse(parse(readFileSync(join(folder, file), 'utf8')))]).map(skill => ({
      ...skill,
      file,
    })),
  );
  const problems = lintSkills(entries, read);
  expect(problems.map(({ file, entry, message }) => `${file}: ${entry}: ${message}`)).toEqual([]);
});

test('an entry without a category is named', () => {
  expect(faults([entry('loom', { category: '' })])).toEqual(['loom: no-category, it stands in no category']);
});

test('an id that is taken is named with the file that has it', () => {
  expect(faults([entry('loom', { label: 'Loom' }), entry('loom', { label: 'Weaving frame' })])).toEqual([
    'loom: same-id, its id is already that of an entry in tools.yaml',
  ]);
});

test('a name of two entries is named in the second, whatever its letter case and hyphens', () => {
  expect(
    faults([entry('loom', { aliases: ['hand-loom'] }), entry('weaver', { aliases: ['Hand loom'] })]),
  ).toEqual(['weaver: same-name, "Hand loom" is already a name of loom in tools.yaml']);
});

test('the plural of another entry is its name too', () => {
  expect(faults([entry('loom', {}), entry('weaver', { aliases: ['looms'] })])).toEqual([
    'weaver: same-name, "looms" is already a name of loom in tools.yaml',
  ]);
});

test('a name that is never found, since another is found in it, is shadowed', () => {
  const exact = entry('weaver', { label: 'Weaver', aliases: ['Loom(s)'], case: 'exact' });
  expect(faults([entry('loom', {}), exact])).toEqual([
    'weaver: shadowed-name, "Loom(s)" is not found as a whole in a text',
  ]);
});

test('a weak name needs a cue, and a reject that shows it as an ordinary word', () => {
  const rejects = [{ text: 'The shuttle to the airport.', because: 'a bus' }];
  expect(faults([entry('weaving', { weak: ['shuttle', 'Bobbin'], rejects })])).toEqual([
    'weaving: weak-without-cue, "shuttle" is an ordinary word that no cue vouches for',
    'weaving: weak-without-reject, no reject shows "Bobbin" as an ordinary word',
  ]);
});

const beside = ['wool'];
const bus = { text: 'The shuttle to the airport.', because: 'a bus' };

test('a name may stand in two entries where one shares it, and shows it in the sense of the other', () => {
  const loom = entry('loom', { aliases: ['shuttle'] });
  const rejects = [bus];
  expect(faults([loom, entry('weaving', { shared: [{ names: ['shuttle'], beside }], rejects })])).toEqual([]);
  expect(faults([loom, entry('weaving', { shared: [{ names: ['shuttle'], beside }] })])).toEqual([
    'weaving: weak-without-reject, no reject shows "shuttle" where something else is meant',
  ]);
  const twins = ['loom', 'weaving'].map(id =>
    entry(id, { shared: [{ names: ['shuttle'], beside }], rejects }),
  );
  expect(faults(twins)).toEqual([]);
});

test('an example that is not read and a reject that is read are named', () => {
  const loom = entry('loom', { examples: ['Weave on a loom.'] });
  expect(faults([loom])).toEqual(['loom: example-not-read, it is not read in "Weave on a loom."']);
  const rejects = [{ text: 'Dangers loom.', because: 'the verb' }];
  expect(faults([entry('loom', { rejects })], ['loom'])).toEqual([
    'loom: reject-read, it is read in "Dangers loom."',
  ]);
});
