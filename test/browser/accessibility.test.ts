import axe, { type RunOnly } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { everyKind, onPage, served, settled, useBrowser } from './report.ts';

useBrowser();
const sites = {
  five: served('five'),
  moved: served('moved'),
  shipped: served('shipped'),
  sixty: served('sixty'),
};

const standard: RunOnly = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] };
/** A page is the same in dark colours but for these: only the rules that look at colours are asked again. */
const ofColours: RunOnly = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

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

/** What axe, which the page has been given, finds wrong on it. */
async function violations(page: Page, runOnly: RunOnly): Promise<string[]> {
  const found = await page.evaluate(async only => {
    const given = (globalThis as unknown as { axe: typeof axe }).axe;
    const { violations } = await given.run({ runOnly: only, resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => ({
      id,
      nodes: nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`),
    }));
  }, runOnly);
  return found.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node}`));
}

/** A page with everything on it unfolded, of things that are alike the first ones. */
test.concurrent.each(everyKind)(
  'axe finds nothing on %s, in light colours and in dark ones',
  (_, site, path) =>
    onPage(
      sites[site].address(path),
      async page => {
        await settled(page);
        await page.evaluate(() => {
          for (const details of document.querySelectorAll('details')) details.open = true;
        });
        await thinOut(page);
        await page.evaluate(axe.source);
        expect(await violations(page, standard)).toEqual([]);
        await page.emulateMedia({ colorScheme: 'dark' });
        expect(await violations(page, ofColours)).toEqual([]);
      },
      { colorScheme: 'light' },
    ),
);

test.each(['light', 'dark'] as const)('the page has the colours that are asked for: %s', colorScheme =>
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
  ),
);
