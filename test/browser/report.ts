import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import compression from 'compression';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';
import sirv from 'sirv';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import { basePath, built, pagesOf, type SiteName } from '../site/sites.ts';

let browser: Browser;

/** The strictest policy that a careful host sends, beside the page’s own; with charts to embed, what `_headers` says. */
const policyOf = (path: string): string =>
  path.startsWith('/embed/') ? 'frame-ancestors *' : "default-src 'self'";

/**
 * A site on a port of its own, under the path that it is published at, compressed as hosts do it and with a strict
 * policy; closed after the tests of the file.
 */
export function served(name: SiteName): { address(path: string): string } {
  const root = basePath(name);
  const files = sirv(built(name).folder, {
    setHeaders: (response, path) => {
      response.setHeader('content-security-policy', policyOf(path));
      response.setHeader('access-control-allow-origin', '*');
    },
  });
  const compress = compression();
  const server = createServer((request, response) => {
    const missing = () => {
      response.writeHead(404).end();
    };
    if (!request.url?.startsWith(root)) return missing();
    request.url = request.url.slice(root.length - 1);
    compress(request as never, response as never, () => files(request, response, missing));
  });
  beforeAll(() => new Promise<void>(listening => server.listen(0, '127.0.0.1', listening)));
  afterAll(() => server.close());
  return { address: path => `http://127.0.0.1:${(server.address() as AddressInfo).port}${root}${path}` };
}

/** Starts one browser for the tests of a file. */
export function useBrowser(): void {
  beforeAll(async () => {
    browser = await chromium.launch(inject('browser'));
  });
  afterAll(() => browser.close());
}

/** A fresh profile in that browser. */
export const newContext = (options: BrowserContextOptions): Promise<BrowserContext> =>
  browser.newContext(options);

/**
 * Opens a page, does something with it, and closes it. Whatever the page does wrong meanwhile fails the test: an error
 * in the console, a breach of its policy, a request to another origin, a dialog.
 */
export async function onPage<T>(
  address: string,
  use: (page: Page) => Promise<T>,
  options: BrowserContextOptions = {},
): Promise<T> {
  const context = await newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const complaints: string[] = [];
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  page.on('console', message => message.type() !== 'log' && complaints.push(message.text()));
  page.on('pageerror', error => complaints.push(error.message));
  page.on('requestfailed', request => complaints.push(`failed: ${request.url()}`));
  page.on(
    'response',
    response => response.status() >= 400 && complaints.push(`${response.status()}: ${response.url()}`),
  );
  page.on(
    'request',
    request => isForeign(request.url(), address) && complaints.push(`foreign: ${request.url()}`),
  );
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`policy: ${violatedDirective} ${blockedURI}`),
    );
  });
  page.on('dialog', async dialog => {
    complaints.push(`dialog: ${dialog.message()}`);
    await dialog.dismiss();
  });
  try {
    await page.goto(address);
    const result = await use(page);
    expect(complaints).toEqual([]);
    return result;
  } finally {
    await context.close();
  }
}

/** Waits until a page shows all that it shows by itself, with its fonts and with what its script draws. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  if ((await page.locator('#explore').count()) === 0) return;
  await page.locator('#filters details').first().waitFor({ state: 'attached' });
  await page.locator('#charts [aria-busy]').first().waitFor({ state: 'detached' });
}

const isForeign = (request: string, page: string): boolean =>
  !request.startsWith('data:') && new URL(request).origin !== new URL(page).origin;

/** The address of a page within its site. */
export const pathOf = (file: string): string => file.replace(/index\.html$/, '');

/** The first page of a folder of the shipped report that is not the folder's own. */
export function first(folder: string): string {
  return pathOf(pagesOf('shipped').find(file => file.startsWith(folder) && file !== `${folder}index.html`)!);
}

/** One page of every kind, with the report that has it. */
export const everyKind: [kind: string, site: 'five' | 'moved' | 'shipped' | 'sixty', path: string][] = [
  ['the front page', 'shipped', ''],
  ['a chart', 'shipped', 'charts/skills/'],
  ['all charts', 'shipped', 'charts/'],
  ['a grid', 'shipped', 'charts/skills-by-level/'],
  ['pairs', 'shipped', 'charts/skill-pairs/'],
  ['a map', 'shipped', 'charts/locations/'],
  ['ranges', 'shipped', 'charts/pay/'],
  ['a chart alone', 'shipped', 'embed/skills/'],
  ['a map alone', 'shipped', 'embed/locations/'],
  ['a timeline', 'shipped', 'charts/terms/'],
  ['columns', 'shipped', 'charts/months/'],
  ['the sentences behind a bar', 'shipped', first('charts/skills/')],
  ['a posting', 'shipped', first('postings/')],
  ['the list of postings', 'shipped', 'postings/'],
  ['coverage', 'shipped', 'coverage/'],
  ['a field', 'shipped', 'coverage/degree/'],
  ['the method', 'shipped', 'method/'],
  ['Explore', 'shipped', 'explore/'],
  ['no such page', 'shipped', '404.html'],
  ['the front page of five postings', 'five', ''],
  ['the front page of sixty postings', 'sixty', ''],
  ['a chart of sixty postings', 'sixty', 'charts/skills/'],
  ['the front page below a path', 'moved', ''],
  ['a posting below a path', 'moved', 'postings/posting-00/'],
  ['Explore with something chosen', 'sixty', 'explore/?skill=python&q=dough'],
  ['Explore with next to nothing left', 'sixty', 'explore/?level=senior&degree=doctorate&skill=python'],
];
