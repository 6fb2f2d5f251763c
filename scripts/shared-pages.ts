import { availableParallelism } from 'node:os';
import { pathToFileURL } from 'node:url';
import { descending, max, rollup } from 'd3-array';
import { Tinypool } from 'tinypool';
import { entryOf } from './page-code.ts';
import type { PagePath, Prerenderer } from './prerender.ts';

/** What a thread that renders pages starts with. */
export interface RenderSetup {
  /** Address of the code that Astro has built for pages. */
  entry: string;
  /** For each page of the source by its key, its style sheets. */
  styles: [string, { styles: unknown[] }][];
}

/** Without a route of so many pages threads are not worth their start; with one, they get those of a tenth as many, too. */
const fewestShared = 2000;
/** Pictures in pixels take a hundred times as long as pages, and nothing is made of them that others need, too. */
const slow = /\.png\.ts$/;
/** Each thread holds the corpus once more. */
const mostThreads = 3;
/** Pages that a thread has at a time, so that it need not wait for whoever gives it the next one. */
const atOnce = 32;
/** With so many pages before each thread, whoever gives them out renders the next one rather than wait. */
const enough = 16;

/**
 * Leaves the routes with the most pages to threads, for the other routes, and the writing of all pages, take about as
 * long. What is in a page does not depend on who renders it.
 * @param site the folder that the site is built in.
 */
export function shared(byAstro: Prerenderer, site: string): Prerenderer {
  let pool: Tinypool | undefined;
  let routes = new Set<string>();
  let threads = 0;
  let given = 0;
  const inThread = async (pool: Tinypool, page: { url: string; component: string }): Promise<Response> => {
    given++;
    try {
      return new Response(await pool.run(page));
    } finally {
      given--;
    }
  };
  return {
    name: 'shared',
    setup: () => byAstro.setup!(),
    getStaticPaths: async () => {
      const paths = await byAstro.getStaticPaths();
      routes = sharedRoutes(paths);
      threads = Math.min(mostThreads, availableParallelism() - 1);
      if (routes.size > 0 && threads > 0) pool = started(threads, renderSetup(byAstro, site));
      return spread(paths);
    },
    render: async (request, options) => {
      const { component } = options.routeData;
      return pool && routes.has(component) && given < enough * threads
        ? await inThread(pool, { url: request.url, component })
        : await byAstro.render(request, options);
    },
    teardown: async () => {
      await pool?.destroy();
      await byAstro.teardown?.();
    },
  };
}

/** The files of the routes that are left to threads; none of a build that is no large one. */
function sharedRoutes(paths: readonly PagePath[]): Set<string> {
  const pages = rollup(
    paths,
    ({ length }) => length,
    ({ route }) => route.component,
  );
  if ((max(pages.values()) ?? 0) < fewestShared) return new Set();
  const many = (route: string) => route.endsWith('.astro') && pages.get(route)! >= fewestShared / 10;
  return new Set([...pages.keys()].filter(route => many(route) || slow.test(route)));
}

const started = (threads: number, workerData: RenderSetup): Tinypool =>
  new Tinypool({
    filename: new URL('./render-page.ts', import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
    concurrentTasksPerWorker: atOnce,
    isolateWorkers: false,
    workerData,
    resourceLimits: { maxYoungGenerationSizeMb: 64 },
  });

/** What a thread needs of a build. Astro keeps all of it in its own renderer, for which it has no type. */
function renderSetup(byAstro: Prerenderer, site: string): RenderSetup {
  const { app } = byAstro as unknown as { app: { getOptions(): { allPages: Record<string, PageSource> } } };
  const styles = Object.values(app.getOptions().allPages).map(
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
