import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { diagnose, type Outcome } from '../diagnostics/diagnostic.ts';
import type { SourceDocument } from '../posting/document.ts';
import { decode } from './decode.ts';
import { splitFrontMatter } from './front-matter.ts';

/** Endings of the files that can be read as postings. */
const readable = new Set(['.txt', '.md']);

/** Reads the bytes of a file; `file` is how diagnostics name it. */
export function readBytes(path: string, file = path): Outcome<Uint8Array> {
  try {
    return { value: readFileSync(path), diagnostics: [] };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const message =
      code === 'ENOENT' ? 'There is no such file' : `The file cannot be read (${code ?? error})`;
    return {
      diagnostics: [
        diagnose('file/unreadable', file, { message, advice: 'Check the path and the permissions' }),
      ],
    };
  }
}

/**
 * Reads one file as one posting. Nothing is lost on the way: the text of the document is the whole file, decoded.
 * @param path where the file lies; `file` is how it is named in records and diagnostics.
 */
export function ingestFile(path: string, file = path): Outcome<SourceDocument> {
  const { value: bytes, diagnostics } = readBytes(path, file);
  return bytes ? ingest(bytes, file) : { diagnostics };
}

/** Reads the bytes of one posting: plain text, or Markdown with front matter, told apart by the ending of `file`. */
export function ingest(bytes: Uint8Array, file: string): Outcome<SourceDocument> {
  const kind = extname(file).toLowerCase();
  if (!readable.has(kind)) {
    const message = `A file that ends in "${kind}" is not read as a posting`;
    const advice =
      'Save the posting as .txt, or as .md with front matter, or move the file out of the folder';
    return { diagnostics: [diagnose('file/kind', file, { message, advice })] };
  }
  const { value: text, diagnostics } = decode(bytes, file);
  if (text === undefined) return { diagnostics };
  return kind === '.md' ? ingestMarkdown(text, file) : { value: plain(text, file), diagnostics };
}

const plain = (text: string, file: string): SourceDocument => ({
  id: idOf(basename(file, extname(file))),
  file,
  text,
  bodyStart: 0,
  frontMatter: { wording: 'original' },
  frontMatterSpans: {},
});

function ingestMarkdown(text: string, file: string): Outcome<SourceDocument> {
  const { value: split, diagnostics } = splitFrontMatter(text, file);
  if (!split) return { diagnostics };
  if (text.slice(split.bodyStart).trim() === '') {
    const message = 'There is front matter and no posting below it';
    const advice = 'Paste the text of the posting below the second ---';
    return {
      diagnostics: [
        ...diagnostics,
        diagnose('file/empty', file, { message, advice, text, at: split.bodyStart }),
      ],
    };
  }
  const document = { ...plain(text, file), ...split };
  return { value: { ...document, id: idOf(split.frontMatter.id ?? document.id) }, diagnostics };
}

/** Longest id, in bytes of UTF-8: with an ending it still fits into the name of a file on any system. */
const longestId = 180;

/** A name as it can stand in an address: lower-case letters of any script, digits and single hyphens. */
export function idOf(name: string): string {
  const id = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  if (id === '') return 'posting';
  const { read } = new TextEncoder().encodeInto(id, new Uint8Array(longestId));
  return read === id.length ? id : `${id.slice(0, read).replace(/-$/, '')}-${fingerprint(id)}`;
}

/** Tells names apart that are alike as far as they fit. */
const fingerprint = (id: string): string => createHash('sha256').update(id).digest('hex').slice(0, 8);
