import {
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { isRunning } from '../disk/running.ts';

/** New entries of the content folder, each a file or a folder of files, by paths relative to it. */
export interface NewEntries {
  /** What is kept of sources: it counts for nothing, and is put in place first. */
  originals: ReadonlyMap<string, Uint8Array>;
  postings: ReadonlyMap<string, string>;
}

/** Something has come to stand, meanwhile, where a new entry goes: two commands found the same name free. */
export class Taken extends Error {
  readonly path: string;

  constructor(path: string) {
    super(`${path} is there already`);
    this.path = path;
  }
}

const staged = 'adding-';
const manifest = 'originals.json';

/** What is put in place before postings are, and in which content folder: several may lie in one folder. */
interface Manifest {
  content: string;
  originals: string[];
}

/**
 * Puts new files into the content folder, all of them or none, and none over another. They are written beside it first;
 * several postings are one folder, so that a single renaming adds them all. Whenever the process is killed, no part of
 * the postings is there; what it leaves beside the folder, the next call clears away.
 * @throws Taken, or the file system's error, with the content folder as it was.
 */
export function addFiles(content: string, { originals, postings }: NewEntries): void {
  const beside = join(dirname(resolve(content)), '.rolecall');
  mkdirSync(beside, { recursive: true });
  clearAbandoned(beside, content);
  const stage = mkdtempSync(join(beside, `${staged}${process.pid}-`));
  const placed: string[] = [];
  try {
    const entries = [...new Set([...originals.keys(), ...postings.keys()].map(entryOf))];
    for (const [name, bytes] of [...originals, ...postings]) {
      mkdirSync(dirname(join(stage, name)), { recursive: true });
      writeFileSync(join(stage, name), bytes);
    }
    const ahead: Manifest = { content: resolve(content), originals: [...originals.keys()].map(entryOf) };
    writeFileSync(join(stage, manifest), JSON.stringify(ahead));
    for (const entry of entries) {
      place(join(stage, entry), join(content, entry));
      placed.push(entry);
    }
  } catch (error) {
    for (const entry of placed) rmSync(join(content, entry), { recursive: true, force: true });
    throw error;
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
}

/** The entry of `postings/` or `originals/` that a file is, or lies in. */
const entryOf = (name: string): string => name.split('/').slice(0, 2).join('/');

/** Moves an entry to where nothing is yet; onto another disk by way of a hidden copy there, for no move leads to it. */
function place(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  try {
    moveOnDisk(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    const near = join(dirname(to), `.${staged}${process.pid}-${basename(to)}`);
    try {
      cpSync(from, near, { recursive: true });
      moveOnDisk(near, to);
      rmSync(from, { recursive: true });
    } finally {
      rmSync(near, { recursive: true, force: true });
    }
  }
}

/** A file is linked, which fails where there is one; folders never replace others. */
function moveOnDisk(from: string, to: string): void {
  if (statSync(from).isFile()) {
    try {
      linkSync(from, to);
      return;
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException;
      if (code === 'EEXIST') throw new Taken(to);
      if (!['EPERM', 'ENOTSUP', 'ENOSYS', 'EMLINK'].includes(code)) throw error;
    }
  }
  if (existsSync(to)) throw new Taken(to);
  renameSync(from, to);
}

/** What processes left that were killed: originals that are in place count only with their postings. */
function clearAbandoned(beside: string, content: string): void {
  for (const name of readdirSync(beside).filter(name => name.startsWith(staged))) {
    const stage = join(beside, name);
    if (isRunning(Number(/\d+/.exec(name)?.[0]))) continue;
    const ahead = manifestIn(stage);
    if (ahead && ahead.content !== resolve(content)) continue;
    if (ahead && !isPlaced(join(stage, 'postings')))
      for (const entry of ahead.originals)
        if (!existsSync(join(stage, entry)) || statSync(join(stage, entry)).nlink > 1)
          rmSync(join(content, entry), { recursive: true, force: true });
    rmSync(stage, { recursive: true, force: true });
  }
}

/** Whether staged postings have been put in place: a folder of them is moved, a file has a second name. */
const isPlaced = (folder: string): boolean =>
  existsSync(folder) &&
  readdirSync(folder, { withFileTypes: true }).every(
    entry => entry.isFile() && statSync(join(folder, entry.name)).nlink > 1,
  );

/** What a stage says of itself; nothing where it was left before it was whole, and nothing of it is in place. */
function manifestIn(stage: string): Manifest | undefined {
  try {
    return JSON.parse(readFileSync(join(stage, manifest), 'utf8'));
  } catch {
    return undefined;
  }
}
