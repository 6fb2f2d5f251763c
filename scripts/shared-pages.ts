import { availableParallelism } from 'node:os';
import { pathToFileURL } from 'node:url';
import { descending, rollup } from 'd3-array';
import { Tinypool } from 'tinypool';
import { dataFolder, siteCorpus } from '../src/corpus/store.ts';
import { writeData } from './data.ts';
import { entryOf, importOnce, type PageImports } from './page-code.ts';
import type { PagePath, Prerenderer } from './prerender.ts';

/** What a thread that renders pages starts with. */
export interface RenderSetup {
  /** Address of the code that Astro has built for pages. */
  entry: string;
  /** For each page of the source by its key, its style sheets. */
  styles: [string, { styles: unknown[] }][];
}

/** With fewer postings than this threads are not worth their start; with as many, they get the routes of a fifth as many pages. */
const fewestShared = 1000;
/**
 * Pictures in pixels take a hundred times as long as pages, and nothing is made of them that others need, too. Only threads
 * make them: whoever waited for one would give nothing out meanwhile, and what draws them takes memory for itself. What else
 * needs every chart drawn is left to threads with them, so that each is drawn there alone.
 */
const drawn = /\.(png|svg)\.ts$|\/embed\/|\/charts\/(index\.json\.ts|\[chart\]\/index\.astro)$/;
/** Each thread holds the corpus once more. */
const threads = Math.min(3, availableParallelism() - 1);

/**
 * Pages that a thread has at a time, so that it need not wait for whoever gives it the next one, who may be at a long page;
 * with so many before each thread, whoever gives them out renders the next one.
 */
const atOnce = 128;

/**
 * Leaves to threads the data of a large site, which they write while the paths of its pages are looked for, and then the
 * routes with the most pages, for the other routes, and the writing of all pages, take about as long. What is in a file
 * does not depend on who makes it.
 * @param site the folder that the site is built in.
 */
export function shared(byAstro: Prerenderer, site: string): Prerenderer {
  let pool: Tinypool | undefined;
  let routes = new Set<string>();
  let data: Promise<void> | undefined;
  let given = 0;
  const inThread = async (pool: Tinypool, page: { url: string; component: string }): Promise<Response> => {
    given++;
    try {
      return new Response(await pool.run(page));
    } finally {
      given--;
    }
  };
  const isGiven = (route: string) => routes.has(route) && (drawn.test(route) || given < atOnce * threads);
  return {
    name: 'shared',
    setup: async () => {
      await byAstro.setup!();
      importOnce(appOf(byAstro).manifest.pageMap);
      if (siteCorpus().records.length < fewestShared || threads === 0)
        return writeData(siteCorpus(), dataFolder());
      pool = started(renderSetup(byAstro, site));
      data = pool.run(undefined, { name: 'writeSiteData' });
      data.catch(() => undefined);
    },
    getStaticPaths: async () => {
      const paths = await byAstro.getStaticPaths();
      await data;
      routes = sharedRoutes(paths);
      return spread(paths);
    },
    render: async (request, options) => {
      const { component } = options.routeData;
      return pool && isGiven(component)
        ? await inThread(pool, { url: request.url, component })
        : await byAstro.render(request, options);
    },
    teardown: async () => {
      await pool?.destroy();
      await byAstro.teardown?.();
    },
  };
}

/** The files of the routes that are left to threads. */
function sharedRoutes(paths: readonly PagePath[]): Set<string> {
  const pages = rollup(
    paths,
    ({ length }) => length,
    ({ route }) => route.component,
  );
  const many = (route: string) => route.endsWith('.astro') && pages.get(route)! >= fewestShared / 5;
  return new Set([...pages.keys()].filter(route => many(route) || drawn.test(route)));
}

const started = (workerData: RenderSetup): Tinypool =>
  new Tinypool({
    filename: new URL('./render-page.ts', import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
    concurrentTasksPerWorker: atOnce,
    isolateWorkers: false,
    workerData,
    resourceLimits: { maxYoungGenerationSizeMb: 64 },
  });

/** What Astro keeps in its own renderer, for which it has no type. */
interface App {
  manifest: { pageMap: PageImports };
  getOptions(): { allPages: Record<string, PageSource> };
}

const appOf = (byAstro: Prerenderer): App => (byAstro as unknown as { app: App }).app;

/** What a thread needs of a build. */
function renderSetup(byAstro: Prerenderer, site: string): RenderSetup {
  const styles = Object.values(appOf(byAstro).getOptions().allPages).map(
    ({ key, styles }) => [key, { styles }] as const,
  );
  return {
    entry: pathToFileURL(entryOf(site)).href,
    styles: structuredClone(styles) as RenderSetup['styles'],
  };
}

interface PageSource {
  key: string;
  styles: unknown[];
}

/** Paths with those of each route spread over all of them, so that whoever renders some routes alone always has work. */
function spread(paths: readonly PagePath[]): PagePath[] {
  const byRoute = Map.groupBy(paths, ({ route }) => route.component);
  return [...byRoute.values()]
    .flatMap(those => those.map((path, i) => ({ path, place: (i + 0.5) / those.length })))
    .sort((a, b) => descending(b.place, a.place))
    .map(({ path }) => path);
}
