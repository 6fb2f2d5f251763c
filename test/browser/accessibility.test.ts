import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { everyKind, onPage, served, settled, useBrowser } from './report.ts';

useBrowser();
const sites = {
  five: served('five'),
  moved: served('moved'),
  shipped: served('shipped'),
  sixty: served('sixty'),
};

/** Rules that look at colours and sizes take as long as all the others together. */
const seen = ['color-contrast', 'link-in-text-block', 'target-size'];

/** What rules find wrong on a page. */
async function found(rules: AxeBuilder): Promise<string[]> {
  const { violations } = await rules.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}

/** Leaves the first of many things of one kind and one colour that stand in a row. */
const thinOut = (page: Page): Promise<void> =>
  page.evaluate(most => {
    for (const parent of document.querySelectorAll('main *')) {
      const kinds = Map.groupBy(parent.children, one => {
        const { color, backgroundColor, fill } = getComputedStyle(one);
        return [one.tagName, one.getAttribute('class'), color, backgroundColor, fill].join();
      });
      for (const alike of kinds.values()) for (const one of alike.slice(most)) one.remove();
    }
  }, 12);

/**
 * What axe finds wrong on a page, with everything on it unfolded: of many things that look alike the first ones are looked at
 * for what is seen. In dark colours a page is the same but for these.
 */
async function violations(page: Page, colours: 'light' | 'dark'): Promise<string[]> {
  await settled(page);
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  const standard = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
  const structure =
    colours === 'light' ? await found(new AxeBuilder({ page }).withTags(standard).disableRules(seen)) : [];
  await thinOut(page);
  return [...structure, ...(await found(new AxeBuilder({ page }).withRules(seen)))];
}

describe.concurrent.each(['light', 'dark'] as const)('in %s colours', colorScheme => {
  test.each(everyKind)('axe finds nothing on %s', (_, site, path) =>
    onPage(sites[site].address(path), async page => expect(await violations(page, colorScheme)).toEqual([]), {
      colorScheme,
    }),
  );

  test('the page has the colours that are asked for', () =>
    onPage(
      sites.shipped.address(''),
      async page => {
        const background = await page.evaluate(
          () => getComputedStyle(document.documentElement).backgroundColor,
        );
        const [red] = background.match(/\d+/)!;
        expect(Number(red) > 127).toBe(colorScheme === 'light');
      },
      { colorScheme },
    ));
});
