import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isError, type Outcome } from '../diagnostics/diagnostic.ts';
import { ingest } from '../ingest/ingest.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { checked } from '../posting/check.ts';
import { readAllCorrected, readCorrected } from '../resolve/read.ts';
import { type Reading, readingOf } from './reading.ts';

/** All that the postings of a content folder are read with. */
export interface Reader {
  content: string;
  lexicon: Lexicon;
  languages: readonly string[];
}

/** Folders of code on which it depends what a posting comes to, and how that is kept. */
const readers = [
  'memory',
  'posting',
  'diagnostics',
  'ingest',
  'lexicon',
  'segment',
  'extract',
  'resolve',
  'corpus',
];

let code: string | undefined;

/** The code that reads cannot change while it runs. */
function hashOfCode(): string {
  code ??= codeHash(new URL('../../', import.meta.url));
  return code;
}

/** SHA-256 over the code that reads postings, the lock file of what it stands on, and the version of Node. */
function codeHash(root: URL): string {
  const hash = createHash('sha256').update(process.version);
  for (const folder of readers) {
    const directory = new URL(`src/${folder}/`, root);
    const names = readdirSync(directory, { recursive: true, encoding: 'utf8' })
      .map(name => name.replaceAll('\\', '/'))
      .filter(name => name.endsWith('.ts'));
    for (const name of names.sort()) hash.update(name).update(readFileSync(new URL(name, directory)));
  }
  return hash.update(readFileSync(new URL('package-lock.json', root))).digest('hex');
}

/** SHA-256 over all that a reading depends on beside the posting. */
export const readerHash = ({
  lexicon,
  languages,
}: Pick<Reader, 'languages'> & { lexicon: Pick<Lexicon, 'hash'> }): string =>
  createHash('sha256').update(lexicon.hash).update(hashOfCode()).update(languages.join()).digest('hex');

/** A posting's file: its path relative to the content folder, as records name it, and its bytes. */
export interface FileBytes {
  file: string;
  bytes: Uint8Array;
}

/**
 * Reads the files of postings, several together, which is quicker than one by one.
 * @returns the reading of each file, or what is wrong with it.
 */
export function readFiles(
  { content, lexicon, languages }: Reader,
  files: readonly FileBytes[],
): Outcome<Reading>[] {
  const ingested = files.map(({ file, bytes }) => ingest(bytes, join(content, file)));
  const documents = ingested.flatMap(({ value }) => value ?? []);
  const read = readAllCorrected(documents, lexicon, languages).values();
  return files.map(({ file }, i) => {
    const { value: document, diagnostics, refused } = ingested[i]!;
    if (!document) {
      const further = refused ? readCorrected(refused, lexicon, languages).diagnostics : [];
      return { diagnostics: [...diagnostics, ...further.filter(isError)] };
    }
    const corrected = read.next().value!;
    const problems = [...diagnostics, ...corrected.diagnostics];
    if (!corrected.value) return { diagnostics: problems };
    const record = checked({ ...corrected.value, file });
    const reading = readingOf(record, document, lexicon);
    return { value: reading, diagnostics: problems };
  });
}
