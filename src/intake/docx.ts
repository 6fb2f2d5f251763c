import { createRequire } from 'node:module';
import { Readable } from 'node:stream';
import { diagnose, type Outcome } from '../diagnostics/diagnostic.ts';
import { htmlToText } from '../ingest/html-text.ts';

const require = createRequire(import.meta.url);

/** Whether bytes are a ZIP archive, as documents of Word are. */
export const isZip = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(0, 4)).toString('latin1') === 'PK\x03\x04';

/** Styles that Mammoth has no element for. */
const styles = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => h2:fresh"];

/** Bytes that a document may unpack to beyond its own: a hundred pages take one in eight of them. */
const mostUnpacked = 2 ** 23;

/**
 * The text of a document of Word: its headings, lists and tables as those of a page, without comments, pictures, and what
 * was deleted while changes were tracked. Reading it is left to Mammoth.
 */
export async function textOfDocx(bytes: Uint8Array, file: string): Promise<Outcome<string>> {
  if (await unpacksBeyond(bytes, bytes.length + mostUnpacked).catch(() => false)) {
    const message = `The document unpacks to over ${mostUnpacked / 2 ** 20} MB more than it takes packed`;
    const advice = 'Check where it comes from; if it is a posting, copy its words into a .txt or .md file';
    return { diagnostics: [diagnose('file/unreadable', file, { message, advice })] };
  }
  const mammoth = require('mammoth') as typeof import('mammoth');
  const read = mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { styleMap: styles });
  const html = await read.then(({ value }) => value).catch(() => undefined);
  if (html === undefined) {
    const message = 'The file is a ZIP archive, or an office document that is not read';
    const advice = 'Unpack it, or save it as .docx or PDF';
    return { diagnostics: [diagnose('file/unreadable', file, { message, advice })] };
  }
  const text = htmlToText(bareCells(html)).trim();
  if (text !== '') return { value: text, diagnostics: [] };
  const message = 'The document has no text, only pictures if anything';
  const advice = 'Copy the words into a .txt or .md file';
  return { diagnostics: [diagnose('file/empty', file, { message, advice })] };
}

/** Whether an archive unpacks to more than so many bytes. What it says of that may be wrong: it is unpacked, so far. */
async function unpacksBeyond(bytes: Uint8Array, most: number): Promise<boolean> {
  const JSZip = require('jszip') as typeof import('jszip');
  const { files } = await JSZip.loadAsync(bytes);
  let size = 0;
  for (const file of Object.values(files))
    for await (const piece of new Readable().wrap(file.nodeStream())) {
      size += (piece as Uint8Array).length;
      if (size > most) return true;
    }
  return false;
}

/** Without the paragraph in each cell that has one: a row is a line. */
const bareCells = (html: string): string =>
  html.replace(/(<t[dh][^>]*>)<p>((?:(?!<\/?p>).)*)<\/p>(?=<\/t[dh]>)/gs, '$1$2');
