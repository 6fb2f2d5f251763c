import { preview } from 'astro';
import { publishedAt } from '../src/corpus/report.ts';
import { siteCorpus } from '../src/corpus/store.ts';
import { buildSite, type SiteOptions, siteCommand } from './build.ts';
import { refuse } from './build-corpus.ts';
import { whole } from './options.ts';

const options = siteCommand('start', 'Builds the report and serves it on this machine.')
  .option('--port <number>', 'first port to try', whole, 4321)
  .parse()
  .opts<SiteOptions & { port: number }>();

if (await buildSite(options)) {
  const { path } = publishedAt(siteCorpus().report);
  const { port } = await preview({
    root: process.cwd(),
    outDir: options.out,
    base: path,
    server: { port: options.port },
    logLevel: 'error',
  });
  console.log(`The report is at http://localhost:${port}${path}  (Ctrl-C stops it)`);
} else refuse(options.out);
