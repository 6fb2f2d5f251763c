import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, test, vi } from 'vitest';
import { browserOptions } from '../../src/bench/chromium.ts';
import { fillContent, makeFolder, writePostings } from '../corpus/content-folder.ts';
import { type DevServer, startDev } from './dev-server.ts';

const folder = makeFolder();
const content = join(folder, 'content');
const baker = '---\ntitle: Baker\n---\nBaker\n\nRequirements\n- Python\n';
/** The first page of each kind is compiled when it is asked for. */
vi.setConfig({ testTimeout: 180_000 });
let server: DevServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  fillContent(content, { 'baker.md': baker, 'miller.txt': 'Miller\n\nRequirements\n- SQL\n' });
  rmSync(join(content, 'lexicon'));
  cpSync('content/lexicon', join(content, 'lexicon'), { recursive: true });
  server = await startDev(content, join(folder, 'cache'));
  browser = await chromium.launch(await browserOptions(folder));
  page = await browser.newPage();
  page.setDefaultTimeout(120_000);
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Opens a page and waits until it listens for changes. */
async function open(path: string): Promise<void> {
  const listening = page.waitForEvent('console', message => message.text().includes('[vite] connected'));
  await page.goto(server.address + path);
  await listening;
}
const shows = (words: string) => page.getByText(words).first().waitFor();

test('the open page shows what was saved in a posting', async () => {
  await open('postings/baker/');
  writePostings(content, { 'baker.md': `${baker}- Kubernetes\n` });
  await page.locator('#field-skills').getByText('Kubernetes').waitFor();
});

test('a mistake is shown in the page with its line, its lines and advice, also to who comes later', async () => {
  await open('postings/baker/');
  writePostings(content, { 'baker.md': baker.replace('title', 'titel') });
  const overlay = page.locator('vite-error-overlay');
  for (const words of ['`titel` is not known', 'Did you mean `title`?', 'baker.md:2:1', '2 | titel: Baker'])
    await overlay.getByText(words).first().waitFor();
  await open('postings/miller/');
  await overlay.getByText('`titel` is not known').first().waitFor();
});

test('a mistake that is mended is gone from the page', async () => {
  writePostings(content, { 'baker.md': baker });
  await page.locator('vite-error-overlay').waitFor({ state: 'detached' });
  await page.locator('#field-skills').getByText('SQL').waitFor();
});

test('a posting that is added or deleted has a page or has none', async () => {
  await open('postings/');
  writePostings(content, { 'pastry.md': '---\ntitle: Pastry cook\n---\nPastry cook\n' });
  await page.getByRole('link', { name: 'Pastry cook' }).first().waitFor();
  await open('postings/pastry/');
  rmSync(join(content, 'postings/pastry.md'));
  await shows('There is no page here');
});

test('a skill that is added to the lexicon is read in every posting', async () => {
  await open('postings/baker/');
  const file = join(content, 'lexicon/skills/education.yaml');
  const skills = readFileSync(file, 'utf8');
  writeFileSync(file, `${skills.trimEnd()}\n  - { id: ovens, label: Ovens }\n`);
  writePostings(content, { 'baker.md': `${baker}- Ovens\n` });
  await page.locator('#field-skills').getByText('Ovens').waitFor();
});

test('the report has the title that report.yaml gives it', async () => {
  await open('');
  const file = join(content, 'report.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace('Bakers wanted', 'Millers wanted'));
  await page.getByRole('heading', { name: 'Millers wanted' }).waitFor();
});
