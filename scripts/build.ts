import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import sitemap from '@astrojs/sitemap';
import { build } from 'astro';
import type { BuildOptions } from '../src/corpus/build.ts';
import { publishedAt } from '../src/corpus/report.ts';
import { dataFolder, moveDirectory, siteCorpus } from '../src/corpus/store.ts';
import { formatDiagnostics } from '../src/diagnostics/print.ts';
import { corpusCommand, refuse, writeCorpus } from './build-corpus.ts';
import { writeData } from './data.ts';
import { beyondLimit, countFiles, type Planned, Refusal, sizeOf } from './file-limit.ts';
import { prerender } from './prerender.ts';

export interface SiteOptions extends BuildOptions {
  /** Folder to write the site to. */
  out: string;
}

/**
 * Builds the whole report: corpus, then pages. The site is made aside and takes the place of `out` when it is whole.
 * @returns whether there is a new site; without one, the folder `out` is as it was.
 */
export async function buildSite({ out, ...options }: SiteOptions): Promise<boolean> {
  mkdirSync('.rolecall', { recursive: true });
  const work = mkdtempSync(resolve('.rolecall/build-'));
  try {
    const corpus = join(work, 'corpus');
    if (!writeCorpus({ ...options, out: corpus })) return false;
    process.env.ROLECALL_CORPUS = corpus;
    const { report } = siteCorpus();
    writeData(siteCorpus(), dataFolder());
    const { origin, path } = publishedAt(report);
    const site = join(work, 'site');
    const keepToLimit = (planned: readonly Planned[]) => {
      const files = countFiles(planned, [site, dataFolder()], origin !== undefined);
      const problem = beyondLimit(files, planned, report, join(options.content, 'report.yaml'));
      if (problem) throw new Refusal(problem);
    };
    await build({
      root: process.cwd(),
      outDir: site,
      site: origin,
      base: path,
      integrations: [
        prerender(site, keepToLimit),
        // Search engines take no more addresses in one file.
        ...(origin === undefined
          ? []
          : [sitemap({ entryLimit: 50_000, filter: page => !page.includes('/embed/') })]),
      ],
      logLevel: 'warn',
    });
    cpSync(dataFolder(), join(site, 'data'), { recursive: true });
    moveDirectory(site, resolve(out));
    return true;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(`${formatDiagnostics([error.problem])}\n`);
    return false;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** How large a site is: "20,057 files, 645.2 MB". */
const sizeOfSite = (folder: string): string =>
  sizeOf(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => statSync(join(entry.parentPath, entry.name))),
  );

/** The options of a build of the site, for each script that begins with one. */
export const siteCommand = (name: string, description: string) =>
  corpusCommand(name, description).option('--out <dir>', 'folder to write the site to', 'dist');

if (import.meta.main) {
  const options = siteCommand('build', 'Reads the content folder and builds the report.')
    .parse()
    .opts<SiteOptions>();
  if (await buildSite(options)) console.log(`The report is in ${options.out}: ${sizeOfSite(options.out)}`);
  else refuse(options.out);
}
