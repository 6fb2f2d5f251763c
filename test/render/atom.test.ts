import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { type Feed, type FeedEntry, renderAtom } from '../../src/render/atom.ts';

const entry = (name: string, updated: string, more: Partial<FeedEntry> = {}): FeedEntry => ({
  address: `https://example.org/postings/${name}/`,
  title: name,
  summary: 'Crumb & Sons, in Lyon.',
  updated,
  ...more,
});
const feed = (...entries: FeedEntry[]): Feed => ({
  address: 'https://example.org/postings.atom',
  page: 'https://example.org/postings/',
  title: 'Bakers: new postings',
  subtitle: 'What bakers are asked for.',
  author: 'The guild',
  entries,
});
const parse = (text: string): Document => new JSDOM(text, { contentType: 'application/xml' }).window.document;
const texts = (text: string, selector: string) =>
  [...parse(text).querySelectorAll(selector)].map(({ textContent }) => textContent);

test('a feed has what RFC 4287 asks of one', () => {
  const { documentElement } = parse(
    renderAtom(feed(entry('baker', '2026-03-02', { published: '2026-03-01' }))),
  );
  expect(documentElement.namespaceURI).toBe('http://www.w3.org/2005/Atom');
  const said = (parent: Element) =>
    [...parent.children].map(({ localName, textContent }) => [localName, textContent]);
  expect(said(documentElement.querySelector('entry')!)).toEqual([
    ['id', 'https://example.org/postings/baker/'],
    ['title', 'baker'],
    ['published', '2026-03-01T00:00:00Z'],
    ['updated', '2026-03-02T00:00:00Z'],
    ['link', ''],
    ['summary', 'Crumb & Sons, in Lyon.'],
  ]);
  expect(documentElement.querySelector('author > name')!.textContent).toBe('The guild');
  expect(documentElement.querySelector(':scope > id')!.textContent).toBe('https://example.org/postings.atom');
  expect(documentElement.querySelector('link[rel=self]')!.getAttribute('href')).toBe(
    'https://example.org/postings.atom',
  );
});

test('a feed is as old as its newest entry, whatever the order', () => {
  const written = renderAtom(
    feed(entry('a', '2026-01-31'), entry('b', '2026-03-02'), entry('c', '2025-12-01')),
  );
  expect(texts(written, 'feed > updated')).toEqual(['2026-03-02T00:00:00Z']);
  expect(texts(written, 'entry > title')).toEqual(['a', 'b', 'c']);
});

test('a date that is not known is left out', () => {
  expect(renderAtom(feed(entry('a', '2026-01-31')))).not.toContain('published');
});

test('a title is text, whatever it looks like', () => {
  const title = `</title></feed><script>"1" & '2'</script> ]]> <!-- \u0007`;
  const written = renderAtom(feed(entry('a', '2026-01-31', { title })));
  expect(texts(written, 'entry > title')).toEqual([`</title></feed><script>"1" & '2'</script> ]]> <!--`]);
  expect(parse(written).querySelector('script, parsererror')).toBeNull();
});

test('there is no feed of nothing, for it would have no date', () => {
  expect(() => renderAtom(feed())).toThrow(RangeError);
});
