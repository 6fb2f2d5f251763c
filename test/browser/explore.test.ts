import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { built } from '../site/sites.ts';
import { newContext, onPage, served, useBrowser } from './report.ts';

useBrowser();
const sixty = served('sixty');
const hostile = served('hostile');
const empty = served('empty');

/** Opens Explore and waits until it shows postings. */
const exploring = <T>(query: string, use: (page: Page) => Promise<T>, site = sixty): Promise<T> =>
  onPage(site.address(`explore/${query}`), async page => {
    await page.locator('#list table').waitFor();
    return use(page);
  });

const option = (page: Page, facet: string, label: string) =>
  page.locator(`details:has(#filter-${facet}) label`).filter({ hasText: label }).getByRole('checkbox');
const said = (page: Page) => page.getByRole('status').innerText();
const listed = (page: Page) => page.locator('#list tbody th').count();

/** The rows of a chart's file: how many postings each measures, by label. */
function figuresOf(chart: string): Map<string, number> {
  const lines: Record<string, string>[] = parse(
    readFileSync(join(built('sixty').folder, 'charts', `${chart}.csv`)),
    { columns: true },
  );
  const label = Object.keys(lines[0]!)[1]!;
  const stated = lines.filter(({ id }) => id !== 'not-stated');
  return new Map(stated.map(line => [line[label]!, Number(line.asked_for ?? line.count)]));
}

test.each([
  ['level', 'levels'],
  ['degree', 'degrees'],
  ['place', 'locations'],
  ['skill', 'skills'],
  ['company', 'companies'],
])('the figures beside the options of %s are those of the chart %s', (facet, chart) =>
  exploring('', async page => {
    const figures = figuresOf(chart);
    const options = await page
      .locator(`details:has(#filter-${facet}) label`)
      .evaluateAll(labels =>
        labels.map(
          label =>
            [
              label.querySelector('bdi')!.textContent!,
              Number(label.querySelector('.count')!.textContent),
            ] as const,
        ),
      );
    expect(options.length).toBeGreaterThan(2);
    for (const [label, count] of options) expect(count, label).toBe(figures.get(label));
  }),
);

test('a click on an option is in the count, the charts, the list and the address, and can be taken back', () =>
  exploring('', async page => {
    const seniors = figuresOf('levels').get('Senior')!;
    await option(page, 'level', 'Senior').click();
    expect(await said(page)).toBe(`${seniors} of 60 postings`);
    expect(new URL(page.url()).search).toBe('?level=senior');
    expect(await listed(page)).toBe(Math.min(20, seniors));
    await expect
      .poll(() => page.locator('#skills .subtitle').innerText())
      .toContain(`n = ${seniors} postings`);
    await page.goBack();
    expect(await said(page)).toBe('60 postings');
    expect(await option(page, 'level', 'Senior').isChecked()).toBe(false);
    await page.goForward();
    expect(await said(page)).toBe(`${seniors} of 60 postings`);
  }));

test('an address opens what it stands for, and each filter can be reset by itself', () =>
  exploring('?level=senior&skill=python', async page => {
    expect(await option(page, 'skill', 'Python').isChecked()).toBe(true);
    await page.getByRole('link', { name: 'Reset Skill' }).click();
    expect(new URL(page.url()).search).toBe('?level=senior');
    await page.getByRole('link', { name: 'Reset all' }).click();
    expect(new URL(page.url()).search).toBe('');
    expect(await said(page)).toBe('60 postings');
  }));

test('the keyboard alone chooses, and stays where it is', () =>
  exploring('', async page => {
    await option(page, 'level', 'Senior').focus();
    await page.keyboard.press('Space');
    expect(await said(page)).toMatch(/ of 60 postings$/);
    expect(await option(page, 'level', 'Senior').evaluate(box => box === document.activeElement)).toBe(true);
    await page.keyboard.press('Space');
    expect(await said(page)).toBe('60 postings');
    await page.locator('#filter-level').focus();
    await page.keyboard.press('Enter');
    expect(await option(page, 'level', 'Senior').isVisible()).toBe(false);
  }));

test('every control can be reached by the Tab key', () =>
  exploring('', async page => {
    const reached = new Set<string>();
    for (let presses = 0; presses < 80; presses++) {
      await page.keyboard.press('Tab');
      reached.add(
        await page.evaluate(
          () =>
            `${document.activeElement?.tagName} ${(document.activeElement as HTMLInputElement)?.type ?? ''}`,
        ),
      );
    }
    expect([...reached]).toEqual(expect.arrayContaining(['INPUT search', 'SUMMARY ', 'INPUT checkbox']));
  }));

