import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { diagnose, type Outcome } from '../diagnostics/diagnostic.ts';
import type { BoardPosting } from '../posting/board-data.ts';
import type { SourceDocument } from '../posting/document.ts';
import { boardDocument } from './board-document.ts';
import { decode, maxBytes } from './decode.ts';
import { inPlainText, splitFrontMatter } from './front-matter.ts';
import { idOf } from './posting-id.ts';
import { postingsOf, withText } from './postings.ts';
import { type Ingested, refusedPosting } from './refused.ts';
import { unreadable } from './unreadable.ts';

/** Endings of the files that can be read as postings; what a file is, its content tells. */
const readable = new Set(['.txt', '.md', '.html', '.htm', '.json', '.xml']);
/** Endings of files that are read when they are added. */
const addable = /^\.(?:pdf|docx|eml|mhtml?|csv|jsonl|ndjson)$/;
/** Largest file with the postings of a whole board, and largest saved page, in bytes. */
const maxStructuredBytes = 32 * maxBytes;

/** Reads the bytes of a file; `file` is how diagnostics name it. */
export function readBytes(path: string, file = path): Outcome<Uint8Array> {
  try {
    return { value: readFileSync(path), diagnostics: [] };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const message = unreadable(code) ?? `The file cannot be read (${code ?? error})`;
    return {
      diagnostics: [
        diagnose('file/unreadable', file, { message, advice: 'Check the path and the permissions' }),
      ],
    };
  }
}

/**
 * Reads one file as one posting. Of text nothing is lost on the way: the text of the document is the whole file, decoded.
 * @param path where the file lies; `file` is how it is named in records and diagnostics.
 */
export function ingestFile(path: string, file = path): Outcome<SourceDocument> {
  const { value: bytes, diagnostics } = readBytes(path, file);
  return bytes ? ingest(bytes, file) : { diagnostics };
}

/** Reads one file as all the postings that it holds: several, where it is the data of a whole board. */
export function ingestFileAll(path: string, file = path): Outcome<SourceDocument[]> {
  const { value: bytes, diagnostics } = readBytes(path, file);
  return bytes ? ingestAll(bytes, file) : { diagnostics };
}

/** The same, an outcome a posting; what is wrong with the file stands in the first. */
export function ingestFileEach(path: string, file = path): Outcome<SourceDocument>[] {
  const { value: [first, ...others] = [], diagnostics } = ingestFileAll(path, file);
  return [
    { ...(first && { value: first }), diagnostics },
    ...others.map(value => ({ value, diagnostics: [] })),
  ];
}

/** Reads the bytes of one posting; those of several are an error. */
export function ingest(bytes: Uint8Array, file: string): Ingested<SourceDocument> {
  const { value: documents, ...rest } = ingestAll(bytes, file);
  const { diagnostics } = rest;
  if (!documents) return rest;
  if (documents.length === 1) return { value: documents[0]!, diagnostics };
  const message = `The file holds ${documents.length} postings, and one is expected`;
  const advice = 'Put every posting into a file of its own; `npm run parse` reads them all from this one';
  return { diagnostics: [...diagnostics, diagnose('posting/several', file, { message, advice })] };
}

/**
 * Reads the bytes of a file: JSON or XML of a board, a page of HTML, Markdown with front matter or plain text, told apart by
 * how the text begins and not by the name of the file, so that a page that was saved as .txt is read as a page.
 */
export function ingestAll(bytes: Uint8Array, file: string): Ingested<SourceDocument[]> {
  const kind = extname(file).toLowerCase();
  if (!readable.has(kind)) {
    const message = `A file that ends in "${kind}" is not read as a posting`;
    const advice = addable.test(kind)
      ? 'Move the file out of the folder and give it to `npm run add`, which writes a file for each posting in it'
      : 'Save the posting as .txt, .html, .json, or as .md with front matter, or move the file out of the folder';
    return { diagnostics: [diagnose('file/kind', file, { message, advice })] };
  }
  const { value: text, diagnostics } = decode(
    bytes,
    file,
    /^\.(?:json|xml|html?)$/.test(kind) ? maxStructuredBytes : maxBytes,
  );
  if (text === undefined) return { diagnostics };
  const found = postingsOf(text, { file, kind });
  if (found) return documentsOf(found, file);
  const { value, ...rest } =
    kind === '.md'
      ? ingestMarkdown(text, file)
      : { value: plain(text, file), diagnostics: [...diagnostics, ...inPlainText(text, file)] };
  return { ...(value && { value: [value] }), ...rest };
}

/** Documents of a board's postings; of several, each has the id of the file and the board's own. */
function documentsOf(found: Outcome<BoardPosting[]>, file: string): Outcome<SourceDocument[]> {
  const { value: postings, diagnostics } = found.value ? withText(found.value, file) : { diagnostics: [] };
  const name = basename(file, extname(file));
  const value = postings?.map((posting, i) =>
    boardDocument(posting, idOf(postings.length === 1 ? name : `${name}-${posting.key ?? i + 1}`), file),
  );
  return { ...(value && { value }), diagnostics: [...found.diagnostics, ...diagnostics] };
}

const plain = (text: string, file: string): SourceDocument => ({
  id: idOf(basename(file, extname(file))),
  file,
  text,
  bodyStart: 0,
  frontMatter: { wording: 'original' },
  frontMatterSpans: {},
});

function ingestMarkdown(text: string, file: string): Ingested<SourceDocument> {
  const { value: split, diagnostics, corrections = split?.corrections } = splitFrontMatter(text, file);
  const refused = corrections && { refused: refusedPosting(text, file, corrections) };
  if (!split) return { diagnostics, ...refused };
  if (text.slice(split.bodyStart).trim() === '') {
    const message = 'There is front matter and no posting below it';
    const advice = 'Paste the text of the posting below the second ---';
    return {
      diagnostics: [
        ...diagnostics,
        diagnose('file/empty', file, { message, advice, text, at: split.bodyStart }),
      ],
      ...refused,
    };
  }
  const document = { ...plain(text, file), ...split };
  return { value: { ...document, id: idOf(split.frontMatter.id ?? document.id) }, diagnostics };
}
