import type { KeptPages, PageKey } from './kept-pages.ts';
import type { PagePath, Prerenderer } from './prerender.ts';

/** A page that is known by what it is made of. */
interface Keyed {
  path: string;
  key: PageKey;
}

/**
 * Takes the pages that have a key from the last build, where they had the same in it, and has the others rendered.
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
      const found = kept.page(path, key);
      if (found) return new Response(found);
      const page = await bytesOf(renderer.render(request, options));
      kept.add(path, key, page);
      return new Response(page);
    },
  };
}

/** The pages that have a key, by their paths as addresses have them. */
const keyedAmong = (paths: readonly PagePath[]): Map<string, Keyed> =>
  new Map(
    paths
      .filter(({ cacheKey }) => cacheKey !== undefined)
      .map(({ pathname, cacheKey = '' }) => [
        new URL(pathname, 'http://localhost').pathname,
        { path: pathname, key: JSON.parse(cacheKey) },
      ]),
  );

async function bytesOf(rendering: ReturnType<Prerenderer['render']>): Promise<Uint8Array<ArrayBuffer>> {
  const rendered = await rendering;
  const response = rendered instanceof Response ? rendered : rendered.response;
  return new Uint8Array(await response.arrayBuffer());
}
