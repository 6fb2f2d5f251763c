import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** How many columns a text takes; the library is loaded with the first, for a snapshot could not hold what it begins with. */
const stringWidth = (text: string): number =>
  (require('string-width') as typeof import('string-width')).default(text);

/** Columns that a line may have: those of the terminal, or as many as a terminal has at least. */
export const lineWidth = (): number => Math.max(60, process.stdout.columns || 80);

/** A text in as many columns as it may have, with a sign where something is cut off. */
export function cut(text: string, width: number): string {
  if (stringWidth(text) <= width) return text;
  let kept = '';
  for (const character of text) {
    if (stringWidth(kept + character) >= width) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

const pad = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - stringWidth(text)));

/** Rows in columns as wide as what stands in them. */
export function columns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map(row => stringWidth(row[i] ?? ''))));
  return rows
    .map(row =>
      row
        .map((cell, i) => pad(cell, widths[i]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** A text in lines of at most so many columns, broken between words; a longer word has a line of its own. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && stringWidth(line) <= width) lines[lines.length - 1] = line;
    else lines.push(word);
  }
  return lines;
}
