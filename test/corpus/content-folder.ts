import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';

/** What a posting's file holds, by its name within the folder of postings. */
export type Postings = Record<string, string | Uint8Array>;

/** A new folder under the system's temporary one. */
export const makeFolder = (): string => realpathSync(mkdtempSync(join(tmpdir(), 'rolecall-')));

const report = 'title: Bakers wanted\npurpose: What bakeries ask for.\nowner: Crumb & Sons\n';

/** Makes `folder` a content folder: a report, the lexicon that ships, and postings. */
export function fillContent(folder: string, postings: Postings, moreReport = ''): void {
  mkdirSync(join(folder, 'postings'), { recursive: true });
  symlinkSync(resolve('content/lexicon'), join(folder, 'lexicon'), 'junction');
  writeFileSync(join(folder, 'report.yaml'), report + moreReport);
  writePostings(folder, postings);
}

export function writePostings(content: string, postings: Postings): void {
  for (const [name, text] of Object.entries(postings)) {
    const file = join(content, 'postings', name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** Every file under a folder with its bytes as Latin-1 text, so that two folders can be told apart. */
export function bytesOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile());
  const paths = files.map(entry => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(paths.map(path => [relative(folder, path), readFileSync(path, 'latin1')]));
}
