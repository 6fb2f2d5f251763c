import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Tinypool } from 'tinypool';
import { endPool } from '../../src/corpus/end-pool.ts';
import { dataFolder, siteCorpus } from '../../src/corpus/store.ts';
import { writeData } from './data.ts';
import { entryOf } from './page-code.ts';

/** The code of pages, which threads that render them load when it is built. */
export interface RenderCode {
  /** Address of the file that it starts from. */
  entry: string;
  /** For each page of the source by its key, its style sheets. */
  styles: [string, { styles: unknown[] }][];
}

/** Threads that make a part of a site. Each holds the corpus once more. */
export interface Renderers {
  threads: number;
  /** Settled when the data of the site are written, with which the threads begin. */
  data: Promise<void>;
  /** Says that the code of pages is built: only then is there anything else to ask for. */
  begin(site: string, styles: RenderCode['styles']): void;
  /** What the paths of a route are made from, without what its pages are made from. */
  params(component: string): Promise<{ params: Record<string, string | undefined> }[]>;
  /** The bytes of a page, by its address and the file of its route. */
  page(page: { url: string; component: string }): Promise<ArrayBuffer>;
  end(): Promise<void>;
}

/** With fewer postings than this threads are not worth their start. */
export const fewestShared = 1000;
/** With more than this, of which no pages are made, the threads save little time and take gigabytes. */
const mostShared = 15_000;
/**
 * Pages that a thread has at a time, so that it need not wait for whoever gives it the next one, who may be at a long page;
 * with so many before each thread, whoever gives them out renders the next one.
 */
export const atOnce = 128;

/**
 * Starts threads for a large site, as soon as there is its corpus: they write its data while the code of its pages is built.
 * @param folder in which they are told of that code.
 * @returns nothing for a small site, for one of very many postings without pages, or where there is one processor; its data
 * are written then.
 */
export function startRenderers(folder: string): Renderers | undefined {
  const { records, report } = siteCorpus();
  const most = report.postings === 'none' ? mostShared : Infinity;
  const threads = Math.min(3, availableParallelism() - 1);
  if (records.length < fewestShared || records.length > most || threads === 0) {
    writeData(siteCorpus(), dataFolder());
    return undefined;
  }
  const code = join(folder, 'code.json');
  const pool = new Tinypool({
    filename: new URL('./render-page.ts', import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
    concurrentTasksPerWorker: atOnce,
    isolateWorkers: false,
    workerData: { code },
    resourceLimits: { maxYoungGenerationSizeMb: 64 },
  });
  const data = pool.run(undefined, { name: 'writeSiteData' });
  data.catch(() => undefined);
  return {
    threads,
    data,
    begin: (site, styles) =>
      writeFileSync(
        code,
        JSON.stringify({ entry: pathToFileURL(entryOf(site)).href, styles } satisfies RenderCode),
      ),
    params: component => pool.run(component, { name: 'params' }),
    page: page => pool.run(page),
    end: () => endPool(pool),
  };
}
