import { createHash } from 'node:crypto';
import { closeSync, openSync, readdirSync, readFileSync, readSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { crc32 } from 'node:zlib';
import { isRunning } from '../../src/disk/running.ts';
import { filesIn } from '../files/files-in.ts';

/** The repository. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** The folder that keeps the commands as they stand when code and lexicon are loaded: snapshots of V8's heap. */
export const keptStarts = join(root, '.rolecall/start');

/** The folders of the code of the commands; all else that it is made of, the lock file names. */
export const codeOfStart = [
  'scripts',
  ...[
    'aggregate',
    'charts',
    'corpus',
    'diagnostics',
    'disk',
    'explore',
    'extract',
    'ingest',
    'intake',
    'lexicon',
    'memory',
    'posting',
    'render',
    'resolve',
    'scoring',
    'segment',
    'statistics',
    'wording',
  ].map(folder => `src/${folder}`),
];

/**
 * A regular expression that has run ten times is compiled from its source, and not from the bytecode that it ran as: bytecode
 * that is made for both is larger and takes longer to make. Before Node 26 there was no other way, and no such flag.
 */
const compiledFromSource =
  Number.parseInt(process.versions.node, 10) < 26
    ? []
    : ['--no-regexp-assemble-from-bytecode', '--regexp-tier-up-ticks=10'];

/** A snapshot is started with what it was made with: little memory, and regular expressions of which most run a few times. */
export const flagsOfStart = [
  '--no-regexp-peephole-optimization',
  ...compiledFromSource,
  '--max-semi-space-size=4',
  '--heap-growing-percent=20',
];

/**
 * SHA-256, its first half, over all that a start depends on: code, lock file, lexicon, and the Node that runs it.
 * @param lexicon the folder of the lexicon.
 * @throws the file system's error where a folder cannot be read.
 */
export function startKey(lexicon: string): string {
  const hash = createHash('sha256').update([process.version, process.execPath, ...flagsOfStart].join('\0'));
  for (const folder of [...codeOfStart.map(path => join(root, path)), lexicon]) {
    for (const file of filesIn(folder).sort()) {
      const bytes = readFileSync(file);
      hash.update(`\0${file.slice(folder.length)}\0${bytes.length}\0`).update(bytes);
    }
  }
  return hash
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
    .slice(0, 32);
}

/** The name of a snapshot: its key, and a sum over its bytes, for V8 runs a spoilt one too. */
export const snapshotName = (key: string, file: string): string => `${key}-${sumOf(file)}.blob`;

/** How the folders begin in which snapshots are made; the number of the process follows that makes them. */
export const making = 'making-';

/** Whether a process makes what has such a name. */
export const makerRuns = (name: string): boolean =>
  name.startsWith(making) && isRunning(Number.parseInt(name.slice(making.length), 10));

/** Whether a folder is being given a snapshot. */
export const isBeingMade = (folder: string): boolean => namesIn(folder).some(makerRuns);

/** The name of what stands in the place of a snapshot that could not be made: why not. */
export const failureName = (key: string): string => `${key}.failed`;

/** What a folder keeps of a key: the file of a snapshot that is whole; `none` where it is known that none can be made. */
export function keptStart(folder: string, key: string): string | 'none' | undefined {
  const names = namesIn(folder);
  if (names.includes(failureName(key))) return 'none';
  const name = names.find(name => name.startsWith(key) && name === snapshotName(key, join(folder, name)));
  if (name === undefined) return undefined;
  const file = join(folder, name);
  markUsed(file);
  return file;
}

/** The names in a folder; none where there is no such folder. */
export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Those that were used last are kept longest. */
function markUsed(file: string): void {
  try {
    utimesSync(file, new Date(), new Date());
  } catch {
    return;
  }
}

/** CRC-32 of a file, read in pieces that stay at hand. */
function sumOf(file: string): string {
  const opened = openSync(file, 'r');
  const piece = Buffer.allocUnsafe(1 << 18);
  let sum = 0;
  for (let read = 1; read > 0; ) {
    read = readSync(opened, piece, 0, piece.length, null);
    sum = crc32(piece.subarray(0, read), sum);
  }
  closeSync(opened);
  return sum.toString(16).padStart(8, '0');
}
