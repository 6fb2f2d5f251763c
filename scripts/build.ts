import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import sitemap from '@astrojs/sitemap';
import { build } from 'astro';
import type { BuildOptions } from '../src/corpus/build.ts';
import { publishedAt } from '../src/corpus/report.ts';
import { dataFolder, moveDirectory, siteCorpus } from '../src/corpus/store.ts';
import { corpusCommand, refuse, writeCorpus } from './build-corpus.ts';
import { writeData } from './data.ts';

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
    writeData(siteCorpus(), dataFolder());
    const { origin, path } = publishedAt(siteCorpus().report);
    await build({
      root: process.cwd(),
      outDir: join(work, 'site'),
      site: origin,
      base: path,
      // Search engines take no more addresses in one file.
      integrations: origin === undefined ? [] : [sitemap({ entryLimit: 50_000 })],
      logLevel: 'warn',
    });
    cpSync(dataFolder(), join(work, 'site', 'data'), { recursive: true });
    moveDirectory(join(work, 'site'), resolve(out));
    return true;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** The options of a build of the site, for each script that begins with one. */
export const siteCommand = (name: string, description: string) =>
  corpusCommand(name, description).option('--out <dir>', 'folder to write the site to', 'dist');

if (import.meta.main) {
  const options = siteCommand('build', 'Reads the content folder and builds the report.')
    .parse()
    .opts<SiteOptions>();
  if (await buildSite(options)) console.log(`The report is in ${options.out}`);
  else refuse(options.out);
}
