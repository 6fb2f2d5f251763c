import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { isRunning } from '../src/corpus/running.ts';
import { failureName, flagsOfParse, namesIn, root, snapshotName, startKey } from './kept-start.ts';

/** Snapshots of so many lexicons are kept, each of 25 MB. */
const mostKept = 3;
/** How the folders begin in which snapshots are made; the number of the process follows that makes them. */
const making = 'making-';

/**
 * Makes the snapshot that parse starts from with a lexicon, and keeps it.
 * @param folder that keeps it.
 * @param key hash of all that it is made of.
 * @param lexicon the folder of the lexicon.
 * @returns its file; nothing where it cannot be made or kept.
 */
export function keepStart(folder: string, key: string, lexicon: string): string | undefined {
  try {
    mkdirSync(folder, { recursive: true });
    const work = mkdtempSync(join(folder, `${making}${process.pid}-`));
    try {
      return makeStart(folder, key, lexicon, work);
    } finally {
      rmSync(work, { recursive: true, force: true });
      clear(folder);
    }
  } catch {
    return undefined;
  }
}

function makeStart(folder: string, key: string, lexicon: string, work: string): string | undefined {
  const [code, blob] = [join(work, 'parse.cjs'), join(work, 'blob')];
  writeFileSync(code, bundled().text);
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [...flagsOfParse, '--snapshot-blob', blob, ...args], {
      encoding: 'utf8',
      env: { ...process.env, NODE_OPTIONS: '' },
    });
  const made = run('--build-snapshot', code, lexicon);
  const { status, stderr } = made.status === 0 ? run('parse', '--help') : made;
  // Something of it may have been changed meanwhile.
  if (startKey(lexicon) !== key) return undefined;
  if (status === 0) {
    const kept = join(folder, snapshotName(key, blob));
    renameSync(blob, kept);
    return kept;
  }
  // One that was killed says nothing of whether it can be made.
  if (status !== null) writeFileSync(join(folder, failureName(key)), stderr);
  return undefined;
}

/** The code of parse in one file, for a snapshot can load no others; with the paths of all that went into it. */
export function bundled(): { text: string; inputs: string[] } {
  const { outputFiles, metafile } = buildSync({
    absWorkingDir: root,
    entryPoints: ['scripts/parse-kept.ts'],
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'cjs',
    define: { 'import.meta.url': 'addressOfParse', 'import.meta.main': 'false' },
    banner: {
      js: `const addressOfParse = require('node:url').pathToFileURL(${JSON.stringify(join(root, 'scripts/parse.ts'))}).href;`,
    },
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  return { text: outputFiles[0]!.text, inputs: Object.keys(metafile.inputs) };
}

/** Clears away what was used longest ago, and what processes have left that were killed. */
function clear(folder: string): void {
  const usedAt = (name: string): number =>
    statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const names = namesIn(folder);
  const left = names.filter(
    name => name.startsWith(making) && !isRunning(Number.parseInt(name.slice(making.length), 10)),
  );
  const kept = names.filter(name => !name.startsWith(making)).sort((a, b) => usedAt(b) - usedAt(a));
  for (const name of [...left, ...kept.slice(mostKept)])
    rmSync(join(folder, name), { recursive: true, force: true });
}
