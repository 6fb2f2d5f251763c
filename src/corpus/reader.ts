import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Outcome } from '../diagnostics/diagnostic.ts';
import { ingest } from '../ingest/ingest.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { checked } from '../posting/check.ts';
import { readCorrected } from '../resolve/read.ts';
import { codeHash, type ReadPosting } from './cache.ts';

/** All that the postings of a content folder are read with. */
export interface Reader {
  content: string;
  lexicon: Lexicon;
  languages: readonly string[];
}

let code: string | undefined;

/** The code that reads cannot change while it runs. */
function hashOfCode(): string {
  code ??= codeHash(new URL('../../', import.meta.url));
  return code;
}

/** SHA-256 over all that a reading depends on beside the posting. */
export const readerHash = ({ lexicon, languages }: Reader): string =>
  createHash('sha256').update(lexicon.hash).update(hashOfCode()).update(languages.join()).digest('hex');

/**
 * Reads the bytes of a posting's file.
 * @param file relative to the content folder, as records name it.
 */
export function readFile(
  { content, lexicon, languages }: Reader,
  file: string,
  bytes: Uint8Array,
): Outcome<ReadPosting> {
  const { value: document, diagnostics } = ingest(bytes, join(content, file));
  if (!document) return { diagnostics };
  const read = readCorrected(document, lexicon, languages);
  const problems = [...diagnostics, ...read.diagnostics];
  if (!read.value) return { diagnostics: problems };
  const { id, text } = document;
  const record = checked({ ...read.value, file });
  return { value: { document: { id, file, text }, record }, diagnostics: problems };
}
