/** Where the line begins that holds an offset of a text. Few texts have a carriage return, and none is sought before the line. */
export function lineStart(text: string, offset: number): number {
  if (offset === 0) return 0;
  const line = text.lastIndexOf('\n', offset - 1) + 1;
  return line + text.slice(line, offset).lastIndexOf('\r') + 1;
}
