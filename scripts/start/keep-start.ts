import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import {
  failureName,
  flagsOfStart,
  keptStarts,
  makerRuns,
  making,
  namesIn,
  root,
  snapshotName,
  startKey,
} from './kept-start.ts';

/** Snapshots of so many lexicons are kept, each of 30 MB. */
const mostKept = 3;

/** What others end a process with. */
const endings = new Set(['SIGHUP', 'SIGINT', 'SIGTERM', 'SIGKILL']);

/**
 * Makes the snapshot that commands start from with a lexicon, and keeps it.
 * @param folder that keeps it.
 * @param key hash of all that it is made of.
 * @param lexicon the folder of the lexicon.
 * @returns its file; nothing where it cannot be made or kept.
 */
export async function keepStart(folder: string, key: string, lexicon: string): Promise<string | undefined> {
  try {
    mkdirSync(folder, { recursive: true });
    const work = mkdtempSync(join(folder, `${making}${process.pid}-`));
    try {
      return await makeStart(folder, key, lexicon, work);
    } finally {
      rmSync(work, { recursive: true, force: true });
      clear(folder);
    }
  } catch {
    return undefined;
  }
}

async function makeStart(
  folder: string,
  key: string,
  lexicon: string,
  work: string,
): Promise<string | undefined> {
  const [code, blob] = [join(work, 'commands.cjs'), join(work, 'blob')];
  writeFileSync(code, (await bundled()).text);
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [...flagsOfStart, '--snapshot-blob', blob, ...args], {
      encoding: 'utf8',
      env: { ...process.env, NODE_OPTIONS: '' },
    });
  const made = run('--build-snapshot', code, lexicon, join(work, 'content'));
  const { status, signal, stderr } = made.status === 0 ? run('parse', '--help') : made;
  // Something of it may have been changed meanwhile.
  if (startKey(lexicon) !== key) return undefined;
  if (status === 0) {
    const kept = join(folder, snapshotName(key, blob));
    renameSync(blob, kept);
    return kept;
  }
  // One that was ended from outside says nothing of whether it can be made.
  if (signal === null || !endings.has(signal)) writeFileSync(join(folder, failureName(key)), stderr);
  return undefined;
}

/** The code of the commands in one file, for a snapshot can load no others; with the paths of all that went into it. */
export async function bundled(): Promise<{ text: string; inputs: string[] }> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['scripts/start/kept-commands.ts'],
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'cjs',
    define: { 'import.meta.main': 'false' },
    plugins: [ownAddresses],
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  return { text: outputFiles[0]!.text, inputs: Object.keys(metafile.inputs) };
}

/** Leaves to each file its own address, by which it finds others. */
const ownAddresses: Plugin = {
  name: 'own-addresses',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll(
        'import.meta.url',
        JSON.stringify(pathToFileURL(path).href),
      ),
      loader: 'ts',
    }));
  },
};

/** Clears away what was used longest ago, and what processes have left that were killed. */
function clear(folder: string): void {
  const usedAt = (name: string): number =>
    statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const names = namesIn(folder);
  const left = names.filter(name => name.startsWith(making) && !makerRuns(name));
  const kept = names.filter(name => !name.startsWith(making)).sort((a, b) => usedAt(b) - usedAt(a));
  for (const name of [...left, ...kept.slice(mostKept)])
    rmSync(join(folder, name), { recursive: true, force: true });
}

if (import.meta.main) {
  // A command is at work meanwhile.
  setPriority(constants.priority.PRIORITY_LOW);
  const [key, lexicon] = process.argv.slice(2);
  await keepStart(keptStarts, key!, lexicon!);
}
