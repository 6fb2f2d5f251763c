import { createHash, hash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Outcome } from '../diagnostics/diagnostic.ts';
import { replaceFile } from '../disk/replace-file.ts';

/** What files of the lexicon come to once they are read and checked, kept between runs. */
export interface Kept {
  /** What a text comes to: as it was kept, else as it is read now. What has something wrong is not kept. */
  of<T>(name: string, text: string, read: () => Outcome<T>): Outcome<T>;
  /** Writes what was read now; where nothing can be written, it is read again the next time. */
  save(): void;
}

/** Keeps nothing. */
export const nothingKept: Kept = { of: (_name, _text, read) => read(), save: () => undefined };

/** Folders and files on which it depends what a file of the lexicon comes to. */
const readers = ['./', '../posting/', '../ingest/yaml.ts', '../../package.json'];

/**
 * Opens what a folder keeps. It is one file, whose name holds a hash of the code that reads the lexicon and which begins
 * with the hash of its contents: one that is missing, spoilt or of other code counts as empty.
 */
export function openKept(folder: string): Kept {
  const file = join(folder, `${codeHash()}.json`);
  const before = readKept(file);
  const now: Record<string, unknown> = {};
  return {
    of: <T>(name: string, text: string, read: () => Outcome<T>) => {
      const key = hash('sha256', `${name}\0${text}`);
      const outcome = key in before ? { value: before[key] as T, diagnostics: [] } : read();
      if (outcome.diagnostics.length === 0) now[key] = outcome.value;
      return outcome;
    },
    save: () => {
      if (Object.keys(now).some(key => !(key in before))) writeKept(folder, file, now);
    },
  };
}

function codeHash(): string {
  const code = createHash('sha256');
  for (const reader of readers.map(path => new URL(path, import.meta.url))) {
    const names = reader.pathname.endsWith('/') ? readdirSync(reader).sort() : [''];
    for (const name of names) code.update(name).update(readFileSync(new URL(name, reader)));
  }
  return code.digest('hex').slice(0, 32);
}

function readKept(file: string): Record<string, unknown> {
  try {
    const [digest = '', data = ''] = readFileSync(file, 'utf8').split('\n');
    return hash('sha256', data) === digest ? JSON.parse(data) : {};
  } catch {
    return {};
  }
}

function writeKept(folder: string, file: string, kept: Record<string, unknown>): void {
  const data = JSON.stringify(kept);
  try {
    mkdirSync(folder, { recursive: true });
    for (const name of readdirSync(folder)) rmSync(join(folder, name), { force: true });
    replaceFile(file, `${hash('sha256', data)}\n${data}`);
  } catch {
    return;
  }
}
