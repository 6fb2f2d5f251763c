import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import sirv from 'sirv';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import { built, pagesOf, type SiteName } from '../site/sites.ts';

let browser: Browser;

/** A site on a port of its own; closed after the tests of the file. */
export function served(name: SiteName): { address(path: string): string } {
  const files = sirv(built(name).folder);
  const server = createServer((request, response) =>
    files(request, response, () => {
      response.writeHead(404).end();
    }),
  );
  beforeAll(() => new Promise<void>(listening => server.listen(0, '127.0.0.1', listening)));
  afterAll(() => server.close());
  return { address: path => `http://127.0.0.1:${(server.address() as AddressInfo).port}/${path}` };
}

/** Starts one browser for the tests of a file. */
export function useBrowser(): void {
  beforeAll(async () => {
    browser = await chromium.launch(inject('browser'));
  });
  afterAll(() => browser.close());
}

/**
 * Opens a page, does something with it, and closes it. Whatever the page does wrong meanwhile fails the test: an error
 * in the console, a breach of its policy, a request to another origin, a dialog.
 */
export async function onPage<T>(
  address: string,
  use: (page: Page) => Promise<T>,
  options: BrowserContextOptions = {},
): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const complaints: string[] = [];
  const page = await context.newPage();
  page.setDefaultTimeout(5_000);
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

const isForeign = (request: string, page: string): boolean =>
  !request.startsWith('data:') && new URL(request).origin !== new URL(page).origin;

/** The address of a page within its site. */
export const pathOf = (file: string): string => file.replace(/index\.html$/, '');

/** The first page of a folder of the shipped report that is not the folder's own. */
export function first(folder: string): string {
  return pathOf(pagesOf('shipped').find(file => file.startsWith(folder) && file !== `${folder}index.html`)!);
}

/** One page of every kind, with the report that has it. */
export const everyKind: [kind: string, site: 'five' | 'shipped' | 'sixty', path: string][] = [
  ['the front page', 'shipped', ''],
  ['a chart', 'shipped', 'charts/skills/'],
  ['the sentences behind a bar', 'shipped', first('charts/skills/')],
  ['a posting', 'shipped', first('postings/')],
  ['the list of postings', 'shipped', 'postings/'],
  ['coverage', 'shipped', 'coverage/'],
  ['a field', 'shipped', 'coverage/degree/'],
  ['the method', 'shipped', 'method/'],
  ['no such page', 'shipped', '404.html'],
  ['the front page of five postings', 'five', ''],
  ['the front page of sixty postings', 'sixty', ''],
  ['a chart of sixty postings', 'sixty', 'charts/skills/'],
];
