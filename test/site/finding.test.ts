import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { charts } from '../../src/charts/charts.ts';
import { dataTables } from '../../src/data/files.ts';
import { basePath, corpusOf, filesOf, openPage, pagesOf, readText, siteNames, wordsOf } from './sites.ts';

/** The reports that say where they are published: one at the root of its host, one below a path. */
const published = ['hostile', 'moved'] as const;
const unpublished = siteNames.filter(name => !published.some(other => other === name));

const parse = (text: string): Document => new JSDOM(text, { contentType: 'application/xml' }).window.document;
const textsOf = (text: string, name: string) =>
  [...parse(text).querySelectorAll(name)].map(({ textContent }) => textContent);
const property = (page: Document, name: string) =>
  page.querySelector(`meta[property="og:${name}"]`)?.getAttribute('content');
const dataset = (page: Document) =>
  JSON.parse(page.querySelector('script[type="application/ld+json"]')!.textContent);

describe.each(published)('the report "%s", which says where it is published,', site => {
  const root = `https://example.org${basePath(site)}`;
  const files = new Set(filesOf(site));
  const pages = pagesOf(site)
    // A chart alone in a frame is for the pages of others, and an edition for those who have its address.
    .filter(file => file !== '404.html' && !/^(embed|v)\//.test(file))
    .map(file => ({
      address: root + encodeURI(file.replace(/index\.html$/, '')),
      page: openPage(site, file.replace(/index\.html$/, '')),
    }));
  const existing = (address: string) =>
    address.startsWith(root) && files.has(decodeURIComponent(address.slice(root.length)));

  test('lists all of its pages in its sitemap, and its sitemap for robots', () => {
    const listed = textsOf(readText(site, 'sitemap-index.xml'), 'loc');
    expect(listed).toEqual([`${root}sitemap-0.xml`]);
    expect(textsOf(readText(site, 'sitemap-0.xml'), 'loc').sort()).toEqual(
      pages.map(({ address }) => address).sort(),
    );
    expect(readText(site, 'robots.txt')).toBe(
      `User-agent: *\nAllow: /\n\nSitemap: ${root}sitemap-index.xml\n`,
    );
  });

  test('says on every page the address that is the page’s own', () => {
    for (const { address, page } of pages) {
      expect(page.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(address);
      expect(property(page, 'url')).toBe(address);
    }
  });

  test('has a card on every page, with the words of the page and a picture that exists', () => {
    for (const { page } of pages) {
      expect(property(page, 'title')).not.toBe('');
      expect(property(page, 'description')).toBe(
        page.querySelector('meta[name=description]')?.getAttribute('content'),
      );
      expect(property(page, 'image')).toSatisfy(existing);
      expect(property(page, 'image:alt')).not.toBe('');
      expect(page.querySelector('meta[name="twitter:card"]')).not.toBeNull();
    }
  });

  test('has one picture a chart for cards, and one for all other pages', () => {
    const cards = [...files].filter(file => file.startsWith('cards/'));
    expect(cards).toEqual(['report', ...charts.map(({ id }) => id)].map(id => `cards/${id}.png`).sort());
    expect(property(openPage(site, 'charts/skills/'), 'image')).toBe(`${root}cards/skills.png`);
    expect(property(openPage(site, 'method/'), 'image')).toBe(`${root}cards/report.png`);
  });

  test('has a feed of the postings that have a date, the newest first, which every page knows', () => {
    const feed = parse(readText(site, 'postings.atom'));
    const entries = [...feed.querySelectorAll('entry')];
    const dated = corpusOf(site).records.filter(
      ({ fields, duplicateOf }) => fields.postedOn.facts.length > 0 && !duplicateOf,
    );
    const days = entries.map(entry => entry.querySelector('updated')!.textContent);
    expect(entries).toHaveLength(dated.length);
    expect(days).toEqual([...days].sort().reverse());
    expect(feed.querySelector('feed > updated')!.textContent).toBe(days[0]);
    for (const entry of entries) {
      const address = entry.querySelector('link')!.getAttribute('href')!;
      expect(`${address}index.html`).toSatisfy(existing);
      const name = wordsOf(
        openPage(site, decodeURIComponent(address.slice(root.length))).querySelector('h1')!,
      );
      expect(wordsOf(entry.querySelector('title')!)).toBe(name);
    }
    expect(openPage(site, 'postings/').querySelector('main a[href$="/postings.atom"]')).not.toBeNull();
    for (const { page } of pages)
      expect(page.querySelector('link[rel=alternate]')?.getAttribute('href')).toBe(`${root}postings.atom`);
  });

  test.each(['', 'data/'])('names its downloads as a dataset, each at an address that exists: %s', path => {
    const { name, url, license, distribution } = dataset(openPage(site, path));
    const { report } = corpusOf(site);
    expect({ name, license: license.name }).toEqual({ name: report.title, license: report.licence });
    expect(url).toBe(root);
    expect(distribution).toHaveLength(dataTables.length + charts.length);
    for (const { contentUrl } of distribution) expect(contentUrl).toSatisfy(existing);
  });
});

describe.each(unpublished)('the report "%s", which does not say where it is published,', site => {
  test('makes up no address', () => {
    const made = filesOf(site).filter(file => /^(sitemap|cards\/|.*\.atom$)/.test(file));
    expect(made).toEqual([]);
    expect(readText(site, 'robots.txt')).toBe('User-agent: *\nAllow: /\n');
    const page = openPage(site, '');
    expect([...page.querySelectorAll('link[rel=canonical], link[rel=alternate], meta[property]')]).toEqual(
      [],
    );
    expect(dataset(page).distribution[0].contentUrl).toBe('/data/postings.csv');
  });
});