/** What the charts say, which figures they show, and where their rows lead. */
const pictured = (page: Page) =>
  page.locator('#charts .chart').evaluateAll(charts =>
    charts.map(chart => ({
      id: chart.id,
      words: chart.textContent,
      rows: [...chart.querySelectorAll('svg a.row')].map(row => row.getAttribute('href')),
      marks: chart.querySelectorAll('svg *').length,
    })),
  );

test('the charts that stand on the page are those that its script draws', () =>
  exploring('', async page => {
    const atFirst = await pictured(page);
    expect(atFirst.map(({ id }) => id)).toContain('skills');
    await option(page, 'level', 'Senior').click();
    await expect.poll(() => pictured(page)).not.toEqual(atFirst);
    await page.getByRole('link', { name: 'Reset all' }).click();
    await expect.poll(() => page.locator('#charts [aria-busy]').count()).toBe(0);
    expect(await pictured(page)).toEqual(atFirst);
  }));

test('where what draws the charts cannot be loaded, none is passed off as that of another choice', async () => {
  const context = await newContext({});
  const page = await context.newPage();
  await page.route(/draw/, route => route.abort());
  await page.goto(sixty.address('explore/?level=senior'));
  await expect.poll(() => page.locator('#undrawn').isVisible()).toBe(true);
  await expect.poll(() => page.locator('#skills').getAttribute('aria-busy')).toBe('true');
  await page.getByRole('link', { name: 'Reset all' }).click();
  await expect.poll(() => page.locator('#undrawn').isVisible()).toBe(false);
  expect(await page.locator('#charts [aria-busy]').count()).toBe(0);
  await context.close();
});

test('an option that is not shown is found by its name', () =>
  exploring('', async page => {
    const find = page.locator('details:has(#filter-skill) input[type=search]');
    await find.fill('terraf');
    await option(page, 'skill', 'Terraform').click();
    expect(new URL(page.url()).search).toBe('?skill=terraform');
  }));

test('a row of a chart chooses what it stands for', () =>
  exploring('', async page => {
    await page.locator('#levels svg a.row').filter({ hasText: 'Senior' }).click();
    expect(new URL(page.url()).search).toBe('?level=senior');
    expect(await said(page)).toBe(`${figuresOf('levels').get('Senior')} of 60 postings`);
  }));

test('words that are typed find postings by their texts, and are underlined where they stand', () =>
  exploring('', async page => {
    await page.getByRole('searchbox', { name: /^Search titles/ }).fill('batch number 13');
    await expect.poll(() => said(page)).toBe('1 of 60 postings');
    expect(new URL(page.url()).search).toBe('?q=batch+number+13');
    await expect.poll(() => page.locator('#list mark').allInnerTexts()).toEqual(['batch', 'number', '13']);
    await page.locator('#list tbody a').click();
    expect(new URL(page.url()).pathname).toBe('/postings/posting-13/');
  }));

test('few postings are dots, with a warning, and each leads to its page', () =>
  exploring('?q=batch+number+13', async page => {
    expect(await page.locator('#small').innerText()).toContain('counts, not percentages');
    const dot = page.locator('#levels svg a.dot').first();
    await expect.poll(() => dot.getAttribute('href')).toBe('/postings/posting-13/');
  }));

test('where nothing is left, the page says so, and shows no empty charts', () =>
  onPage(sixty.address('explore/?level=none-such'), async page => {
    await expect.poll(() => said(page)).toBe('0 of 60 postings');
    expect(await page.locator('#small').innerText()).toBe('No posting has all of this.');
    expect(await page.locator('#charts').isVisible()).toBe(false);
  }));

test('a list that is long has pages, and they are in the address', () =>
  exploring('', async page => {
    await page.getByRole('link', { name: 'Next' }).click();
    expect(new URL(page.url()).search).toBe('?page=2');
    expect(await page.locator('#list .pages').innerText()).toContain('Page 2 of 3');
  }));

test('markup in a posting stays words in list and excerpts', () =>
  exploring(
    '?q=script',
    async page => {
      await expect.poll(() => page.locator('#list mark').count()).toBeGreaterThan(0);
      expect(await page.evaluate(() => 'obeyed' in window)).toBe(false);
    },
    hostile,
  ));

test('without postings there is nothing to choose, and the page says so', () =>
  onPage(empty.address('explore/'), async page => {
    await expect
      .poll(() => page.locator('#small').innerText())
      .toBe('There are no postings in this report yet.');
    expect(await page.locator('.filter').count()).toBe(0);
  }));

test('without scripts a sentence leads to what works without', () =>
  onPage(
    sixty.address('explore/'),
    async page => {
      expect(await page.locator('.notice').locator('visible=true').innerText()).toContain(
        'scripts are switched off',
      );
      expect(await page.getByRole('searchbox').locator('visible=true').count()).toBe(0);
    },
    { javaScriptEnabled: false },
  ));
