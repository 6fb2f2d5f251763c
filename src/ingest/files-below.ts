import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The files in a folder and below it, relative to it with / as separator, in an order that no system changes. Links are
 * followed, after all else, and each folder is entered once, for they can lead back up; what is hidden is left out.
 * @throws what the disk says of a folder that cannot be read.
 */
export function filesBelow(folder: string): string[] {
  const entered = new Set<string>();
  const files: string[] = [];
  const waiting = [''];
  const linked: string[] = [];
  const next = () => waiting.shift() ?? linked.shift();
  for (let within = next(); within !== undefined; within = next()) {
    const directory = join(folder, within);
    const real = realpathSync(directory);
    if (entered.has(real)) continue;
    entered.add(real);
    for (const entry of readdirSync(directory, { withFileTypes: true }).sort(byName)) {
      if (entry.name.startsWith('.')) continue;
      if (leadsToFolder(entry, directory))
        (entry.isSymbolicLink() ? linked : waiting).push(`${within}${entry.name}/`);
      else if (entry.isFile() || entry.isSymbolicLink()) files.push(within + entry.name);
    }
  }
  return files.sort();
}

const byName = (a: Dirent, b: Dirent): number => (a.name < b.name ? -1 : 1);

/** A link to nowhere, or to itself, leads to no folder: it is a file, so that who reads it is told. */
function leadsToFolder(entry: Dirent, directory: string): boolean {
  if (!entry.isSymbolicLink()) return entry.isDirectory();
  try {
    return statSync(join(directory, entry.name)).isDirectory();
  } catch {
    return false;
  }
}
