import type { Frame, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { charts } from '../../src/charts/charts.ts';
import { openPage } from '../site/sites.ts';
import { inArticle } from './article.ts';
import { served, useBrowser } from './report.ts';

useBrowser();
/** The shipped report names no address of its own, so that its snippets have this one in its place. */
const address = 'https://your-site.example/';
const shipped = { report: served('shipped'), address };

const snippet = (chart: string, id: string): string =>
  openPage('shipped', `charts/${chart}/`).getElementById(`snippet-${id}`)!.textContent!;
const frame = (path: string, attributes = '') =>
  `<iframe src="${address}embed/${path}" width="700" height="500" ${attributes}></iframe>`;
const framed = async (page: Page): Promise<Frame> =>
  (await (await page.waitForSelector('iframe')).contentFrame())!;

/** What a reader sees of the theme of a frame. */
const colours = (frame: Frame) =>
  frame.evaluate(() => {
    const { backgroundColor, colorScheme } = getComputedStyle(document.documentElement);
    return { backgroundColor, colorScheme, ink: getComputedStyle(document.querySelector('h1')!).color };
  });
const paper = { light: 'rgb(251, 250, 247)', dark: 'rgb(33, 31, 28)', none: 'rgba(0, 0, 0, 0)' };

test.each(charts.map(({ id }) => id))(
  'the frame of %s has room for all of the chart at every width, and not much more, without a script',
  id =>
    inArticle(
      `<body style="margin: 0">${snippet(id, 'frame')}`,
      shipped,
      async page => {
        const inner = await framed(page);
        for (const width of [320, 340, 360, 390, 420, 480, 640, 679, 680, 768, 1000, 1079, 1080, 1200]) {
          await page.setViewportSize({ width, height: 900 });
          const { needed, given, wide } = await inner.evaluate(() => ({
            needed: document.body.getBoundingClientRect().height,
            given: innerHeight,
            wide: document.documentElement.scrollWidth - innerWidth,
          }));
          expect(wide, `at ${width}`).toBeLessThanOrEqual(0);
          expect(needed, `at ${width}`).toBeLessThanOrEqual(given);
          expect(needed / given, `at ${width}`).toBeGreaterThan(0.75);
        }
      },
      { javaScriptEnabled: false },
    ),
);

test.each([
  ['', 'dark', paper.dark],
  ['', 'light', paper.light],
  ['#dark', 'light', paper.dark],
  ['#light', 'dark', paper.light],
  ['#transparent', 'light', paper.none],
  ['#dark-transparent', 'light', paper.none],
] as const)(
  'without scripts, in a sandbox, the address %s chooses the theme on a page that is %s',
  (hash, scheme, expected) =>
    inArticle(
      `<html style="color-scheme: ${scheme}">${frame(`skills/${hash}`, 'sandbox')}`,
      shipped,
      async page => {
        const seen = await colours(await framed(page));
        expect(seen.backgroundColor).toBe(expected);
        expect(seen.colorScheme).toBe(
          hash.startsWith('#dark') ? 'dark' : hash === '#light' ? 'light' : 'light dark',
        );
      },
      { javaScriptEnabled: false, colorScheme: scheme },
    ),
);

test.each([
  ['?theme=dark', 'light', paper.dark],
  ['?theme=light', 'dark', paper.light],
  ['?theme=dark&background=transparent', 'light', paper.none],
  ['?theme=%22%3Cscript%3E', 'light', paper.light],
] as const)(
  'with scripts the query %s chooses the theme on a page that is %s',
  (query, colorScheme, expected) =>
    inArticle(
      frame(`skills/${query}`),
      shipped,
      async page => {
        const inner = await framed(page);
        await expect.poll(async () => (await colours(inner)).backgroundColor).toBe(expected);
      },
      { colorScheme },
    ),
);

test('in a sandbox that allows nothing, a browser has nothing to complain of', () =>
  inArticle(frame('skills/', 'sandbox=""'), shipped, async page => {
    const said: string[] = [];
    page.on('console', message => said.push(message.text()));
    await page.reload();
    const inner = await framed(page);
    await inner.locator('footer a').first().waitFor();
    expect(await inner.evaluate(() => document.scripts.length)).toBe(0);
    expect((await colours(inner)).backgroundColor).toBe(paper.light);
    expect(said).toEqual([]);
  }));

test('where no style sheet can be fetched, a chart has its style all the same', () =>
  inArticle(frame('skills/', 'sandbox=""'), shipped, async page => {
    await page.context().route('**/*.css', route => route.abort());
    await page.reload();
    const inner = await framed(page);
    await inner.locator('footer a').first().waitFor();
    expect((await colours(inner)).backgroundColor).toBe(paper.light);
    expect(await inner.locator('.drawn').locator('visible=true').count()).toBe(1);
  }));

test.each(['', 'sandbox="allow-scripts allow-popups"'])(
  'the script gives the frame the very height of the chart, and again when the width changes: %s',
  attributes =>
    inArticle(
      `<body style="margin: 0">${snippet('degrees', 'frame-script').replace('<iframe', `<iframe ${attributes}`)}`,
      shipped,
      async page => {
        const inner = await framed(page);
        for (const width of [400, 900, 330]) {
          await page.setViewportSize({ width, height: 900 });
          const spare = () =>
            inner.evaluate(() => innerHeight - Math.ceil(document.body.getBoundingClientRect().height));
          await expect.poll(spare, { message: `at ${width}` }).toBe(0);
        }
      },
    ),
);

test('a frame tells its height in the words of this report, of AMP and of WordPress', () =>
  inArticle(
    `<script>heard = []; addEventListener('message', ({ data }) => heard.push(data))</script>${frame('degrees/#?secret=AbCdEfGh12')}`,
    shipped,
    async page => {
      const heard = () =>
        page.evaluate(() => (globalThis as unknown as { heard: Record<string, unknown>[] }).heard);
      await expect.poll(async () => (await heard()).length).toBeGreaterThanOrEqual(3);
      const height = await (await framed(page)).evaluate(() =>
        Math.ceil(document.body.getBoundingClientRect().height),
      );
      expect(await heard()).toEqual(
        expect.arrayContaining([
          { type: 'rolecall:height', height },
          { sentinel: 'amp', type: 'embed-size', height },
          { message: 'height', value: height, secret: 'AbCdEfGh12' },
        ]),
      );
    },
  ));

test('the script leaves frames of others alone', () =>
  inArticle(
    `<iframe height="77" srcdoc="<script>parent.postMessage({ type: 'rolecall:height', height: 9 }, '*')</script>"></iframe>${snippet('degrees', 'frame-script')}`,
    shipped,
    async page => {
      await expect
        .poll(() =>
          page
            .locator('iframe')
            .nth(1)
            .evaluate(frame => frame.style.height),
        )
        .toMatch(/^\d+px$/);
      expect(
        await page
          .locator('iframe')
          .first()
          .evaluate(frame => frame.style.height),
      ).toBe('');
    },
  ));

test('a link in a frame opens the report beside the article, and the frame stays', () =>
  inArticle(frame('degrees/', 'sandbox="allow-popups"'), shipped, async page => {
    const inner = await framed(page);
    const opened = page.waitForEvent('popup');
    await inner.locator('footer a').first().click();
    expect((await opened).url()).toBe(`${address}charts/degrees/`);
    expect(new URL(inner.url()).pathname).toBe('/embed/degrees/');
  }));

test('a frame keeps nothing in the browser, and asks nothing of another server', () =>
  inArticle(frame('skills/'), shipped, async (page, requests) => {
    const inner = await framed(page);
    await inner.locator('footer a').first().waitFor();
    expect(await page.context().cookies()).toEqual([]);
    expect(await inner.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
    expect(requests.filter(url => !url.startsWith(address)).length).toBe(1);
  }));
