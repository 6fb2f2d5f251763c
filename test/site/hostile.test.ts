import { expect, test } from 'vitest';
import { hostileLines, hostilePostings } from './corpora.ts';
import { filesOf, openPage, squeezed, wordsOf } from './sites.ts';

/** The words of a posting's page. */
const posting = (id: string) => wordsOf(openPage('hostile', `postings/${id}/`).querySelector('main')!);

test.each(hostileLines)('%s is shown as text', line => {
  expect(posting('markup')).toContain(squeezed(line.replace(/^- /, '')));
});

test('front matter that is code is shown as text', () => {
  expect(posting('code')).toContain(
    `{ title: (globalThis.obeyed = require('node:fs').writeFileSync('obeyed', '')) }`,
  );
});

test('text that runs from right to left keeps its characters, and its direction stays within it', () => {
  const page = openPage('hostile', 'postings/direction/');
  const words = wordsOf(page.querySelector('main')!);
  for (const line of String(hostilePostings['direction.txt']).split('\n'))
    expect(words).toContain(line.replace(/^- /, ''));
  const turning = page.createTreeWalker(page.querySelector('main')!, 4);
  while (turning.nextNode())
    if (/[\u202a-\u202e\u2066-\u2069]/.test(turning.currentNode.nodeValue!))
      expect(turning.currentNode.parentElement!.closest('[dir=auto], bdi')).not.toBeNull();
});

test('a line of 200,000 characters is shown whole', () => {
  const line = String(hostilePostings['endless.txt']).split('\n')[3]!;
  expect(line).toHaveLength(200_000);
  expect(posting('endless')).toContain(squeezed(line));
});

test('a title with quotes and tags is a title', () => {
  const page = openPage('hostile', 'postings/title/');
  const title = `"Baker" & 'Co' </title><script>window.obeyed = 1</script>`;
  expect(page.title).toContain(title);
  expect(wordsOf(page.querySelector('h1')!)).toBe(title);
  expect(wordsOf(page.body)).toContain('<b onclick="window.obeyed = 1">Crumb</b>');
});

test('a file of an odd name has a page at a plain address', () => {
  expect(filesOf('hostile')).toContain('postings/100-odd-1-name/index.html');
});
