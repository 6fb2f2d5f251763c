import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The paths of all files in a folder and below it, hidden ones among them, in the order in which the disk has them. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
