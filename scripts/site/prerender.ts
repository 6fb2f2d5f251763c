import type { AstroIntegration, HookParameters } from 'astro';
import { numbered } from '../../src/charts/prose.ts';
import { progressBar } from '../terminal/progress.ts';
import { keeping, keyOf } from './keeping.ts';
import { openKeptPages } from './kept-pages.ts';
import { appOf, pageCode, withPaths } from './page-code.ts';
import type { Renderers } from './renderers.ts';
import { shared } from './shared-pages.ts';

/** What Astro asks for the paths of all pages, and then for each page. */
export type Prerenderer = Exclude<
  Parameters<HookParameters<'astro:build:start'>['setPrerenderer']>[0],
  (...given: never[]) => unknown
>;
/** A page that is to be made, as Astro finds it: its path and its route. */
export type PagePath = Awaited<ReturnType<Prerenderer['getStaticPaths']>>[number];

/** Where a build puts its pages, and who is told of them. */
interface Prerendered {
  /** The folder that the site is built in. */
  site: string;
  /** The folder whose place it is to take, with the pages of the last build. */
  out: string;
  /** The folder that keeps things between builds. */
  cache: string;
  /** The threads that make a part of it. */
  renderers: Renderers | undefined;
  /** The path that the site is published at, with a slash at its end. */
  base: string;
  /** Called with the path of every file to be rendered, before any is; what it throws ends the build. */
  onPaths(paths: readonly PagePath[]): void;
}

/** Renders the pages of a build in threads too, keeps those of the last build that are made of the same, and tells how far it is. */
export function prerender({ site, out, cache, renderers, base, onPaths }: Prerendered): AstroIntegration {
  const kept = openKeptPages({ out, site, cache }, () => pageCode(site));
  const isKept = (path: PagePath) => {
    const key = keyOf(path);
    return key !== undefined && kept.knows(path.pathname, key);
  };
  return {
    name: 'prerender',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer(byAstro =>
          told(keeping(shared(byAstro, { renderers, site, base, isKept }), kept, base), byAstro, onPaths),
        ),
      'astro:build:done': () => {
        const { size } = kept.save();
        if (size > 0) console.log(numbered(size, 'page is as it was', 'pages are as they were'));
      },
    },
  };
}

/** Tells how far the pages are: first what there is to be made, route by route, and then the files. */
function told(renderer: Prerenderer, byAstro: Prerenderer, onPaths: Prerendered['onPaths']): Prerenderer {
  const bar = progressBar(process.stderr);
  return {
    ...renderer,
    name: 'told',
    setup: async () => {
      await renderer.setup!();
      const { pageMap, routes } = appOf(byAstro).manifest;
      const many = routes.filter(({ routeData }) => routeData.params.length > 0);
      for (const { routeData } of many)
        withPaths(pageMap, routeData.component, async (find, given) => {
          const paths = await find(given);
          bar.step();
          return paths;
        });
      bar.begin(many.length, 'kinds of pages looked through');
    },
    getStaticPaths: async () => {
      const paths = await renderer.getStaticPaths();
      bar.end();
      onPaths(paths);
      bar.begin(paths.length, 'files made');
      return paths;
    },
    render: async (request, options) => {
      const page = await renderer.render(request, options);
      bar.step();
      return page;
    },
    teardown: async () => {
      bar.end();
      await renderer.teardown?.();
    },
  };
}
