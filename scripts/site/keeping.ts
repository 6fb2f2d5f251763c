import type { KeptPages, PageKey } from './kept-pages.ts';
import type { PagePath, Prerenderer } from './prerender.ts';

/** A page that is known by what it is made of. */
export interface Keyed {
  path: string;
  key: PageKey;
}

/**
 * Takes the pages that have a key from the last build, where they had the same in it, and has the others rendered. They are
 * written at once: that Astro is to write them takes several times as long.
 * @param base the path that the site is published at, with a slash at its end.
 */
export function keeping(renderer: Prerenderer, kept: KeptPages, base: string): Prerenderer {
  let keyed = new Map<string, Keyed>();
  return {
    ...renderer,
    name: 'keeping',
    getStaticPaths: async () => {
      const paths = await renderer.getStaticPaths();
      keyed = keyedAmong(paths);
      return paths;
    },
    render: async (request, options) => {
      const known = keyed.get(new URL(request.url).pathname.slice(base.length - 1));
      if (!known) return renderer.render(request, options);
      const { path, key } = known;
      if (!kept.put(path, key)) kept.add(path, key, await bytesOf(renderer.render(request, options)));
      // Astro writes no file for an answer without a body.
      return new Response(null);
    },
  };
}

/** What a page is known by, where its path says so. */
export const keyOf = ({ cacheKey }: PagePath): PageKey | undefined =>
  cacheKey === undefined ? undefined : JSON.parse(cacheKey);

/** The pages that have a key, by their paths as addresses have them. */
const keyedAmong = (paths: readonly PagePath[]): Map<string, Keyed> =>
  new Map(
    paths.flatMap(path => {
      const key = keyOf(path);
      return key ? [[addressOf(path), { path: path.pathname, key }] as const] : [];
    }),
  );

/** The path of a page as addresses have it. */
export const addressOf = ({ pathname }: PagePath): string => new URL(pathname, 'http://localhost').pathname;

async function bytesOf(rendering: ReturnType<Prerenderer['render']>): Promise<Uint8Array<ArrayBuffer>> {
  const rendered = await rendering;
  const response = rendered instanceof Response ? rendered : rendered.response;
  return new Uint8Array(await response.arrayBuffer());
}
