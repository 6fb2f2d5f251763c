import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { diagnose } from '../../src/diagnostics/diagnostic.ts';
import { isRunning } from '../../src/disk/running.ts';
import { writingTo } from '../../src/disk/writing.ts';
import { Refusal } from '../terminal/refusal.ts';

/**
 * Lets one process at a time make the folder `out`; the lock of one that was killed is taken over.
 * @returns what lets others make it.
 * @throws {Refusal} while another process makes the same folder; and the file system's error.
 */
export function lock(out: string): () => void {
  const directory = resolve(out);
  mkdirSync(dirname(directory), { recursive: true });
  const file = join(dirname(directory), `.${basename(directory)}.lock`);
  take(file, out);
  return () => rmSync(file, { force: true });
}

function take(lock: string, out: string): void {
  try {
    writingTo(out, () => writeFileSync(lock, String(process.pid), { flag: 'wx' }));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // A full disk takes the name of a file and not what it holds.
    if (code === 'ENOSPC') rmSync(lock, { force: true });
    if (code !== 'EEXIST') throw error;
    const other = pidIn(lock);
    if (isRunning(other)) {
      const message = `Another build is making this folder (process ${other})`;
      const advice = `Wait for its end; if there is no such build, remove ${lock}`;
      throw new Refusal(diagnose('site/busy', out, { message, advice }));
    }
    rmSync(lock, { force: true });
    take(lock, out);
  }
}

/** The process that a lock names; NaN where it names none, for its build was killed while it wrote it. */
const pidIn = (lock: string): number => Number.parseInt(readFileSync(lock, 'utf8'), 10);
