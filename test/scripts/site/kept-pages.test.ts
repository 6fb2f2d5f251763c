import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openKeptPages, type PageKey } from '../../../scripts/site/kept-pages.ts';
import { temporaryFolder } from '../../corpus/temporary-folder.ts';

const path = '/postings/a b/';
const baker = new TextEncoder().encode('<h1>Baker</h1>');

/** A folder in which a page was made of something, as the next build finds it. */
function madeBefore(made: Uint8Array = baker, key: PageKey = ['flour']): string {
  const out = temporaryFolder();
  const kept = openKeptPages({ out, site: out, cache: out }, () => 'code');
  kept.add(path, key, made);
  kept.save();
  return out;
}

/** What the next build puts into its site of that; nothing where it puts nothing there. */
function kept(out: string, key: PageKey, { code = 'code', at = path, cache = out } = {}): string | undefined {
  const site = temporaryFolder();
  const isThere = openKeptPages({ out, site, cache }, () => code).put(at, key);
  return isThere ? readFileSync(join(site, at, 'index.html'), 'utf8') : undefined;
}

test('a page is kept that is made of the same, by the same code', () => {
  const out = madeBefore();
  expect(kept(out, ['flour'])).toBe('<h1>Baker</h1>');
  expect(kept(out, ['rye'])).toBeUndefined();
  expect(kept(out, ['flour'], { at: '/postings/c/' })).toBeUndefined();
  expect(kept(out, ['flour'], { code: 'other code' })).toBeUndefined();
});

test('a page that was changed since it was made is none', () => {
  const out = madeBefore();
  writeFileSync(join(out, path, 'index.html'), '<h1>Bakes</h1>');
  expect(kept(out, ['flour'])).toBeUndefined();
});

test('a page whose file is gone, or is a folder, is none', () => {
  const out = madeBefore();
  const file = join(out, path, 'index.html');
  rmSync(file);
  expect(kept(out, ['flour'])).toBeUndefined();
  mkdirSync(file);
  expect(kept(out, ['flour'])).toBeUndefined();
});

test('the pages of another folder are none', () => {
  const cache = madeBefore();
  expect(kept(temporaryFolder(), ['flour'], { cache })).toBeUndefined();
});

test('a page is kept with what it now says where that is not what it is known by, time and again', () => {
  const out = madeBefore(new TextEncoder().encode('<h1>Bäcker</h1><p>1 of 9</p><i>é</i><nav>Cook</nav>'), [
    'flour',
    '<p>1 of 9</p>',
    '<nav>Cook</nav>',
  ]);
  const builds = openKeptPages({ out, site: out, cache: out }, () => 'code');
  expect(builds.put(path, ['flour', '<p>1 of 10</p>', '<nav>Köchin</nav>'])).toBe(true);
  builds.save();
  expect(readFileSync(join(out, path, 'index.html'), 'utf8')).toBe(
    '<h1>Bäcker</h1><p>1 of 10</p><i>é</i><nav>Köchin</nav>',
  );
  expect(kept(out, ['flour', '<p>1 of 8</p>', '<nav></nav>'])).toBe(
    '<h1>Bäcker</h1><p>1 of 8</p><i>é</i><nav></nav>',
  );
});

test('a page in which such a piece stands twice is none', () => {
  const out = madeBefore(new TextEncoder().encode('<p>1</p><p>1</p>'), ['flour', '<p>1</p>']);
  expect(kept(out, ['flour', '<p>2</p>'])).toBeUndefined();
});

test('a page is known before its file is looked at', () => {
  const out = madeBefore();
  const pages = openKeptPages({ out, site: temporaryFolder(), cache: out }, () => 'code');
  expect([pages.knows(path, ['flour', 'more']), pages.knows(path, ['rye'])]).toEqual([true, false]);
});
