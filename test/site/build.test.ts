import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { brokenPostings } from '../corpus/broken.ts';
import { bytesOf, fillContent } from '../corpus/content-folder.ts';
import { runScript } from '../corpus/run-script.ts';
import { temporaryFolder } from '../corpus/temporary-folder.ts';
import { built, filesOf, openPage, readText, siteNames } from './sites.ts';

test.each(siteNames)('the report of the corpus "%s" is built', name => {
  expect(built(name).exit).toBe(0);
});

test.each(siteNames.filter(name => name !== 'moved' && name !== 'hostile'))(
  'a report of a corpus in good order is built without a word: %s',
  name => {
    expect(
      built(name).stderr.replace(/^\d+ of \d+ (files made|kinds of pages looked through).*\n/gm, ''),
    ).toBe('');
  },
);

test('a build that keeps pages of the one before gives the bytes of one from nothing', () => {
  expect(built('again').stdout).toMatch(/^\d{3} pages are as they were$/m);
  expect(bytesOf(built('again').folder)).toEqual(bytesOf(built('sixty').folder));
});

test('building runs nothing that a posting holds', () => {
  expect(readdirSync('.')).not.toContain('obeyed');
});

test('a build that fails leaves the last good site, and nothing beside it', async () => {
  const folder = temporaryFolder();
  const [content, out] = [join(folder, 'content'), join(folder, 'public', 'site')];
  fillContent(content, { 'fine.txt': 'Baker\n', ...brokenPostings });
  mkdirSync(join(out, 'charts'), { recursive: true });
  writeFileSync(join(out, 'charts', 'index.json'), 'the last good site');
  const args = ['--content', content, '--out', out, '--cache', join(folder, 'cache')];
  const { exit, stdout, stderr } = await runScript('build', args);
  expect({ exit, stdout }).toEqual({ exit: 1, stdout: '' });
  expect(stderr).toContain(`${Object.keys(brokenPostings).length} problems`);
  expect(stderr).toContain(`${out} is as it was`);
  expect(bytesOf(join(folder, 'public'))).toEqual({
    [join('site', 'charts', 'index.json')]: 'the last good site',
  });
});

test('a site has no file that only its build needs, and no script but those of Explore, of copying and of frames', () => {
  const needless = filesOf('shipped').filter(
    file => /(^|\/)\.|\.(m?js|map|jsonl)$/.test(file) && !file.startsWith('data/'),
  );
  const scripted = ['explore/', 'charts/skills/'].map(path => openPage('shipped', path));
  const used = needless.filter(file => scripted.some(page => page.querySelector(`script[src="/${file}"]`)));
  const isUsed = (file: string) =>
    used.includes(file) || used.some(script => readText('shipped', script).includes(`/${basename(file)}`));
  // For pages of others, which have a chart in a frame, and for the frame where scripts may run.
  expect(needless.filter(file => !isUsed(file))).toEqual(['embed.js', 'embed/frame.js']);
  expect(readText('shipped', 'embed/skills/index.html')).toContain('<script src="/embed/frame.js">');
});
