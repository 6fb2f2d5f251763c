import { mkdirSync, readdirSync, renameSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import sitemap from '@astrojs/sitemap';
import type { BuildOptions } from '../src/corpus/build.ts';
import { checkEdition, type Edition, layEditions, readEditions } from '../src/corpus/editions.ts';
import { publishedAt } from '../src/corpus/report.ts';
import { dataFolder, forgetSiteCorpus, siteCorpus } from '../src/corpus/store.ts';
import { formatDiagnostics } from '../src/diagnostics/print.ts';
import { moveDirectory } from '../src/disk/replace-directory.ts';
import { corpusCommand, makeCorpus, refuse } from './corpus/build-corpus.ts';
import { unwritable } from './files/disk.ts';
import { beyondLimit, countFiles, type Planned, sizeOf } from './site/file-limit.ts';
import { prerender } from './site/prerender.ts';
import { type Renderers, startRenderers } from './site/renderers.ts';
import { type Workplace, workplace } from './site/workplace.ts';
import { Refusal } from './terminal/refusal.ts';

/** What a site is built of, and where it goes. */
export interface SiteOptions extends BuildOptions {
  /** Folder to write the site to. */
  out: string;
}

/**
 * Builds the whole report: corpus, then pages. The site is made aside and takes the place of `out` when it is whole.
 * @returns whether there is a new site; without one, the folder `out` is as it was.
 */
export async function buildSite({ out, ...options }: SiteOptions): Promise<boolean> {
  const editions = checkedEditions(options.content);
  if (!editions) return false;
  let place: Workplace | undefined;
  let renderers: Renderers | undefined;
  try {
    place = workplace(out);
    const corpus = join(place.folder, 'corpus');
    if (!(await makeCorpus({ ...options, out: corpus }))) return false;
    // Only when the end of the thread that looked into the cache is heard, the bytes that it found there are let go.
    await turn();
    process.env.ROLECALL_CORPUS = corpus;
    process.env.ROLECALL_CONTENT = options.content;
    forgetSiteCorpus();
    const { edition } = siteCorpus();
    renderers = startRenderers(place.folder);
    const site = join(place.folder, 'site');
    const frozen = editions.reduce((sum, { files }) => sum + Object.keys(files).length, 0);
    await makePages({
      site,
      out,
      cache: options.cache,
      renderers,
      frozen,
      settings: join(options.content, 'report.yaml'),
    });
    moveFiles(dataFolder(), join(site, 'data'));
    if (edition === undefined) layEditions(options.content, editions, site);
    await moveDirectory(site, resolve(out));
    return true;
  } catch (error) {
    const problem = error instanceof Refusal ? error.problem : unwritable(error, out);
    if (!problem) throw error;
    console.error(`${formatDiagnostics([problem])}\n`);
    return false;
  } finally {
    await renderers?.end();
    place?.leave();
  }
}

/** Where the pages of a site go, and what is to stand beside them. */
interface Pages {
  site: string;
  /** The folder that the site is to take the place of. */
  out: string;
  /** The folder that keeps things between builds. */
  cache: string;
  renderers: Renderers | undefined;
  /** How many files of editions are to stand beside the pages. */
  frozen: number;
  /** The file of the report's settings, as diagnostics name it. */
  settings: string;
}

/**
 * Makes the pages of the site's corpus in the folder `site`.
 * @throws {Refusal} before any page is made, where there would be more files than the report's limit.
 */
async function makePages({ site, out, cache, renderers, frozen, settings }: Pages): Promise<void> {
  const { report, edition } = siteCorpus();
  const { origin, path } = publishedAt(report);
  const base = edition === undefined ? path : `${path}v/${edition}/`;
  const keepToLimit = (planned: readonly Planned[]) => {
    const files = countFiles(planned, [site, dataFolder()], origin !== undefined) + frozen;
    const problem = beyondLimit(files, planned, report, settings);
    if (problem) throw new Refusal(problem);
  };
  // The bundler is to give back what it took once it is done, which it asks for when it is loaded.
  process.env.MIMALLOC_PURGE_DELAY ??= '0';
  const { build } = await import('astro');
  await withFewVariables(() =>
    build({
      root: process.cwd(),
      outDir: site,
      site: origin,
      base,
      integrations: [
        prerender({ site, out, cache, renderers, base, onPaths: keepToLimit }),
        // Search engines take no more addresses in one file.
        ...(origin === undefined
          ? []
          : [sitemap({ entryLimit: 50_000, filter: page => !page.includes('/embed/') })]),
      ],
      logLevel: 'warn',
    }),
  );
}

/** The variables of the environment that a build of pages may need. */
const needed =
  /^(?:ROLECALL_|NODE_|MIMALLOC_|UV_|(?:PATH|HOME|TMPDIR|TEMP|TMP|SYSTEMROOT|TERM|NO_COLOR|FORCE_COLOR)$)/i;

/**
 * Does something with no more of the environment than it needs: Astro writes variables whose names occur in its own code into
 * that of the pages, so that none of them was kept by a build in another shell.
 */
async function withFewVariables(work: () => Promise<void>): Promise<void> {
  const all = { ...process.env };
  for (const name of Object.keys(all)) if (!needed.test(name)) delete process.env[name];
  try {
    await work();
  } finally {
    Object.assign(process.env, all);
  }
}

/** Moves the files of a folder into another one on the same disk, beside what is there. */
function moveFiles(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) renameSync(join(from, name), join(to, name));
}

/** The editions of a content folder; nothing when a file of one is not as it was frozen, after saying so. */
function checkedEditions(content: string): Edition[] | undefined {
  const { value: editions = [], diagnostics } = readEditions(content);
  const problems = [...diagnostics, ...editions.flatMap(edition => checkEdition(content, edition))];
  if (problems.length === 0) return editions;
  console.error(`${formatDiagnostics(problems)}\n`);
  return undefined;
}

/** The options of a build of the site, for each script that begins with one. */
export const siteCommand = (name: string, description: string) =>
  corpusCommand(name, description).option('--out <dir>', 'folder to write the site to', 'dist');

if (import.meta.main) {
  const options = siteCommand('build', 'Reads the content folder and builds the report.')
    .parse()
    .opts<SiteOptions>();
  if (await buildSite(options)) console.log(`The report is in ${options.out}: ${sizeOf(options.out)}`);
  else refuse(options.out);
}
