import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openKeptPages } from '../../scripts/kept-pages.ts';
import { temporaryFolder } from '../corpus/temporary-folder.ts';

const baker = new TextEncoder().encode('<h1>Baker</h1>');

/** A folder in which a page was made of something, as the next build finds it. */
function madeBefore(): { out: string; file: string } {
  const out = temporaryFolder();
  const file = join(out, 'postings', 'a b', 'index.html');
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, baker);
  const kept = openKeptPages(out, out, () => 'code');
  kept.add('/postings/a b/', 'flour', baker);
  kept.save();
  return { out, file };
}

test('a page is kept that is made of the same, by the same code', () => {
  const { out } = madeBefore();
  expect(openKeptPages(out, out, () => 'code').page('/postings/a b/', 'flour')).toEqual(Buffer.from(baker));
  expect(openKeptPages(out, out, () => 'code').page('/postings/a b/', 'rye')).toBeUndefined();
  expect(openKeptPages(out, out, () => 'code').page('/postings/c/', 'flour')).toBeUndefined();
  expect(openKeptPages(out, out, () => 'other code').page('/postings/a b/', 'flour')).toBeUndefined();
});

test('a page that was changed since it was made is none', () => {
  const { out, file } = madeBefore();
  writeFileSync(file, '<h1>Butcher</h1>');
  expect(openKeptPages(out, out, () => 'code').page('/postings/a b/', 'flour')).toBeUndefined();
});

test('the pages of another folder are none', () => {
  const { out } = madeBefore();
  expect(openKeptPages(temporaryFolder(), out, () => 'code').page('/postings/a b/', 'flour')).toBeUndefined();
});
