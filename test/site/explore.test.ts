import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { basePath, built, corpusOf, filesOf, openPage, siteNames } from './sites.ts';

const kilobyte = 1024;

test('Explore takes at most 240 kilobytes with all of its scripts, its styles and its font', () => {
  const { folder } = built('shipped');
  const compressed = (file: string) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length;
  const document = openPage('shipped', 'explore/');
  const files = [...document.querySelectorAll('link:is([rel=stylesheet], [rel=preload])')].map(link =>
    link.getAttribute('href')!.slice(1),
  );
  const scripts = filesOf('shipped').filter(file => file.startsWith('assets/') && file.endsWith('.js'));
  const sizes = ['explore/index.html', ...files, ...scripts].map(compressed);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(240 * kilobyte);
});

describe.each(siteNames.filter(name => name !== 'empty'))('Explore of the corpus "%s"', site => {
  const json = (file: string) =>
    JSON.parse(gunzipSync(readFileSync(join(built(site).folder, 'explore', file))).toString());
  const { records } = corpusOf(site);
  const counted = records.filter(({ duplicateOf, language }) => !duplicateOf && language.read);

  test('names every posting that counts, and no other', () => {
    expect(json('names.bin').ids.toSorted()).toEqual(counted.map(({ id }) => id).toSorted());
  });

  test('says without a script that it needs one, and leads to what does not', () => {
    const instead = openPage(site, 'explore/').querySelector('noscript')!;
    const links = [...instead.querySelectorAll('a')].map(link => link.getAttribute('href'));
    expect(instead.textContent).toContain('script');
    expect(links).toEqual([basePath(site), `${basePath(site)}postings/`]);
  });

  test('has a file for every part of the index of words', () => {
    const parts = json('search/head.bin').starts.map(
      (_: string, part: number) => `explore/search/${part}.bin`,
    );
    expect(filesOf(site)).toEqual(expect.arrayContaining(parts));
  });
});
