import { type LaunchedChrome, launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { first, served } from './report.ts';

const shipped = served('shipped');
/** The least score of each category. */
const least = { performance: 0.98, accessibility: 1, 'best-practices': 1, seo: 1 };
const pages = [
  ['the front page', ''],
  ['a chart', 'charts/skills/'],
  ['a posting', first('postings/')],
  ['Explore', 'explore/'],
] as const;
const runs = 6;

let chrome: LaunchedChrome;
beforeAll(async () => {
  const { executablePath, args = [], env } = inject('browser');
  chrome = await launch({
    ...(executablePath !== undefined && { chromePath: executablePath }),
    chromeFlags: ['--headless', ...args],
    envVars: { ...process.env, ...env },
    logLevel: 'silent',
  });
});
afterAll(() => chrome.kill());

/** The scores of one run by category, on a telephone with a slow connection that is reckoned, not waited for. */
async function scoresOf(address: string): Promise<Record<string, number>> {
  const result = await lighthouse(address, {
    port: chrome.port,
    logLevel: 'silent',
    throttlingMethod: 'simulate',
    onlyCategories: Object.keys(least),
  });
  const { categories } = result!.lhr;
  return Object.fromEntries(Object.values(categories).map(({ id, score }) => [id, score ?? 0]));
}

const falls = (scores: Record<string, number>): string[] =>
  Object.entries(least)
    .filter(([category, score]) => (scores[category] ?? 0) < score)
    .map(([category]) => `${category}: ${scores[category]}`);

test.each(pages)(
  `%s has the scores of Lighthouse that it must have, in the best of up to ${runs} runs, for a busy machine loses points`,
  async (_, path) => {
    let short = ['not run'];
    for (let run = 0; run < runs && short.length > 0; run++)
      short = falls(await scoresOf(shipped.address(path)));
    expect(short).toEqual([]);
  },
  240_000,
);
