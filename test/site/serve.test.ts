import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { fillContent } from '../corpus/content-folder.ts';

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

test.each([
  ['at the root', ''],
  ['under the path that it is published at', 'address: https://example.org/reports/bakers\n'],
])('the report is served %s, at the address that is printed', async (_, report) => {
  const address = await started(report);
  const page = await fetch(address);
  const html = await page.text();
  expect(page.status, address).toBe(200);
  expect(html).toContain('<h1>Bakers wanted</h1>');
  const style = /<link rel="stylesheet" href="([^"]+)"/.exec(html)![1]!;
  expect((await fetch(new URL(style, address))).status, style).toBe(200);
  expect((await fetch(new URL('nothing-here/', address))).status).toBe(404);
});
