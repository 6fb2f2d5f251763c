import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readLines } from '../../src/corpus/lines.ts';
import { temporaryFolder } from './temporary-folder.ts';

test('lines are read whole, however long they are and wherever the pieces of their file end', () => {
  const values = ['', 'é'.repeat(3_000_001), 'bread', 'ü'.repeat(5_000_000), 'Roggen €'];
  const file = join(temporaryFolder(), 'lines.jsonl');
  writeFileSync(file, values.map(value => `${JSON.stringify(value)}\n`).join(''));
  expect(readLines(file, String).map(value => value.length)).toEqual(values.map(({ length }) => length));
  expect(readLines(file, value => value === values[3])).toEqual([false, false, false, true, false]);
});

test('a line that was cut off is none', () => {
  const file = join(temporaryFolder(), 'lines.jsonl');
  writeFileSync(file, '"bread"\n"rol');
  expect(readLines(file, String)).toEqual(['bread']);
});
