import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadLabelled } from '../../src/scoring/labels.ts';
import { label } from './reading.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'labels-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

const write = (name: string, text: string) => writeFileSync(join(directory, name), text);

test('a posting is found by the id of its label, and keys that are not known are passed over', () => {
  write('a.txt', 'Analyst');
  write('b.md', '---\nwording: restated\n---\nEngineer');
  write(
    'labels.jsonl',
    `${JSON.stringify({ ...label({ id: 'a' }), mood: 1 })}\n${JSON.stringify(label({ id: 'b' }))}\n`,
  );
  const loaded = loadLabelled(directory);
  expect(loaded?.diagnostics).toEqual([]);
  expect(loaded?.value?.map(({ document, label }) => [document.id, label.id])).toEqual([
    ['a', 'a'],
    ['b', 'b'],
  ]);
});

test('a folder that is missing holds nothing, and says so by being undefined', () => {
  expect(loadLabelled(join(directory, 'elsewhere'))).toBeUndefined();
  expect(loadLabelled(directory)).toBeUndefined();
});

test('a label without a posting is a warning, and a broken one an error at its line', () => {
  const broken = JSON.stringify({ ...label({ id: 'b' }), seniority: 'wizard' });
  write('labels.jsonl', `${JSON.stringify(label({ id: 'a' }))}\n${broken}\n{"id":\n`);
  const places = loadLabelled(directory)?.diagnostics.map(({ severity, code, line }) => [
    severity,
    code,
    line,
  ]);
  expect(places).toEqual([
    ['warning', 'file/unreadable', 1],
    ['error', 'config/value', 2],
    ['error', 'config/syntax', 3],
  ]);
});
