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
  kept.add('/postings/a b/', ['flour'], baker);
  kept.save();
  return { out, file };
}

test('a page is kept that is made of the same, by the same code', () => {
  const { out } = madeBefore();
  expect(openKeptPages(out, out, () => 'code').page('/postings/a b/', ['flour'])).toEqual(Buffer.from(baker));
  expect(openKeptPages(out, out, () => 'code').page('/postings/a b/', ['rye'])).toBeUndefined();
  expect(openKeptPages(out, out, () => 'code').page('/postings/c/', ['flour'])).toBeUndefined();
  expect(openKeptPages(out, out, () => 'other code').page('/postings/a b/', ['flour'])).toBeUndefined();
});

test('a page that was changed since it was made is none', () => {
  const { out, file } = madeBefore();
  writeFileSync(file, '<h1>Butcher</h1>');
  expect(openKeptPages(out, out, () => 'code').page('/postings/a b/', ['flour'])).toBeUndefined();
});

test('the pages of another folder are none', () => {
  const { out } = madeBefore();
  expect(
    openKeptPages(temporaryFolder(), out, () => 'code').page('/postings/a b/', ['flour']),
  ).toBeUndefined();
});

test('a page is kept with what it now says where that is not what it is known by', () => {
  const out = temporaryFolder();
  const made = new TextEncoder().encode('<h1>Bäcker</h1><p>1 of 9</p><i>é</i><nav>Cook</nav>');
  const key = (...pieces: string[]): [string, ...string[]] => ['flour', ...pieces];
  mkdirSync(join(out, 'baker'));
  writeFileSync(join(out, 'baker', 'index.html'), made);
  const kept = openKeptPages(out, out, () => 'code');
  kept.add('baker', key('<p>1 of 9</p>', '<nav>Cook</nav>'), made);
  kept.save();
  const page = openKeptPages(out, out, () => 'code').page(
    'baker',
    key('<p>1 of 10</p>', '<nav>Köchin</nav>'),
  );
  expect(Buffer.from(page!).toString()).toBe('<h1>Bäcker</h1><p>1 of 10</p><i>é</i><nav>Köchin</nav>');
});

test('a page in which such a piece stands twice is none', () => {
  const out = temporaryFolder();
  const made = new TextEncoder().encode('<p>1</p><p>1</p>');
  mkdirSync(join(out, 'baker'));
  writeFileSync(join(out, 'baker', 'index.html'), made);
  const kept = openKeptPages(out, out, () => 'code');
  kept.add('baker', ['flour', '<p>1</p>'], made);
  kept.save();
  expect(openKeptPages(out, out, () => 'code').page('baker', ['flour', '<p>2</p>'])).toBeUndefined();
});
