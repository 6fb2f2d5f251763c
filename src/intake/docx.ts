import { diagnose, type Outcome } from '../diagnostics/diagnostic.ts';
import { htmlToText } from '../ingest/html-text.ts';

/** Whether bytes are a ZIP archive, as documents of Word are. */
export const isZip = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(0, 4)).toString('latin1') === 'PK\x03\x04';

/** Styles that Mammoth has no element for. */
const styles = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => h2:fresh"];

/**
 * The text of a document of Word: its headings, lists and tables as those of a page, without comments, pictures, and what
 * was deleted while changes were tracked. Reading it is left to Mammoth.
 */
export async function textOfDocx(bytes: Uint8Array, file: string): Promise<Outcome<string>> {
  const { default: mammoth } = await import('mammoth');
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

/** Without the paragraph in each cell that has one: a row is a line. */
const bareCells = (html: string): string =>
  html.replace(/(<t[dh][^>]*>)<p>((?:(?!<\/?p>).)*)<\/p>(?=<\/t[dh]>)/gs, '$1$2');
