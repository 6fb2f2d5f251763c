import { join } from 'node:path';
import type { Diagnostic } from '../src/diagnostics/diagnostic.ts';
import type { Reading } from '../src/intake/admit.ts';

/** Says of one posting how to say what its text lacks and its owner mostly knows. */
export function lacking(added: readonly Reading[]): string[] {
  const [reading, another] = added;
  if (!reading || another || !reading.record.language.read) return [];
  const { title, company } = reading.record.fields;
  const lacks = Object.entries({ title, company }).flatMap(([name, { state }]) =>
    state === 'silent' ? name : [],
  );
  if (lacks.length === 0) return [];
  const options = lacks.map(name => `--${name}`).join(' and ');
  return [`Not in the text: ${lacks.join(', ')}. What you know, say with ${options}`];
}

/** Says with which postings nothing was compared, for they cannot be read. */
export function uncompared(leftOut: readonly Diagnostic[], content: string): string[] {
  const files = [...new Set(leftOut.map(({ file }) => join(content, file)))];
  const named =
    files.length > 3 ? `${files.slice(0, 3).join(', ')} and ${files.length - 3} more` : files.join(', ');
  return files.length === 0 ? [] : [`Not compared with ${named}: npm run check says why`];
}
