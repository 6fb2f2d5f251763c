import { posix } from 'node:path';

const linking = /\.(?:html|css)$/;
/** What a page is drawn with, and cannot do without. */
const dressing = /\.(?:css|js|woff2|svg|png)$/;

/**
 * The files of an edition from those of a built site: the ones that are wanted, and all style sheets, scripts, pictures
 * and fonts that they name. Links in them become relative, so that they hold under whichever path the site is published.
 * @param read gives the bytes of a file of the site, by its path from the root; undefined where there is none.
 * @param base the path that the site was built for, with a slash at both ends.
 * @throws when a file that is wanted is not there, or a link leads to a file that the edition has not.
 */
export function freeze(
  read: (path: string) => Uint8Array | undefined,
  wanted: readonly string[],
  base: string,
): Map<string, Uint8Array> {
  const frozen = new Map<string, Uint8Array>();
  const link = new RegExp(`(["'(])${literally(base)}([^"')\\s?#]*)`, 'g');
  const missing: string[] = [];
  const leads = new Set<string>();
  const queue = [...wanted];
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    if (frozen.has(path)) continue;
    const bytes = read(path);
    if (!bytes) {
      missing.push(path);
      continue;
    }
    const from = posix.dirname(path);
    const relative = (_: string, before: string, target: string) => {
      if (!target.startsWith('..')) {
        const named = decodeURI(target).replace(/(^|\/)$/, '$1index.html');
        leads.add(named);
        if (dressing.test(named)) queue.push(named);
      }
      return before + relativeLink(from, target);
    };
    frozen.set(
      path,
      linking.test(path) ? Buffer.from(Buffer.from(bytes).toString().replace(link, relative)) : bytes,
    );
  }
  missing.push(...[...leads].filter(path => !frozen.has(path) && !missing.includes(path)));
  if (missing.length > 0)
    throw new Error(
      `An edition has no such files, though it should have or leads to them: ${missing.join(', ')}`,
    );
  return new Map([...frozen].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A text as a pattern that it alone fits. */
const literally = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** Where an edition lies below the root of its site: two folders deep. */
const root = '/v/name';

/** The path from a folder of an edition to a file or, with a slash at its end, a page of it or of the site around it. */
function relativeLink(from: string, target: string): string {
  const path = posix.relative(posix.join(root, from), posix.join(root, target)).replace(/\/$/, '') || '.';
  return target.endsWith('/') || target === '' ? `${path}/` : path;
}
