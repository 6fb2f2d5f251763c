import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { filesIn } from '../files/files-in.ts';
import type { Prerenderer } from './prerender.ts';

/** Where Astro puts the code that it has built for pages, within the folder of a site. */
export const codeFolder = '.prerender';
const isEntry = (name: string): boolean => /^prerender-entry\..*mjs$/.test(name);

/** The file that the code of pages starts from. */
export const entryOf = (site: string): string =>
  join(site, codeFolder, readdirSync(join(site, codeFolder)).find(isEntry)!);

/**
 * SHA-256 over all that pages are made with: the code that Astro has built for them, with the names of style sheets and
 * fonts, the lock file of what it stands on, and the version of Node. What Astro writes into its code at random, the
 * folder of the site and a key for servers, is left out.
 */
export function pageCode(site: string): string {
  const folder = join(site, codeFolder);
  const own = pathToFileURL(site).href;
  const hash = createHash('sha256').update(process.version).update(readFileSync('package-lock.json'));
  const files = filesIn(folder).filter(file => !isEntry(basename(file)));
  for (const file of files.sort()) hash.update(file.slice(folder.length)).update(readFileSync(file));
  const entry = readFileSync(entryOf(site), 'utf8');
  return hash.update(entry.replaceAll(own, '').replace(/"key":"[^"]*"/, '')).digest('base64url');
}

/** What Astro keeps in its own renderer, for which it has no type. */
export interface App {
  manifest: { pageMap: PageImports; routes: { routeData: { params: string[]; component: string } }[] };
  getOptions(): { allPages: Record<string, PageSource> };
}

/** A page as Astro knows it, with the style sheets that it asks for. */
export interface PageSource {
  key: string;
  styles: unknown[];
}

/** What finds the paths of a route: Astro gives it what cuts long lists into pages. */
type FindPaths = (given: object) => unknown;

/** By the file of each page, what imports its code. */
export type PageImports = Map<string, () => Promise<{ page(): Promise<{ getStaticPaths?: FindPaths }> }>>;

/** What Astro renders with, out of its prerenderer. */
export const appOf = (byAstro: Prerenderer): App => (byAstro as unknown as { app: App }).app;

/** Has the code of each page imported once: asking anew for a module that is there takes a tenth of the time of a page. */
export function importOnce(pages: PageImports): void {
  for (const [file, load] of pages) {
    let code: ReturnType<typeof load> | undefined;
    pages.set(file, () => (code ??= load()));
  }
}

/**
 * Has the paths of a page's route found in another way.
 * @param find is given what Astro would find them with.
 */
export function withPaths(
  pages: PageImports,
  file: string,
  find: (byAstro: FindPaths, given: object) => unknown,
): void {
  const load = pages.get(file)!;
  const loadWith = async () => {
    const code = await (await load()).page();
    const { getStaticPaths } = code;
    if (!getStaticPaths) return { page: async () => code };
    const found = { ...code, getStaticPaths: (given: object) => find(getStaticPaths, given) };
    return { page: async () => found };
  };
  let loaded: ReturnType<typeof loadWith> | undefined;
  pages.set(file, () => (loaded ??= loadWith()));
}
