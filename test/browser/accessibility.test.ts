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

/** A page is the same in dark colours but for these: only the rules that look at colours are asked again. */
const rulesOf = {
  light: (axe: AxeBuilder) => axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']),
  dark: (axe: AxeBuilder) => axe.withRules(['color-contrast', 'link-in-text-block']),
};

/** Leaves the first of many things of one kind and one colour that stand in a row. */
const thinOut = (page: Page): Promise<void> =>
  page.evaluate(most => {
    const needless = [...document.querySelectorAll('main *')].flatMap(parent => {
      const kinds = Map.groupBy(parent.children, one => {
        const { color, backgroundColor, fill } = getComputedStyle(one);
        return [one.tagName, one.getAttribute('class'), color, backgroundColor, fill].join();
      });
      return [...kinds.values()].flatMap(alike => alike.slice(most));
    });
    // Only after the last look: each thing that goes has the page reckoned anew for the next one.
    for (const one of needless) one.remove();
  }, 12);

/** What axe finds wrong on a page with everything on it unfolded, of things that are alike in the first ones. */
async function violations(page: Page, colours: keyof typeof rulesOf): Promise<string[]> {
  await settled(page);
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  await thinOut(page);
  const { violations } = await rulesOf[colours](new AxeBuilder({ page })).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
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
