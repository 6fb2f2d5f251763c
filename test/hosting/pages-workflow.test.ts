import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { temporaryFolder } from '../corpus/temporary-folder.ts';

interface Step {
  name?: string;
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}

const workflow: { jobs: Record<'build' | 'deploy', { steps: Step[]; needs?: string }> } = parse(
  readFileSync('.github/workflows/pages.yml', 'utf8'),
);
const { build, deploy } = workflow.jobs;
const steps = [...build.steps, ...deploy.steps];

test('the workflow runs scripts that there are', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  const named = steps.flatMap(({ run = '' }) => [...run.matchAll(/npm run (?:--silent )?([\w:-]+)/g)]);
  expect(named.map(([, script]) => script)).toEqual(['build']);
  for (const [, script] of named) expect(scripts).toHaveProperty([script!]);
});

test('actions are official ones of a fixed major version', () => {
  for (const { uses } of steps) if (uses !== undefined) expect(uses).toMatch(/^actions\/[\w-]+@v\d+$/);
});

test('what the build writes is what is published, and once it is built', () => {
  const artifact = build.steps.find(({ uses }) => uses?.startsWith('actions/upload-pages-artifact'));
  expect(artifact?.with).toEqual({ path: 'dist' });
  expect(deploy.needs).toBe('build');
});

const published = 'https://crumb.github.io/bakers';

test.each([
  [`address: ${published}`, 0],
  [`address: "${published}/"`, 0],
  [`address: '${published}' # where it is`, 0],
  ['address: https://example.org', 1],
  ['title: Bakers', 1],
])('a report that says %j is published under its address or not at all', (line, exit) => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'content'));
  writeFileSync(join(folder, 'content', 'report.yaml'), `title: Bakers\n${line}\nowner: Crumb\n`);
  const { run } = build.steps.find(({ name }) => name?.startsWith('Compare'))!;
  const shell = spawnSync('bash', ['-e', '-c', run!], {
    cwd: folder,
    env: { ...process.env, PAGES: published },
    encoding: 'utf8',
  });
  expect(shell.status).toBe(exit);
  if (exit === 1) expect(shell.stdout).toContain(`address: ${published}`);
});
