import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { serve } from '../../scripts/serve.ts';
import { fillContent } from '../corpus/content-folder.ts';
import { basePath, built } from './sites.ts';

/** Starts `npm start` on a few postings. @returns the address that it prints. */
async function started(report: string): Promise<string> {
  mkdirSync('.rolecall', { recursive: true });
  const folder = mkdtempSync(resolve('.rolecall', 'test-start-'));
  const content = join(folder, 'content');
  fillContent(content, { 'baker.txt': 'Baker\n\nRequirements\n- Python\n' }, report);
  const args = [
    '--content',
    content,
    '--out',
    join(folder, 'site'),
    '--cache',
    join(folder, 'cache'),
    '--port',
    '43210',
  ];
  const server = spawn(process.execPath, ['scripts/serve.ts', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_ENV: undefined },
  });
  const ended = new Promise<void>(done => server.once('exit', () => done()));
  onTestFinished(async () => {
    server.kill();
    await ended;
    rmSync(folder, { recursive: true, force: true });
  });
  let said = '';
  return new Promise((found, failed) => {
    server.stderr.on('data', words => {
      said += words;
    });
    server.stdout.on('data', words => {
      said += words;
      const address = /The report is at (\S+)/.exec(said)?.[1];
      if (address) found(address);
    });
    server.once('exit', code => failed(new Error(`It ended with ${code}:\n${said}`)));
  });
}

/** Looks whether a report is at an address, with its style and without pages that it has not. */
async function look(address: string): Promise<void> {
  const page = await fetch(address);
  const html = await page.text();
  expect(page.status, address).toBe(200);
  expect(html).toContain('<h1>Bakers wanted</h1>');
  const style = /<link rel="stylesheet" href="([^"]+)"/.exec(html)![1]!;
  expect((await fetch(new URL(style, address))).status, style).toBe(200);
  expect((await fetch(new URL('nothing-here/', address))).status).toBe(404);
}

test('a report is built and served under the path that it is published at, at the address that is printed', async () => {
  const address = await started('address: https://example.org/reports/bakers\n');
  expect(address).toMatch(/:\d+\/reports\/bakers\/$/);
  await look(address);
});

test('a report without an address is served at the root', async () => {
  const { address, stop } = await serve(built('five').folder, basePath('five'), 43210);
  onTestFinished(stop);
  expect(address).toMatch(/:\d+\/$/);
  await look(address);
});
