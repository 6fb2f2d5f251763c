import { preview } from 'astro';
import { publishedAt } from '../src/corpus/report.ts';
import { siteCorpus } from '../src/corpus/store.ts';
import { buildSite, type SiteOptions, siteCommand } from './build.ts';
import { refuse } from './corpus/build-corpus.ts';
import { whole } from './terminal/options.ts';

/**
 * Serves a site on this machine.
 * @param out its folder.
 * @param path the path that it is published at, with a slash at its end.
 * @param port the first one to try.
 * @returns its address, and what ends it.
 */
export async function serve(
  out: string,
  path: string,
  port: number,
): Promise<{ address: string; stop(): Promise<void> }> {
  const server = await preview({
    root: process.cwd(),
    outDir: out,
    base: path,
    server: { port },
    logLevel: 'error',
  });
  return { address: `http://localhost:${server.port}${path}`, stop: () => server.stop() };
}

if (import.meta.main) {
  const { port, ...options } = siteCommand('start', 'Builds the report and serves it on this machine.')
    .option('--port <number>', 'first port to try', whole, 4321)
    .parse()
    .opts<SiteOptions & { port: number }>();
  if (await buildSite(options)) {
    const { address } = await serve(options.out, publishedAt(siteCorpus().report).path, port);
    console.log(`The report is at ${address}  (Ctrl-C stops it)`);
  } else refuse(options.out);
}
