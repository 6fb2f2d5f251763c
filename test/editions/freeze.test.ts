import { expect, test } from 'vitest';
import { freeze } from '../../src/editions/freeze.ts';

const site = (files: Record<string, string>) => (path: string) =>
  files[path] === undefined ? undefined : Buffer.from(files[path]);
const texts = (frozen: ReadonlyMap<string, Uint8Array>) =>
  Object.fromEntries([...frozen].map(([path, bytes]) => [path, Buffer.from(bytes).toString()]));

test('an edition takes along what its pages are drawn with, and leads to its own files by relative links', () => {
  const read = site({
    'charts/a/index.html': '<link href="/r/v/one/assets/x.css"><a href="/r/v/one/charts/a/#rye">Rye</a>',
    'assets/x.css': 'src: url(/r/v/one/assets/f.woff2)',
    'assets/f.woff2': 'font',
    'assets/other.css': '',
  });
  expect(texts(freeze(read, ['charts/a/index.html'], '/r/v/one/'))).toEqual({
    'assets/f.woff2': 'font',
    'assets/x.css': 'src: url(f.woff2)',
    'charts/a/index.html': '<link href="../../assets/x.css"><a href="./#rye">Rye</a>',
  });
});

test('links to the living report lead out of the edition', () => {
  const read = site({
    'index.html': '<a href="/v/one/../../editions/">All</a><a href="/v/one/../../">Now</a>',
  });
  expect(texts(freeze(read, ['index.html'], '/v/one/'))['index.html']).toBe(
    '<a href="../../editions/">All</a><a href="../../">Now</a>',
  );
});

test('an edition that leads to a page that it has not is refused', () => {
  const read = site({ 'index.html': '<a href="/v/one/postings/">All</a>' });
  expect(() => freeze(read, ['index.html', 'a.svg'], '/v/one/')).toThrow('a.svg, postings/index.html');
});
