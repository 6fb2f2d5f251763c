import { randomUUID } from 'node:crypto';
import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { writingTo } from '../disk/writing.ts';
import { packEnding } from './pack.ts';

/** Bytes after which a pack is full: it is read at once, and Node reads no more than 2 GB so. */
const fullAt = 2 ** 28;
/** Entries that are written at a time. */
const atOnce = 256;

/**
 * Begins a pack in a folder, and another where that one is full.
 * @returns what adds entries; whoever opens the packs meanwhile finds those that are whole.
 */
export function beginPack(folder: string): (entries: readonly Buffer[]) => void {
  let pack = { name: '', bytes: fullAt };
  return entries => {
    for (let i = 0; i < entries.length; i += atOnce) {
      const some = Buffer.concat(entries.slice(i, i + atOnce));
      if (pack.bytes >= fullAt) pack = { name: `${randomUUID()}${packEnding}`, bytes: 0 };
      // A process that reads with something else may have thrown the folder away.
      mkdirSync(folder, { recursive: true });
      writingTo(folder, () => appendFileSync(join(folder, pack.name), some));
      pack.bytes += some.length;
    }
  };
}
