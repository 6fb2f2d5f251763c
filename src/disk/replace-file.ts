import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { writingTo } from './writing.ts';

/**
 * Puts a file into its place, or into that of another, in one step: whoever reads it finds the old content or the new one,
 * never a part, also where several processes write it at a time.
 * @throws the file system's error; the old file is then as it was, and nothing is left beside it.
 */
export function replaceFile(file: string, content: string | Uint8Array): void {
  const aside = `${file}.new-${process.pid}`;
  try {
    writingTo(file, () => writeFileSync(aside, content));
    renameSync(aside, file);
  } finally {
    rmSync(aside, { force: true });
  }
}
