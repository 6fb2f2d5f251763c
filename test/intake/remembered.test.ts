import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rememberIn } from '../../src/intake/remembered.ts';
import { temporaryFolder } from '../corpus/temporary-folder.ts';

test('answers with a mark of their version are kept, and one that is spoilt is forgotten', () => {
  const folder = join(temporaryFolder(), 'fetched');
  const bytes = Buffer.from('line\n\0bytes');
  const kept = rememberIn(folder);
  kept.set('https://jobs.example/1', { bytes });
  expect(kept.get('https://jobs.example/1')).toBeUndefined();
  kept.set('https://jobs.example/7', { bytes, etag: '"v1"' });
  expect(kept.get('https://jobs.example/7')).toEqual({ bytes, etag: '"v1"', modified: undefined });
  for (const name of readdirSync(folder))
    writeFileSync(join(folder, name), '{"etag":"\\"v1\\"","length":11}\nli');
  expect(kept.get('https://jobs.example/7')).toBeUndefined();
});
