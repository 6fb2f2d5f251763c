import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { beyondLimit } from '../../scripts/site/file-limit.ts';
import { fillContent } from '../corpus/content-folder.ts';
import { runScript } from '../corpus/run-script.ts';
import { temporaryFolder } from '../corpus/temporary-folder.ts';
import { corpora } from './corpora.ts';
import { filesOf, openPage } from './sites.ts';

const ofPostings = (site: 'sixty' | 'listed' | 'unlisted') =>
  filesOf(site).filter(file => /^(postings|facts)\//.test(file));
const targetsIn = (document: Document, selector: string) =>
  [...document.querySelectorAll(selector)].map(link => link.getAttribute('href'));

test('a report has a page for each posting and a list of them, the list alone, or neither', () => {
  expect(ofPostings('sixty')).toHaveLength(60 + 1 + 1);
  expect(ofPostings('listed')).toEqual(['postings/index.html']);
  expect(ofPostings('unlisted')).toEqual([]);
  expect(filesOf('unlisted')).not.toContain('postings.atom');
});

test('without pages, words lead to the row of their posting in the list, and the row to where it was published', () => {
  const words = targetsIn(openPage('listed', 'charts/skills/python/'), '.clipping mark a');
  expect(words.length).toBeGreaterThan(0);
  expect(words.filter(target => !target?.startsWith('/postings/#posting-'))).toEqual([]);
  const list = openPage('listed', 'postings/');
  const rows = words.map(target => list.getElementById(target!.replace('/postings/#', ''))!);
  const sources = rows.flatMap(row => row.querySelector('th a')!.getAttribute('href') ?? []);
  expect(sources.length).toBeGreaterThan(0);
  expect(sources.filter(source => !source.startsWith('https://jobs.example/'))).toEqual([]);
});

test('without a list, words lead to where their posting was published', () => {
  const words = targetsIn(openPage('unlisted', 'charts/skills/python/'), '.clipping mark a');
  expect(words.filter(target => !target?.startsWith('https://jobs.example/'))).toEqual([]);
});

test('a report of more files than its limit is not begun: it says how many there would be', async () => {
  const folder = temporaryFolder();
  const [content, out] = [join(folder, 'content'), join(folder, 'site')];
  fillContent(content, corpora.listed.postings, 'postings: list\nfileLimit: 99\n');
  const args = ['--content', content, '--out', out, '--cache', join(folder, 'cache')];
  const { exit, stderr } = await runScript('build', args);
  expect({ exit, made: existsSync(out) }).toEqual({ exit: 1, made: false });
  expect(stderr).toContain(`would be ${filesOf('listed').length} files, and many hosts take 99.`);
});

const planned = [
  ...Array.from({ length: 1200 }, () => 'postings/[posting].astro'),
  ...Array.from({ length: 3 }, () => 'postings/[...list].astro'),
  'facts/[size].css.ts',
  'index.astro',
].map(route => ({ route: { component: `src/pages/${route}` } }));
const problem = (fileLimit: number | 'none', postings: 'pages' | 'list' | 'none') =>
  beyondLimit(1300, planned, { fileLimit, postings }, 'report.yaml');

test('beyond the limit, the advice says what each setting would leave', () => {
  expect(problem(1000, 'pages')?.advice).toBe(
    'Put into it `postings: list`, which leaves 99; or `postings: none`, which leaves 96; or `fileLimit: none`, for a host that takes as many',
  );
  expect(problem(1000, 'none')?.advice).toBe('Put into it `fileLimit: none`, for a host that takes as many');
});

test('a report keeps to its limit with just as many files, and to none with any number', () => {
  expect(problem(1300, 'pages')).toBeUndefined();
  expect(problem('none', 'pages')).toBeUndefined();
});
