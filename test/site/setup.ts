import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import type { LaunchOptions } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { browserOptions } from '../../src/bench/chromium.ts';
import { fillContent, runScript, writePostings } from '../corpus/content-folder.ts';
import { corpora, type TestCorpus } from './corpora.ts';
import type { Built } from './sites.ts';

declare module 'vitest' {
  interface ProvidedContext {
    sites: Record<string, Built>;
    browser: LaunchOptions;
  }
}

/**
 * Builds every report that the tests look at once, before any of them runs, one also with a posting that
 * came later to compare, and unpacks a browser.
 * They lie within the checkout, for Astro keeps what it works with beside the site only there: several builds at one
 * time get in each other's way elsewhere.
 * Groups of tests that run one after the other share them.
 */
export default async function setup(project: TestProject) {
  const all = project.vitest.getRootProject();
  if ('sites' in all.getProvidedContext()) return;
  mkdirSync('.rolecall', { recursive: true });
  const folder = mkdtempSync(resolve('.rolecall', 'test-'));
  const sites: Record<string, Built> = {};
  const reading = (name: string, content: string, options: readonly string[] = []) => [
    '--content',
    content,
    '--cache',
    join(folder, name, 'cache'),
    ...options,
  ];
  const build = async (name: string, content: string, options?: readonly string[]) => {
    const out = join(folder, name, 'site');
    const { exit, stdout, stderr } = await runScript('build', [
      '--out',
      out,
      ...reading(name, content, options),
    ]);
    sites[name] = { content, folder: out, exit, stdout, stderr };
  };
  const builds = [
    () => build('shipped', 'content'),
    async () => {
      const content = join(folder, 'again', 'content');
      const [added, ...others] = Object.entries<string | Uint8Array>(corpora.sixty.postings).reverse();
      fillContent(content, Object.fromEntries(others));
      await build('again', content);
      writePostings(content, Object.fromEntries([added!]));
      await build('again', content);
    },
    ...Object.entries<TestCorpus>(corpora).map(
      ([name, { postings, report, options, edition }]) =>
        async () => {
          const content = join(folder, name, 'content');
          fillContent(content, postings, report);
          if (edition) {
            await runScript('snapshot', [edition.name, ...reading(name, content, options)]);
            writePostings(content, edition.later);
          }
          await build(name, content, options);
        },
    ),
  ];
  const worker = async () => {
    for (let next = builds.shift(); next; next = builds.shift()) await next();
  };
  await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, worker));
  all.provide('sites', sites);
  all.provide('browser', await browserOptions(folder));
  return () => rmSync(folder, { recursive: true, force: true });
}
