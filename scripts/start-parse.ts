import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { flagsOfParse, keptStart, keptStarts, root, startKey } from './kept-start.ts';

/**
 * Starts parse from the snapshot that is kept of it, which takes half the time that loading its code and lexicon does; makes
 * one where there is none of this code and lexicon, and does without where none can be made.
 */
const args = process.argv.slice(2);
/** What compiling leaves free is given back by the C library of GNU, a seventh of all that a long run would hold. */
const littleMemory = { MALLOC_ARENA_MAX: '1', MALLOC_TRIM_THRESHOLD_: '1000000' };
const snapshot = await snapshotFor(args);
become(
  snapshot
    ? [...flagsOfParse, '--snapshot-blob', snapshot, 'parse', ...args]
    : [
        ...flagsOfParse,
        '--import',
        join(root, 'scripts/compile-cache.js'),
        join(root, 'scripts/parse.ts'),
        ...args,
      ],
);

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

/** Goes on as another run of Node; where a system cannot do that, waits for it. */
function become(args: string[]): void {
  const env = { ...process.env, ...littleMemory };
  process.execve?.(process.execPath, [process.execPath, ...args], env);
  process.exitCode = spawnSync(process.execPath, args, { stdio: 'inherit', env }).status ?? 1;
}
