import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { charts } from '../../src/charts/charts.ts';
import { bytesOf } from '../corpus/content-folder.ts';
import { runScript } from '../corpus/run-script.ts';
import { built, filesOf, openPage, readText, wordsOf } from './sites.ts';

const { content, folder } = built('moved');
const edition = JSON.parse(readFileSync(join(content, 'editions/spring.json'), 'utf8'));
const frozen = filesOf('moved').filter(file => file.startsWith('v/spring/'));
const words = (path: string) => wordsOf(openPage('moved', path).querySelector('main')!);

/** The content folder with its edition once more, within the checkout as builds want it, and a place for what is built. */
function copied() {
  const work = mkdtempSync(join(folder, '..', 'again-'));
  onTestFinished(() => rmSync(work, { recursive: true, force: true }));
  cpSync(content, join(work, 'content'), { recursive: true, verbatimSymlinks: true });
  const options = ['--content', join(work, 'content'), '--cache', join(work, 'cache'), '--keep-going'];
  return { content: join(work, 'content'), out: join(work, 'site'), options };
}

test('an edition has the files of every chart, and its list knows the sum of each', () => {
  const sums = Object.fromEntries(
    frozen.map(file => [
      file.slice('v/spring/'.length),
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    ]),
  );
  expect(edition.files).toEqual(sums);
  for (const { id } of charts)
    for (const file of ['.svg', '-dark.svg', '.png', '.csv', '.json', '/index.html'])
      expect(frozen).toContain(`v/spring/charts/${id}${file}`);
});

test('a chart of an edition says what it said, though the report has a posting more', () => {
  const figures = (path: string) => JSON.parse(readText('moved', path));
  expect(figures('v/spring/charts/skills.json').n).toBe(5);
  expect(figures('charts/skills.json').n).toBe(6);
  expect(words('v/spring/charts/skills/')).toContain('Postings counted: 5');
});

test('the pages of an edition say that they are frozen, and a style sheet of the report that newer data exists', () => {
  const page = openPage('moved', 'v/spring/charts/skills/');
  const bar = page.querySelector('.edition')!;
  const leadsTo = (link: Element | null) =>
    new URL(link!.getAttribute('href')!, 'https://example.org/reports/bakers/v/spring/charts/skills/').href;
  expect(wordsOf(bar)).toMatch(/^Edition spring, .* It stays as it is\./);
  expect(leadsTo(page.querySelector('link[href$="spring.css"]'))).toBe(
    'https://example.org/reports/bakers/editions/spring.css',
  );
  expect(readText('moved', 'editions/spring.css')).toContain('.edition .newer {');
  expect(leadsTo(bar.querySelector('a'))).toBe('https://example.org/reports/bakers/charts/skills/');
});

test('a picture of an edition names the address of the edition', () => {
  expect(readText('moved', 'v/spring/charts/skills.svg')).toContain(
    'https://example.org/reports/bakers/v/spring/charts/skills/',
  );
});

test('editions are listed, and changes name the charts that moved and the postings that moved them', () => {
  expect(words('editions/')).toContain('spring');
  expect(words('changes/')).toContain('Since spring');
  expect(words('changes/')).toMatch(/charts moved: .*Skills.*What moved them: one posting added\./);
  const added = openPage('moved', 'changes/').querySelector<HTMLAnchorElement>('.names a')!;
  expect(added.href).toBe('https://example.org/reports/bakers/postings/late/');
});

test('postings that are deleted change no edition', () => {
  expect(bytesOf(join(built('fewer').folder, 'v'))).toEqual(bytesOf(join(folder, 'v')));
});

test('a name is given once, and a name that is no address is refused', async () => {
  const { content, options } = copied();
  const before = bytesOf(join(content, 'editions'));
  expect(await runScript('snapshot', ['spring', ...options])).toMatchObject({
    exit: 1,
    stderr: expect.stringContaining('There is an edition "spring" already'),
  });
  expect(await runScript('snapshot', ['../x', ...options])).toMatchObject({ exit: 1 });
  expect(bytesOf(join(content, 'editions'))).toEqual(before);
});

test('a file of an edition that was changed is named, and nothing is built', async () => {
  const { content, out, options } = copied();
  const sum = edition.files['charts/skills.csv'];
  writeFileSync(join(content, 'editions/files', `${sum}.csv.br`), 'other');
  const { exit, stderr } = await runScript('build', ['--out', out, ...options]);
  expect(exit).toBe(1);
  expect(stderr).toContain('The file charts/skills.csv of the edition "spring" is missing or was changed');
});
