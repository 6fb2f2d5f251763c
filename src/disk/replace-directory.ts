import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isRunning } from './running.ts';
import { writingTo } from './writing.ts';

/** How folders begin that are to take the place of `directory`; the number of the process follows that fills them. */
const freshNames = (directory: string): string => `.${basename(directory)}.new-`;

/** A new folder beside `directory`, on the same disk, to be filled before it takes that place. */
function besideOf(directory: string): string {
  mkdirSync(dirname(directory), { recursive: true });
  clearBeside(directory);
  const fresh = mkdtempSync(join(dirname(directory), `${freshNames(directory)}${process.pid}-`));
  chmodSync(fresh, 0o755);
  return fresh;
}

/**
 * Clears away what processes have left beside a folder that were killed while they replaced it; where one was killed
 * between the old folder and the new one, the old one is put back.
 */
export function clearBeside(directory: string): void {
  const [around, begin] = [dirname(directory), freshNames(directory)];
  const left = readdirSync(around).filter(
    name => name.startsWith(begin) && !isRunning(Number.parseInt(name.slice(begin.length), 10)),
  );
  const old = left.find(name => name.endsWith('.old'));
  if (old !== undefined && !existsSync(directory)) renameSync(join(around, old), directory);
  for (const name of left) discard(join(around, name));
}

/**
 * Replaces the folder `directory` by one that `fill` fills, in one step: it holds the old files or the new ones, never a
 * mixture.
 * @throws the file system's error; the old folder is then as it was, and nothing is left beside it.
 */
export function replaceDirectory(directory: string, fill: (folder: string) => void): void {
  const old = fillAndSwap(directory, fill);
  if (old !== undefined) discard(old);
}

/**
 * Replaces the folder `directory` by the folder `made`, wherever that lies, in the same way. Of the old one many files are
 * removed at a time: one after another they would take several times as long.
 */
export async function moveDirectory(made: string, directory: string): Promise<void> {
  const old = fillAndSwap(directory, fresh => moveOnto(made, fresh));
  if (old !== undefined) await rm(old, { recursive: true, force: true }).catch(passOver);
}

/** @returns where the old folder lies now, if there was one. */
function fillAndSwap(directory: string, fill: (folder: string) => void): string | undefined {
  const fresh = besideOf(directory);
  try {
    writingTo(directory, () => fill(fresh));
    return swapDirectory(fresh, directory);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

function moveOnto(made: string, fresh: string): void {
  try {
    renameSync(made, fresh);
  } catch {
    // Another disk, or a system that renames over no folder.
    cpSync(made, fresh, { recursive: true });
  }
}

function swapDirectory(fresh: string, directory: string): string | undefined {
  const old = `${fresh}.old`;
  const replaced = existsSync(directory);
  if (replaced) renameSync(directory, old);
  try {
    renameSync(fresh, directory);
  } catch (error) {
    if (replaced) renameSync(old, directory);
    throw error;
  }
  return replaced ? old : undefined;
}

/** Removes a folder that nobody needs. One that may not be removed, for somebody else wrote into it, stays. */
function discard(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch (error) {
    passOver(error);
  }
}

/** @throws an error, unless it says that something may not be removed. */
function passOver(error: unknown): void {
  const { code = '' } = error as NodeJS.ErrnoException;
  if (!['EACCES', 'EPERM', 'EBUSY'].includes(code)) throw error;
}
