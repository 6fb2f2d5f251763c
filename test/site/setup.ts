import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import type { LaunchOptions } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import type { SiteOptions } from '../../scripts/build.ts';
import { browserOptions } from '../../src/bench/chromium.ts';
import { fillContent, writePostings } from '../corpus/content-folder.ts';
import { answerOf, type Finished, runScript, startProcess } from '../corpus/run-script.ts';
import { corpora, type TestCorpus } from './corpora.ts';
import type { Built } from './sites.ts';

declare module 'vitest' {
  interface ProvidedContext {
    sites: Record<string, Built>;
    browser: LaunchOptions;
  }
}

/** Builds a site. */
type Build = (options: SiteOptions) => Promise<Finished>;

/**
 * Builds every report that the tests look at once, before any of them runs, and unpacks a browser. Few processes build
 * them; the command itself builds one anew with a posting that came later, to be compared with one of theirs.
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
  const make = async (build: Build, name: string, content: string, keepGoing = false) => {
    const [out, cache] = [join(folder, name, 'site'), join(folder, name, 'cache')];
    sites[name] = { content, folder: out, ...(await build({ content, cache, out, keepGoing })) };
  };
  // The longest first, so that neither process waits long for the other.
  const builds: ((build: Build) => Promise<void>)[] = [
    async build => {
      const content = join(folder, 'again', 'content');
      const [added, ...others] = Object.entries<string | Uint8Array>(corpora.sixty.postings).reverse();
      fillContent(content, Object.fromEntries(others));
      await make(build, 'again', content);
      writePostings(content, Object.fromEntries([added!]));
      await make(byCommand, 'again', content);
    },
    build => make(build, 'shipped', 'content'),
    ...Object.entries<TestCorpus>(corpora)
      .reverse()
      .map(([name, { postings, report, keepGoing = false, edition }]) => async (build: Build) => {
        const content = join(folder, name, 'content');
        fillContent(content, postings, report);
        if (edition) {
          const cache = join(folder, name, 'cache');
          await runScript('snapshot', [edition.name, ...typed({ content, cache, keepGoing })]);
          const fewer = join(folder, 'fewer', 'content');
          cpSync(content, fewer, { recursive: true, verbatimSymlinks: true });
          for (const file of edition.deleted) rmSync(join(fewer, 'postings', file));
          await make(build, 'fewer', fewer, keepGoing);
          writePostings(content, edition.later);
        }
        await make(build, name, content, keepGoing);
      }),
  ];
  const worker = async () => {
    const builder = startProcess('test/site/builder.ts');
    for (let next = builds.shift(); next; next = builds.shift())
      await next(options => answerOf(builder, { ...options }));
    builder.kill();
  };
  await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, worker));
  all.provide('sites', sites);
  all.provide('browser', await browserOptions(folder));
  return () => rmSync(folder, { recursive: true, force: true });
}

/** In another shell than the others: Astro has these names in its own code. */
const byCommand: Build = ({ out, ...options }) =>
  runScript('build', ['--out', out, ...typed(options)], '', { CODE: 'other', TAG: 'other' });

/** Options as commands are given them. */
const typed = ({ content, cache, keepGoing }: Omit<SiteOptions, 'out'>): string[] => [
  '--content',
  content,
  '--cache',
  cache,
  ...(keepGoing ? ['--keep-going'] : []),
];
