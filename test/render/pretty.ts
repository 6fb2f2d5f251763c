/** An SVG text with one element a line and numbers of one decimal, for people to review. */
export function pretty(svg: string): string {
  let depth = 0;
  return svg
    .replaceAll(/\d+\.\d{2,}/g, number => String(Math.round(Number(number) * 10) / 10))
    .split(/(?=<)|(?<=>)(?=[^<])/)
    .filter(piece => piece.trim() !== '')
    .map(piece => {
      if (piece.startsWith('</')) depth -= 1;
      const line = `${'  '.repeat(depth)}${piece.trim()}`;
      if (/^<[a-z]/i.test(piece) && !piece.endsWith('/>')) depth += 1;
      return line;
    })
    .join('\n')
    .replaceAll(/<(\w+)([^>]*)>\n\s*([^<\n]*)\n\s*<\/\1>/g, '<$1$2>$3</$1>')
    .concat('\n');
}
