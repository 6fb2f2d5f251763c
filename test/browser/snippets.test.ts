import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { charts } from '../../src/charts/charts.ts';
import { corpusOf, openPage, readText } from '../site/sites.ts';
import { article, inArticle } from './article.ts';
import { onPage, served, useBrowser } from './report.ts';

useBrowser();
const address = 'https://example.org/reports/bakers/';
const moved = { report: served('moved'), address };
const shipped = served('shipped');
const corpus = { ...corpusOf('moved'), snapshot: '' };

const snippet = (chart: string, id: string): string =>
  openPage('moved', `charts/${chart}/`).getElementById(`snippet-${id}`)!.textContent!;

test.each(charts.map(chart => [chart.id, chart] as const))(
  'the picture of %s is seen in an article, says in words what it shows, and leads to the page of the chart',
  (id, chart) =>
    inArticle(snippet(id, 'image'), moved, async page => {
      const image = page.locator('a img');
      await expect
        .poll(() => image.evaluate(image => (image as HTMLImageElement).naturalWidth))
        .toBe(2 * 768);
      expect(await image.getAttribute('alt')).toBe(chart.alt(chart.answer(corpus)));
      expect(await page.locator('a').getAttribute('href')).toBe(`${address}charts/${id}/`);
    }),
);

test.each([
  ['light', 'skills.svg'],
  ['dark', 'skills-dark.svg'],
] as const)('on a page that is %s the picture with two variants shows %s', (colorScheme, file) =>
  inArticle(
    snippet('skills', 'picture'),
    moved,
    page =>
      expect
        .poll(() => page.locator('img').evaluate(image => (image as HTMLImageElement).currentSrc))
        .toBe(`${address}charts/${file}`) as Promise<void>,
    { colorScheme },
  ),
);

test('a picture is no wider than the column that it stands in', () =>
  inArticle(
    snippet('skills', 'figure'),
    moved,
    async page => {
      await page.locator('figcaption').waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      expect(await page.locator('figcaption').innerText()).toContain('Source: ');
    },
    { viewport: { width: 320, height: 600 } },
  ));

test('a button copies what stands above it, with the address that the page has', () =>
  onPage(
    shipped.address('charts/degrees/'),
    async page => {
      await page.locator('.snippet').first().getByRole('button', { name: 'Copy' }).click();
      await expect.poll(() => page.getByRole('status').first().innerText()).toBe('Copied');
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toBe(await page.locator('#snippet-image').textContent());
      expect(copied).toContain(`<img src="${shipped.address('charts/degrees.png')}"`);
    },
    { permissions: ['clipboard-read', 'clipboard-write'] },
  ));

test('without scripts there are no buttons, and the page says what to put in the place of its address', () =>
  onPage(
    shipped.address('charts/degrees/'),
    async page => {
      expect(await page.locator('.snippet button').locator('visible=true').count()).toBe(0);
      expect(await page.locator('.snippets noscript').innerText()).toContain('https://your-site.example');
    },
    { javaScriptEnabled: false },
  ));

test('programs find in the page of a chart how it is embedded, and what they find works', async () => {
  const link = openPage('moved', 'charts/skills/').querySelector<HTMLLinkElement>(
    'link[type="application/json+oembed"]',
  )!;
  expect(link.href).toBe(`${address}oembed/skills.json`);
  const said = JSON.parse(readText('moved', 'oembed/skills.json'));
  expect(said).toMatchObject({
    version: '1.0',
    type: 'rich',
    width: expect.any(Number),
    height: expect.any(Number),
  });
  await inArticle(said.html, moved, async page => {
    await page.frameLocator('iframe').locator('h1').waitFor();
    expect(page.url()).toBe(article);
  });
});

test.each(['embed.js', 'embed/frame.js'])('the script %s is no more than 2 kB, compressed', file => {
  expect(gzipSync(readText('shipped', file)).length).toBeLessThan(2000);
});
