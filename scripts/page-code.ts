import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

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
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && !isEntry(entry.name))
    .map(entry => join(entry.parentPath, entry.name));
  for (const file of files.sort()) hash.update(file.slice(folder.length)).update(readFileSync(file));
  const entry = readFileSync(entryOf(site), 'utf8');
  return hash.update(entry.replaceAll(own, '').replace(/"key":"[^"]*"/, '')).digest('base64url');
}

/** By the file of each page, what imports its code. */
export type PageImports = Map<string, () => Promise<{ page(): Promise<object> }>>;

/** Has the code of each page imported once: asking anew for a module that is there takes a tenth of the time of a page. */
export function importOnce(pages: PageImports): void {
  for (const [file, load] of pages) {
    let code: ReturnType<typeof load> | undefined;
    pages.set(file, () => (code ??= load()));
  }
}
