import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration, HookParameters } from 'astro';
import { descending, greatest, rollup } from 'd3-array';
import { Tinypool } from 'tinypool';
import { progressBar } from './progress.ts';

type Prerenderer = Exclude<
  Parameters<HookParameters<'astro:build:start'>['setPrerenderer']>[0],
  (...given: never[]) => unknown
>;
type PagePath = Awaited<ReturnType<Prerenderer['getStaticPaths']>>[number];

/** What a thread that renders pages starts with. */
export interface RenderSetup {
  /** Address of the code that Astro has built for pages. */
  entry: string;
  /** For each page of the source by its key, its style sheets. */
  styles: [string, { styles: unknown[] }][];
}

/** A route with fewer pages than this is not worth the start of a thread. */
const fewestShared = 2000;
/** Each thread holds the corpus once more. */
const mostThreads = 3;
/** Pages that wait for one thread. */
const waitingEach = 8;

/**
 * Renders the pages of a build: tells how far it is, and shares the route with the most pages among threads, for most of
 * the time of a large build goes into it. The order of the pages, and what is in them, does not depend on who renders.
 * @param site the folder that the site is built in.
 * @param onPaths called with the path of every file to be rendered, before any is; what it throws ends the build.
 */
export function prerender(site: string, onPaths: (paths: readonly PagePath[]) => void): AstroIntegration {
  return {
    name: 'prerender',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => setPrerenderer(byAstro => shared(byAstro, site, onPaths)),
    },
  };
}

function shared(
  byAstro: Prerenderer,
  site: string,
  onPaths: (paths: readonly PagePath[]) => void,
): Prerenderer {
  let pool: Tinypool | undefined;
  let route: string | undefined;
  let waiting = 0;
  const told = progressBar(process.stderr);
  const inThread = async (url: string, component: string): Promise<Response> => {
    waiting++;
    try {
      return new Response(await pool!.run({ url, component }));
    } finally {
      waiting--;
    }
  };
  return {
    name: 'rolecall',
    setup: () => byAstro.setup!(),
    getStaticPaths: async () => {
      const paths = await byAstro.getStaticPaths();
      onPaths(paths);
      told.begin(paths.length, 'files made');
      const [most, pages] = greatest(
        rollup(
          paths,
          ({ length }) => length,
          path => path.route.component,
        ),
        ([, a], [, b]) => a - b,
      )!;
      const threads = Math.min(mostThreads, availableParallelism() - 1);
      if (pages >= fewestShared && threads > 0) {
        route = most;
        pool = started(threads, renderSetup(byAstro, site));
      }
      return spread(paths);
    },
    render: async (request, options) => {
      const { component } = options.routeData;
      const free = pool !== undefined && waiting < waitingEach * pool.options.maxThreads;
      const page =
        component === route && free ? inThread(request.url, component) : byAstro.render(request, options);
      told.step();
      return page;
    },
    teardown: async () => {
      told.end();
      await pool?.destroy();
      await byAstro.teardown?.();
    },
  };
}

const started = (threads: number, workerData: RenderSetup): Tinypool =>
  new Tinypool({
    filename: new URL('./render-page.ts', import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
    concurrentTasksPerWorker: 1,
    isolateWorkers: false,
    workerData,
    resourceLimits: { maxYoungGenerationSizeMb: 64 },
  });

/** What a thread needs of a build. Astro keeps all of it in its own renderer, for which it has no type. */
function renderSetup(byAstro: Prerenderer, site: string): RenderSetup {
  const folder = join(site, '.prerender');
  const entry = readdirSync(folder).find(name => /^prerender-entry\..*mjs$/.test(name))!;
  const { app } = byAstro as unknown as { app: { getOptions(): { allPages: Record<string, PageSource> } } };
  const styles = Object.values(app.getOptions().allPages).map(
    ({ key, styles }) => [key, { styles }] as const,
  );
  return {
    entry: pathToFileURL(join(folder, entry)).href,
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
