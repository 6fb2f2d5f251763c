import { ingestAll } from '../../src/ingest/ingest.ts';
import type { SourceDocument } from '../../src/posting/document.ts';
import { slice } from '../../src/posting/document.ts';
import { type FieldName, recordSchema } from '../../src/posting/record.ts';
import { readPosting } from '../../src/resolve/read.ts';
import { lexicon } from '../extract/examples.ts';

/** The documents of a file with this content. */
export const documentsOf = (content: string | object, file = 'posting.json'): SourceDocument[] =>
  ingestAll(Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)), file).value ?? [];

/** The diagnostics of a file with this content, as code and severity. */
export const problemsOf = (content: string | object, file = 'posting.json'): string[] =>
  ingestAll(
    Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)),
    file,
  ).diagnostics.map(({ code, severity }) => `${code} ${severity}`);

/** What the board says of a posting, a line each with its place in the data. */
export const boardData = ({ boardData = [] }: SourceDocument): string[] =>
  boardData.map(({ of, words, pointer }) => `${of}: ${words} (${pointer})`);

/** The text of a posting without what the board says above it. */
export const bodyOf = ({ text, bodyStart }: SourceDocument): string => text.slice(bodyStart);

/** The values of a field with where they were read, and whether they contradict each other. */
export function readField(
  document: SourceDocument,
  name: FieldName,
): { values: string[]; conflicting: boolean } {
  const { facts, conflicting } = recordSchema.parse(readPosting(document, lexicon)).fields[name];
  const values = facts.map(
    ({ value, rule, evidence }) =>
      `${typeof value === 'string' ? value : Object.values(value).join(', ')} [${rule}] ${evidence
        .map(span => span.pointer ?? `"${slice(document, span)}"`)
        .join(' ')}`,
  );
  return { values, conflicting };
}
