import { spawn, spawnSync } from 'node:child_process';
import { getCompileCacheDir } from 'node:module';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { become, largePages } from './start/become.js';
import { flagsOfStart, isBeingMade, keptStart, keptStarts, root, startKey } from './start/kept-start.ts';

/**
 * Starts one of the commands that read postings, from the snapshot that is kept of them: that takes half the time that loading
 * their code and the lexicon does. Where there is none of this code and lexicon, one is made: parse, which is started again and
 * again, waits for it, and the others do without meanwhile.
 */
const [name = '', ...args] = process.argv.slice(2);
/** What compiling leaves free is given back by the C library of GNU, a seventh of all that a long run would hold. */
const littleMemory = { MALLOC_ARENA_MAX: '1', MALLOC_TRIM_THRESHOLD_: '1000000' };
const compiled = getCompileCacheDir();
const settings = {
  ...(name === 'parse' && littleMemory),
  ...(compiled && { NODE_COMPILE_CACHE: dirname(compiled) }),
};
const snapshot = snapshotFor(args);
const run = snapshot
  ? [...flagsOfStart, '--snapshot-blob', snapshot, name, ...args]
  : [...(name === 'parse' ? flagsOfStart : []), join(root, `scripts/${name}.ts`), ...args];
become(run, settings);
// Where this run cannot become another.
const env = { ...process.env, ...largePages, ...settings };
process.exitCode = spawnSync(process.execPath, run, { stdio: 'inherit', env }).status ?? 1;

function snapshotFor(args: string[]): string | undefined {
  const options = { content: { type: 'string', default: 'content' } } as const;
  const { content } = parseArgs({ args, options, strict: false, allowPositionals: true }).values;
  const lexicon = join(String(content), 'lexicon');
  const key = keyOf(lexicon);
  if (key === undefined) return undefined;
  const kept = keptStart(keptStarts, key) ?? made(key, lexicon);
  return kept === 'none' ? undefined : kept;
}

/** None of a lexicon that cannot be read: the command says so. */
function keyOf(lexicon: string): string | undefined {
  try {
    return startKey(lexicon);
  } catch {
    return undefined;
  }
}

/** Has a process make a snapshot, which goes on when this one is done. @returns the snapshot where it was waited for. */
function made(key: string, lexicon: string): string | undefined {
  if (isBeingMade(keptStarts)) return undefined;
  const maker = [join(root, 'scripts/start/keep-start.ts'), key, lexicon];
  if (name === 'parse') {
    spawnSync(process.execPath, maker, { stdio: 'ignore' });
    return keptStart(keptStarts, key);
  }
  spawn(process.execPath, maker, { detached: true, stdio: 'ignore', windowsHide: true })
    .on('error', () => undefined)
    .unref();
  return undefined;
}
