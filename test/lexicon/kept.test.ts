import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openKept } from '../../src/lexicon/kept.ts';
import { temporaryFolder } from '../corpus/temporary-folder.ts';

/** What a folder gives for a text, and whether the text had to be read for it. */
function ask(folder: string, text: string): { value: string | undefined; read: boolean } {
  let read = false;
  const kept = openKept(folder);
  const { value } = kept.of('cues.yaml', text, () => {
    read = true;
    return { value: text.toUpperCase(), diagnostics: [] };
  });
  kept.save();
  return { value, read };
}

test('a text is read once, and anew when it has changed', () => {
  const folder = temporaryFolder();
  expect(['tea', 'tea', 'milk', 'milk'].map(text => ask(folder, text))).toEqual([
    { value: 'TEA', read: true },
    { value: 'TEA', read: false },
    { value: 'MILK', read: true },
    { value: 'MILK', read: false },
  ]);
  expect(readdirSync(folder)).toHaveLength(1);
});

test('a file that is spoilt counts as empty and is written again', () => {
  const folder = temporaryFolder();
  ask(folder, 'tea');
  const file = join(folder, readdirSync(folder)[0]!);
  writeFileSync(file, readFileSync(file, 'utf8').replace('TEA', 'ALE'));
  expect([ask(folder, 'tea'), ask(folder, 'tea')]).toEqual([
    { value: 'TEA', read: true },
    { value: 'TEA', read: false },
  ]);
});

test('where nothing can be written, texts are read every time', () => {
  const file = join(temporaryFolder(), 'a-file');
  writeFileSync(file, '');
  expect([ask(file, 'tea'), ask(file, 'tea')].map(({ read }) => read)).toEqual([true, true]);
});
