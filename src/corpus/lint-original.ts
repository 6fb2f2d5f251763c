import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { splitFrontMatter } from '../ingest/front-matter.ts';

/**
 * Whether the original that a posting names lies in the content folder.
 * @param file the posting's, relative to the content folder.
 */
export function lintOriginal(text: string, file: string, content: string): Diagnostic[] {
  if (!text.startsWith('---') || !text.includes('\noriginal')) return [];
  const { frontMatter, frontMatterSpans } = splitFrontMatter(text, file).value ?? {};
  const { original } = frontMatter ?? {};
  if (original === undefined || existsSync(join(content, original))) return [];
  const message = `There is no ${join(content, original)}, which \`original\` names`;
  const advice = 'Put the file back or correct the line, or delete it';
  const at = frontMatterSpans?.original?.start ?? 0;
  return [
    diagnose('posting/original', join(content, file), { severity: 'warning', message, advice, text, at }),
  ];
}
