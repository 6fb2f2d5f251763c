import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { pagesOf, readText } from '../site/sites.ts';
import { onPage, pathOf, served, settled, useBrowser } from './report.ts';

useBrowser();
const sites = { shipped: served('shipped'), sixty: served('sixty') };
const names = ['shipped', 'sixty'] as const;

/** A thousand bytes. */
const kB = 1000;

/** What a page made the browser load, with the bytes of each file as they came, compressed. */
const loaded = (page: Page): Promise<{ address: string; bytes: number }[]> =>
  page.evaluate(() =>
    (performance.getEntries() as PerformanceResourceTiming[])
      .filter(({ entryType }) => ['navigation', 'resource'].includes(entryType))
      .map(({ name, encodedBodySize }) => ({ address: name, bytes: encodedBodySize })),
  );

/** The bytes of a page’s files by kind: all, fonts, scripts, and what Explore counts in. */
const weigh = (address: string) =>
  onPage(address, async page => {
    await settled(page);
    const files = await loaded(page);
    const sum = (kind: RegExp) =>
      files.filter(({ address }) => kind.test(address)).reduce((all, { bytes }) => all + bytes, 0);
    expect(files.every(({ bytes }) => bytes > 0)).toBe(true);
    return { all: sum(/./), fonts: sum(/\.woff2$/), scripts: sum(/\.m?js$/), data: sum(/\.bin$/) };
  });

/** The page of a posting with the most in it. */
const heaviest = (site: (typeof names)[number]): string =>
  pathOf(
    pagesOf(site)
      .filter(file => /^postings\/[^/]+\/index\.html$/.test(file))
      .reduce((a, b) => (readText(site, a).length >= readText(site, b).length ? a : b)),
  );

describe.each(names)('compressed, in the report "%s",', name => {
  const site = sites[name];

  test('the front page is no more than 200 kB with its fonts, and has no byte of script', async () => {
    const { all, scripts } = await weigh(site.address(''));
    expect(all).toBeLessThanOrEqual(200 * kB);
    expect(scripts).toBe(0);
  });

  test('the longest page of a posting is no more than 45 kB beside its fonts', async () => {
    const { all, fonts, scripts } = await weigh(site.address(heaviest(name)));
    expect(all - fonts).toBeLessThanOrEqual(45 * kB);
    expect(scripts).toBe(0);
  });

  test('Explore is no more than 150 kB with its fonts and its script beside the data, until something is chosen', async () => {
    const { all, data } = await weigh(site.address('explore/'));
    expect(data).toBeGreaterThan(0);
    expect(all - data).toBeLessThanOrEqual(150 * kB);
  });
});
