import { diagnose, type Outcome } from '../diagnostics/diagnostic.ts';

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

/**
 * The text of a PDF, a paragraph a line: lines that a page only broke because they were full are joined again. Reading it
 * is left to PDF.js.
 */
export async function textOfPdf(bytes: Uint8Array, file: string): Promise<Outcome<string>> {
  try {
    const { extractTextItems, getDocumentProxy } = await import('unpdf');
    const { items } = await extractTextItems(await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 }));
    const text = items
      .map(page => paragraphs(linesOf(page)))
      .join('\n\n')
      .trim();
    if (text !== '') return { value: text, diagnostics: [] };
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

const bullet = /^[•◦▪●○‣∙–*-]\s*/;

function paragraphs(lines: PageLine[]): string {
  const edge = Math.max(...lines.map(({ right }) => right));
  let text = '';
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    const fall = before ? before.y - line.y : 0;
    const apart = before && (fall > 1.6 * line.size || fall < 0 || Math.abs(before.size - line.size) > 0.5);
    const full = before && before.right > 0.85 * edge && !/[.!?:]$/.test(before.text);
    const item = bullet.test(line.text);
    const goesOn = before && !apart && !item && (full || /^[\p{Ll},;)]/u.test(line.text));
    const words = item ? `- ${line.text.replace(bullet, '')}` : line.text;
    text += before === undefined ? words : goesOn ? ` ${words}` : `${apart ? '\n\n' : '\n'}${words}`;
  });
  return text;
}
