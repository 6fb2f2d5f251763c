import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { charts } from '../../src/charts/charts.ts';
import { pagesOf } from '../site/sites.ts';
import { everyKind, first, onPage, pathOf, served, settled, useBrowser } from './report.ts';

useBrowser();
const sites = {
  five: served('five'),
  moved: served('moved'),
  shipped: served('shipped'),
  sixty: served('sixty'),
  hostile: served('hostile'),
};
const { shipped, hostile } = sites;

const bars = (page: Page, chart: string) => page.locator(`#${chart} svg a`).locator('visible=true');

test.each([360, 1280])('the front page shows every chart with scripts switched off, %i pixels wide', width =>
  onPage(
    shipped.address(''),
    async page => {
      for (const { id } of charts) {
        const pictures = page.locator(`#${id} svg`).locator('visible=true');
        expect(await pictures.count(), id).toBe(1);
        const box = await pictures.first().boundingBox();
        expect(box?.width, id).toBeGreaterThan(200);
        expect(box?.height, id).toBeGreaterThan(30);
      }
    },
    { javaScriptEnabled: false, viewport: { width, height: 800 } },
  ),
);

const widths = [1440, 768, 360, 320];

test.each(everyKind)(
  `%s breaks no policy, reports no error, asks nothing of another server and is not wider than ${widths.join(', ')} pixels`,
  (_, site, path) =>
    onPage(
      sites[site].address(path),
      async page => {
        await settled(page);
        for (const width of widths) {
          await page.setViewportSize({ width, height: 800 });
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        }
      },
      { viewport: { width: widths[0]!, height: 800 } },
    ),
);

test('a bar leads to its sentences, a sentence to its words in the posting', () =>
  onPage(shipped.address(''), async page => {
    const bar = bars(page, 'skills').first();
    const target = await bar.evaluate(link => link.getAttribute('href'));
    await bar.click();
    expect(new URL(page.url()).pathname).toBe(target);
    const words = page.locator('.clipping mark a').first();
    const said = await words.innerText();
    await words.click();
    const marked = page.locator(':target');
    expect(await marked.innerText()).toBe(said);
    await expect.poll(() => isInView(page)).toBe(true);
  }));

test('a fact leads to its words, and the words back to the fact', () =>
  onPage(shipped.address(first('postings/')), async page => {
    await page.locator('.facts a[href^="#at-"]').first().click();
    await expect.poll(() => isInView(page)).toBe(true);
    await page.locator('mark:target a').first().click();
    expect(new URL(page.url()).hash).toMatch(/^#fact-\d+$/);
    await expect.poll(() => isInView(page)).toBe(true);
  }));

test('the keyboard reaches every bar of a chart, and shows where it is', () =>
  onPage(shipped.address('charts/degrees/'), async page => {
    const expected = await page
      .locator('main svg a.row')
      .locator('visible=true')
      .evaluateAll(links => links.map(link => link.getAttribute('href')));
    const reached = new Set<string | null>();
    for (let presses = 0; presses < 200; presses++) {
      await page.keyboard.press('Tab');
      const focused = await page.evaluate(() => {
        const link = document.activeElement?.closest('svg a');
        return (
          link && {
            href: link.getAttribute('href'),
            outlined: getComputedStyle(link).outlineStyle !== 'none',
          }
        );
      });
      if (focused) reached.add(focused.outlined ? focused.href : 'without an outline');
    }
    expect(expected.length).toBeGreaterThan(0);
    expect([...reached].sort()).toEqual([...new Set(expected)].sort());
  }));

test('the first press of the Tab key offers to skip to the content', () =>
  onPage(shipped.address(''), async page => {
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
  }));

test('no page of the hostile postings runs anything', async () => {
  for (const file of pagesOf('hostile').filter(file => /^(index|postings\/)/.test(file)))
    await onPage(hostile.address(pathOf(file)), async page => {
      expect(await page.evaluate(() => 'obeyed' in window)).toBe(false);
    });
});

test('a line of 200,000 characters does not widen its page', () =>
  onPage(
    hostile.address('postings/endless/'),
    async page =>
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320),
    { viewport: { width: 320, height: 800 } },
  ));

/** Whether the target of the address stands on the screen. */
const isInView = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const box = document.querySelector(':target')!.getBoundingClientRect();
    return (
      box.height > 0 && box.top >= 0 && box.bottom <= innerHeight && box.left >= 0 && box.right <= innerWidth
    );
  });
