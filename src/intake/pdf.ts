import { createRequire } from 'node:module';
import { greatest, rollup, sum } from 'd3-array';
import { diagnose, type Outcome } from '../diagnostics/diagnostic.ts';

const require = createRequire(import.meta.url);

/** A piece of a page as PDF.js gives it, with its place in points from the lower left corner. */
interface Piece {
  str: string;
  x: number;
  y: number;
  width: number;
  fontSize: number;
  hasEOL: boolean;
}

interface PageLine {
  text: string;
  right: number;
  y: number;
  size: number;
}

/** What a PDF says, and the address that a browser which made it from a page wrote below. */
interface PdfText {
  text: string;
  address?: string;
}

/**
 * The text of a PDF, a paragraph a line: lines that a page only broke because they were full are joined again, what is
 * written larger than the rest is a heading, and what browsers write above and below each page is left out. Reading it is
 * left to PDF.js.
 */
export async function textOfPdf(bytes: Uint8Array, file: string): Promise<Outcome<PdfText>> {
  try {
    const { extractTextItems, getDocumentProxy } = require('unpdf') as typeof import('unpdf');
    const { items } = await extractTextItems(await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 }));
    const pages = items.map(linesOf);
    const size = commonSize(pages.flat());
    const bare = pages.map(page => page.filter((line, i) => !isOfBrowser(line, i, page)));
    const text = bare
      .map(page => paragraphs(page, size))
      .join('\n\n')
      .trim();
    const address = pages.flatMap(page => footer.exec(page.at(-1)?.text ?? '')?.groups?.address ?? [])[0];
    if (text !== '') return { value: { text, ...(address && { address }) }, diagnostics: [] };
    const message = 'The PDF has no text, only pictures of it';
    const advice = 'Copy the words into a .txt or .md file, or have a program recognise them first';
    return { diagnostics: [diagnose('file/empty', file, { message, advice })] };
  } catch (error) {
    const message = `The PDF cannot be read (${(error as Error).message.replace(/\.$/, '')})`;
    const advice = 'Open it in a viewer, and paste its text on `-`';
    return { diagnostics: [diagnose('file/unreadable', file, { message, advice })] };
  }
}

function linesOf(pieces: readonly Piece[]): PageLine[] {
  const lines: PageLine[] = [];
  let open: PageLine | undefined;
  for (const { str, x, y, width, fontSize, hasEOL } of pieces) {
    if (open === undefined && str.trim() !== '') open = { text: '', right: 0, y, size: fontSize };
    if (open) {
      open.text += str;
      open.right = Math.max(open.right, x + width);
    }
    if (!hasEOL || !open) continue;
    lines.push({ ...open, text: open.text.replace(/\s+/g, ' ').trim() });
    open = undefined;
  }
  return open ? [...lines, { ...open, text: open.text.replace(/\s+/g, ' ').trim() }] : lines;
}

/** What browsers write on every page that they print: the hour and the title above, the address and the page below. */
const header = /^\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}:\d{2}\b/;
const footer = /^(?<address>https?:\/\/\S+?)\s*(?:\d+\s*\/\s*\d+)?$/;

const isOfBrowser = ({ text }: PageLine, i: number, page: readonly PageLine[]): boolean =>
  (i === 0 && header.test(text)) || (i === page.length - 1 && footer.test(text));

/** The size in which most of the letters are written. */
function commonSize(lines: readonly PageLine[]): number {
  const letters = rollup(
    lines,
    of => sum(of, ({ text }) => text.length),
    ({ size }) => Math.round(size),
  );
  return greatest(letters, ([, count]) => count)?.[0] ?? 0;
}

/** How much larger than the rest a heading is written, and how long it is at most. */
const [larger, longestHeading] = [1.15, 100];

const bullet = /^[•◦▪●○‣∙–*-]\s*/;

function paragraphs(lines: PageLine[], common: number): string {
  const edge = Math.max(...lines.map(({ right }) => right));
  let text = '';
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    const fall = before ? before.y - line.y : 0;
    const apart = before && (fall > 1.6 * line.size || fall < 0 || Math.abs(before.size - line.size) > 0.5);
    const full = before && before.right > 0.85 * edge && !/[.!?:]$/.test(before.text);
    const item = bullet.test(line.text);
    const goesOn = before && !apart && !item && (full || /^[\p{Ll},;)]/u.test(line.text));
    const isHeading = line.size > larger * common && line.text.length <= longestHeading;
    const words = item
      ? `- ${line.text.replace(bullet, '')}`
      : isHeading && !goesOn
        ? `## ${line.text}`
        : line.text;
    text += before === undefined ? words : goesOn ? ` ${words}` : `${apart ? '\n\n' : '\n'}${words}`;
  });
  return text;
}
