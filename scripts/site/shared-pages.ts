import { descending, rollup } from 'd3-array';
import { atMost } from './at-most.ts';
import { addressOf } from './keeping.ts';
import { type App, appOf, importOnce, type PageSource, withPaths } from './page-code.ts';
import type { PagePath, Prerenderer } from './prerender.ts';
import { atOnce, fewestShared, type RenderCode, type Renderers } from './renderers.ts';

/**
 * Only threads make these, and look for their paths. Pictures in pixels take a hundred times as long as pages: whoever
 * waited for one would give nothing out meanwhile. What else needs every chart drawn, the charts of parts of the postings,
 * or the index of words, is left to threads with them, so that each is made there alone.
 */
const alone =
  /\.(png|svg)\.ts$|\/pages\/index\.astro$|\/pages\/(embed|oembed|explore)\/|\/charts\/(index\.json|\[\.\.\.exhibit\]\.(csv|json))\.ts$|\/charts\/\[chart\]\/index\.astro$/;
/** The route whose paths a thread needs longest for, which makes the index of words for them. */
const last = 'src/pages/explore/[...file].bin.ts';

/** How a site is made. */
interface Sharing {
  renderers: Renderers | undefined;
  /** The folder that it is built in. */
  site: string;
  /** The path that it is published at, with a slash at its end. */
  base: string;
  /** Whether a page is one of the last build, so that nobody need make it. */
  isKept(path: PagePath): boolean;
}

/**
 * Leaves to threads the routes with the most pages, for the other routes, and the writing of all pages, take about as long.
 * What is in a file does not depend on who makes it.
 */
export function shared(byAstro: Prerenderer, { renderers, site, base, isKept }: Sharing): Prerenderer {
  const oneByOne = atMost(1);
  const byItself: Prerenderer['render'] = (...page) => oneByOne(async () => byAstro.render(...page));
  if (!renderers) return { ...byAstro, render: byItself };
  let routes = new Set<string>();
  let drawn = new Set<string>();
  let given = 0;
  const inThread = async (page: { url: string; component: string }): Promise<Response> => {
    given++;
    try {
      return new Response(await renderers.page(page));
    } finally {
      given--;
    }
  };
  const isGiven = (url: string, route: string) =>
    alone.test(route) ||
    drawn.has(new URL(url).pathname.slice(base.length - 1)) ||
    (routes.has(route) && given < atOnce * renderers.threads);
  return {
    ...byAstro,
    name: 'shared',
    setup: async () => {
      await byAstro.setup!();
      const app = appOf(byAstro);
      renderers.begin(site, stylesOf(app.getOptions().allPages));
      const { pageMap, routes: all } = app.manifest;
      importOnce(pageMap);
      // Last, so that nothing waits for them.
      all.sort((a, b) => waitedFor(a) - waitedFor(b));
      for (const { routeData } of all.filter(route => waitedFor(route) > 0)) {
        const found = renderers.params(routeData.component);
        found.catch(() => undefined);
        withPaths(pageMap, routeData.component, () => found);
      }
    },
    getStaticPaths: async () => {
      const paths = await byAstro.getStaticPaths();
      await renderers.data;
      routes = manyOf(paths.filter(path => !isKept(path)));
      drawn = drawnAmong(paths);
      return spread(paths);
    },
    render: async (request, options) => {
      const { url } = request;
      const { component } = options.routeData;
      return isGiven(url, component) ? inThread({ url, component }) : byItself(request, options);
    },
  };
}

/** The files of the routes with many pages. */
function manyOf(paths: readonly PagePath[]): Set<string> {
  const pages = rollup(
    paths,
    ({ length }) => length,
    ({ route }) => route.component,
  );
  return new Set([...pages.keys()].filter(route => route.endsWith('.astro') && pages.get(route)! >= fewest));
}

/** Pages from which on a route is one of many. */
const fewest = fewestShared / 5;

/** The addresses of the pages that show charts with files: each of these has a document to embed. */
const drawnAmong = (paths: readonly PagePath[]): Set<string> =>
  new Set(
    paths
      .map(addressOf)
      .filter(address => address.startsWith('/embed/'))
      .map(address => address.replace('/embed/', '/charts/').replace(/[^/]+\/$/, '')),
  );

/** How long the paths of a route are waited for: those that nobody else looks for not at all. */
const waitedFor = ({ routeData: { component, params } }: App['manifest']['routes'][number]): number =>
  params.length === 0 || !alone.test(component) ? 0 : component === last ? 2 : 1;

const stylesOf = (pages: Record<string, PageSource>): RenderCode['styles'] =>
  Object.values(pages).map(({ key, styles }) => [key, { styles }]);

/** Paths with those of each route spread over all of them, so that whoever renders some routes alone always has work. */
function spread(paths: readonly PagePath[]): PagePath[] {
  const byRoute = Map.groupBy(paths, ({ route }) => route.component);
  return [...byRoute.values()]
    .flatMap(those => those.map((path, i) => ({ path, place: (i + 0.5) / those.length })))
    .sort((a, b) => descending(b.place, a.place))
    .map(({ path }) => path);
}
