import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import sirv from 'sirv';
import { browserOptions } from '../src/bench/chromium.ts';
import { clicksOn } from '../src/bench/clicks.ts';
import { median } from '../src/bench/rounds.ts';
import { exploreFiles } from '../src/components/explore/files.ts';
import { type BuildOptions, buildCorpus } from '../src/corpus/build.ts';
import type { Corpus } from '../src/corpus/corpus.ts';
import { searchIn } from '../src/explore/search.ts';
import type { Entry, SearchHead } from '../src/explore/search-format.ts';
import { ingestMany } from '../src/ingest/many.ts';
import { loadLexicon } from '../src/lexicon/lexicon.ts';
import { readPosting } from '../src/resolve/read.ts';
import { detectLanguage } from '../src/segment/language.ts';
import { buildSite } from './build.ts';
import { command } from './terminal/options.ts';

const queries = [
  'kubernetes',
  'python sql',
  'senior data engineer',
  'kubern',
  'experience with data and the cloud',
];

const options = command(
  'bench:explore',
  'Measures Explore with many postings: its files, a query, and a click in a browser.',
)
  .option('--shared <dir>', 'folder with the postings to read', '../shared')
  .option('--postings <count>', 'how many English postings to read at most', Number, 10_000)
  .option('--clicks <count>', 'how many options to click on', Number, 8)
  .option('--cache <dir>', 'folder that keeps what was read between builds', '.rolecall/cache')
  .parse()
  .opts<Omit<BuildOptions, 'keepGoing'> & { shared: string; postings: number; clicks: number }>();

const source = join(options.shared, 'postings', 'linkedin-12000.jsonl.gz');
if (!existsSync(source)) console.log(`Nothing is measured: there is no ${source}`);
else await measure();

async function measure(): Promise<void> {
  const corpus = await manyPostings();
  const start = performance.now();
  const { files, postings } = exploreFiles(corpus);
  const seconds = (performance.now() - start) / 1000;
  const sizeOf = (name: string) => files.get(name)!.length;
  const index = [...files.keys()].filter(name => name.startsWith('search/'));
  console.log(`${postings} postings
  what charts are answered from  ${sizeOf('postings')} bytes, ${(sizeOf('postings') / postings).toFixed(1)} a posting
  titles and addresses           ${sizeOf('names')} bytes, ${(sizeOf('names') / postings).toFixed(1)} a posting
  index of words                 ${index.length} files, ${(index.reduce((sum, name) => sum + sizeOf(name), 0) / 1e6).toFixed(1)} MB
  made in                        ${seconds.toFixed(1)} s, the process then at ${(process.resourceUsage().maxRSS / 1e3).toFixed(0)} MB
`);
  console.log('A query by itself, without the postings that it finds');
  for (const query of queries) await look(query, files);
  await inBrowser(files);
}

async function manyPostings(): Promise<Omit<Corpus, 'snapshot'>> {
  const { value: lexicon } = loadLexicon(join(options.content, 'lexicon'));
  const { value: build } = buildCorpus({ ...options, keepGoing: true });
  const corpus = { ...build!.corpus, records: [] as Corpus['records'], texts: new Map<string, string>() };
  for await (const { value } of ingestMany(source)) {
    if (!value || detectLanguage(value.text) !== 'en' || corpus.texts.has(value.id)) continue;
    corpus.records.push(readPosting(value, lexicon!));
    corpus.texts.set(value.id, value.text);
    if (corpus.records.length === options.postings) break;
  }
  return corpus;
}

/** Looks a query up as the browser does, and prints how much it loads. */
async function look(query: string, files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>): Promise<void> {
  const loaded: number[] = [];
  const read = async (name: string) => {
    const file = files.get(name)!;
    loaded.push(file.length);
    return new Response(new Blob([file]).stream().pipeThrough(new DecompressionStream('gzip'))).json();
  };
  const find = searchIn({
    head: () => read('search/head') as Promise<SearchHead>,
    part: number => read(`search/${number}`) as Promise<Entry[]>,
  });
  const found = await find(query);
  const bytes = loaded.reduce((sum, length) => sum + length, 0);
  console.log(
    `  ${query.padEnd(36)} ${found!.places.length} found, ${bytes} bytes in ${loaded.length} files`,
  );
}

/** Puts the files into a small site, and clicks on what they offer. */
async function inBrowser(files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  mkdirSync('.rolecall', { recursive: true });
  const folder = mkdtempSync(resolve('.rolecall', 'bench-'));
  const site = join(folder, 'site');
  await buildSite({ ...options, keepGoing: true, out: site });
  for (const [name, content] of files) {
    const file = join(site, 'explore', `${name}.bin`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  const serve = sirv(site);
  const server = createServer((request, response) =>
    serve(request, response, () => {
      response.writeHead(404).end();
    }),
  );
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening));
  const browser = await chromium.launch(await browserOptions(folder));
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/explore/`;
    const clicks = await clicksOn(page, address, options.clicks);
    console.log(
      '\nA click on an option, in milliseconds: counts and address, then every chart on the screen',
    );
    for (const { option, counted, drawn } of clicks)
      console.log(`  ${option.padEnd(36)} ${counted.toFixed(0).padStart(4)} ${drawn.toFixed(0).padStart(4)}`);
    console.log(
      `  ${'median'.padEnd(36)} ${median(clicks.map(({ counted }) => counted))
        .toFixed(0)
        .padStart(4)} ${median(clicks.map(({ drawn }) => drawn))
        .toFixed(0)
        .padStart(4)}`,
    );
  } finally {
    await browser.close();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
