import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { become, largePages } from './become.js';
import { flagsOfParse, keptStart, keptStarts, root, startKey } from './kept-start.ts';

/**
 * Starts parse from the snapshot that is kept of it, which takes half the time that loading its code and lexicon does; makes
 * one where there is none of this code and lexicon, and does without where none can be made.
 */
const args = process.argv.slice(2);
/** What compiling leaves free is given back by the C library of GNU, a seventh of all that a long run would hold. */
const littleMemory = { MALLOC_ARENA_MAX: '1', MALLOC_TRIM_THRESHOLD_: '1000000' };
const snapshot = await snapshotFor(args);
const run = snapshot
  ? [...flagsOfParse, '--snapshot-blob', snapshot, 'parse', ...args]
  : [
      ...flagsOfParse,
      '--import',
      join(root, 'scripts/compile-cache.js'),
      join(root, 'scripts/parse.ts'),
      ...args,
    ];
become(run, littleMemory);
await waitFor(run);

async function snapshotFor(args: string[]): Promise<string | undefined> {
  const options = { content: { type: 'string', default: 'content' } } as const;
  const { content } = parseArgs({ args, options, strict: false, allowPositionals: true }).values;
  const lexicon = join(String(content), 'lexicon');
  const key = keyOf(lexicon);
  if (key === undefined) return undefined;
  const kept =
    keptStart(keptStarts, key) ?? (await import('./keep-start.ts')).keepStart(keptStarts, key, lexicon);
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

/** Runs Node and waits for it, where this run cannot become another. */
async function waitFor(args: string[]): Promise<void> {
  const { spawnSync } = await import('node:child_process');
  const env = { ...process.env, ...largePages, ...littleMemory };
  process.exitCode = spawnSync(process.execPath, args, { stdio: 'inherit', env }).status ?? 1;
}
