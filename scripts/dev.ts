import { resolve } from 'node:path';
import { dev } from 'astro';
import type { BuildOptions } from '../src/corpus/build.ts';
import { loadReport } from '../src/corpus/content.ts';
import { publishedAt } from '../src/corpus/report.ts';
import { corpusCommand } from './corpus/build-corpus.ts';
import { liveReport } from './live/report.ts';
import { whole } from './terminal/options.ts';

const { port, content, ...options } = corpusCommand(
  'dev',
  'Serves the report while its postings, its lexicon, report.yaml or the code are worked on, and refreshes the open page on each save.',
)
  .option('--port <number>', 'first port to try', whole, 4321)
  .parse()
  .opts<BuildOptions & { port: number }>();

const { value: report } = loadReport(content);
const { path, origin } = report ? publishedAt(report) : { path: '/' };
const { address } = await dev({
  root: process.cwd(),
  base: path,
  ...(origin && { site: origin }),
  server: { port },
  logLevel: 'error',
  vite: { server: { watch: { ignored: ['**/.rolecall/**'] } } },
  integrations: [liveReport({ ...options, content: resolve(content) })],
});
console.log(`The report is at http://localhost:${address.port}${path}  (Ctrl-C stops it)`);
