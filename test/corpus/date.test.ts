import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fillContent } from './content-folder.ts';
import { runCommand } from './run-script.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** Writes a corpus, and gives the day that it says it is of. */
async function dayOf(options: string[]) {
  const folder = temporaryFolder();
  const [content, out] = [join(folder, 'content'), join(folder, 'corpus')];
  fillContent(content, {
    'old.md': '---\npostedOn: 2025-01-31\n---\nBaker\n',
    'new.md': '---\npostedOn: 2026-03-02\n---\nMiller\n',
  });
  const args = ['--content', content, '--out', out, '--cache', join(folder, 'cache'), ...options];
  const { exit, stderr } = await runCommand('corpus', args);
  return {
    exit,
    stderr,
    date: exit === 0 && JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8')).date,
  };
}

test('a corpus is of the day of its newest posting', async () => {
  expect(await dayOf([])).toEqual({ exit: 0, stderr: '', date: '2026-03-02' });
});

test('or of the day that its owner names', async () => {
  expect(await dayOf(['--date', '2026-05-21'])).toMatchObject({ exit: 0, date: '2026-05-21' });
});

test('what is no day is refused with an example of one', async () => {
  const { exit, stderr } = await dayOf(['--date', '2026-02-30']);
  expect(exit).toBe(1);
  expect(stderr).toContain('such as 2026-05-21');
});
