import { extname } from 'node:path';
import type { SourceDocument } from '../posting/document.ts';
import { decode } from './decode.ts';
import { soundCorrections } from './front-matter.ts';

/**
 * A posting of no words with the corrections of one that was refused, as far as these are as they should be: so that what
 * they name can be looked up, and whoever mends the file is told of everything at once.
 * @returns nothing where the file has no corrections that could be read.
 */
export function correctionsOfRefused(bytes: Uint8Array, file: string): SourceDocument | undefined {
  if (extname(file).toLowerCase() !== '.md') return undefined;
  const { value: text = '' } = decode(bytes, file);
  const corrections = soundCorrections(text, file);
  if (!corrections) return undefined;
  const frontMatter = { wording: 'original' } as const;
  return {
    id: 'refused',
    file,
    text,
    bodyStart: text.length,
    frontMatter,
    frontMatterSpans: {},
    corrections,
  };
}
