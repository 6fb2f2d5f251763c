import type { BrowserContextOptions, Page } from 'playwright-core';
import { newContext, type served } from './report.ts';

/** Where the tests' articles are published: never at the address of a report. */
export const article = 'https://article.example/';

/**
 * Opens an article of another origin that takes something of a report, which seems to be published at `address` while a
 * server on this machine answers for it. No request goes anywhere else.
 */
export async function inArticle<T>(
  html: string,
  { report, address }: { report: ReturnType<typeof served>; address: string },
  use: (page: Page, requests: string[]) => Promise<T>,
  options: BrowserContextOptions = {},
): Promise<T> {
  const context = await newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const requests: string[] = [];
  await context.route('**', async route => {
    const url = route.request().url();
    requests.push(url);
    if (url === article) await route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
    else if (!url.startsWith(address)) await route.abort();
    else
      await route.fulfill({
        response: await route.fetch({ url: report.address(url.slice(address.length)) }),
      });
  });
  try {
    const page = await context.newPage();
    await page.goto(article);
    return await use(page, requests);
  } finally {
    // What is still on its way when the test is over has nowhere to go.
    await context.unrouteAll({ behavior: 'ignoreErrors' });
    await context.close();
  }
}
