/** Advances of the characters from space to tilde in hundredths of an em, as Libre Franklin has them. */
const ascii = [
  21, 24, 41, 62, 62, 92, 78, 24, 29, 29, 38, 56, 21, 38, 21, 34, 69, 47, 62, 64, 65, 65, 66, 62, 67, 66, 21,
  23, 54, 56, 54, 52, 83, 73, 70, 71, 72, 63, 60, 74, 74, 29, 42, 70, 60, 91, 76, 76, 69, 77, 70, 64, 65, 71,
  71, 105, 69, 68, 63, 29, 34, 29, 48, 52, 29, 55, 60, 54, 60, 58, 38, 60, 58, 24, 24, 56, 24, 91, 58, 60, 60,
  60, 38, 51, 39, 58, 55, 80, 54, 53, 48, 31, 26, 31, 57,
];
const punctuation: Record<string, number> = { '’': 22, '“': 40, '”': 40, '–': 56, '—': 88, '…': 75 };
/** Scripts whose letters fill an em. */
const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}\uff00-\uffef]/u;
/** Room for the digits of tables and for the faces that may stand in. */
const slack = 1.04;

function advance(letter: string): number {
  const code = letter.codePointAt(0)!;
  const known = ascii[code - 32] ?? punctuation[letter];
  if (known !== undefined) return known;
  return /\p{M}/u.test(letter) ? 0 : wide.test(letter) ? 100 : 66;
}

/** How wide a text is at a font size in pixels, a little generous. Accents take no room of their own. */
export function widthOf(text: string, size: number): number {
  const letters = wide.test(text) ? text : text.normalize('NFD');
  let sum = 0;
  for (const letter of letters) sum += advance(letter);
  return (sum * size * slack) / 100;
}

/** A text cut to a width, with an ellipsis where it was cut. */
export function cut(text: string, width: number, size: number): string {
  if (widthOf(text, size) <= width) return text;
  const letters = [...text];
  while (letters.length > 0 && widthOf(`${letters.join('')}…`, size) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/**
 * A text broken at spaces into at most so many lines of a width. A word that fits no line is broken where the line
 * ends; what does not fit the last line is cut.
 */
export function wrap(text: string, width: number, size: number, most: number): string[] {
  const lines: string[] = [];
  let rest = text.split(/\s+/u).join(' ').trim();
  while (lines.length < most - 1 && widthOf(rest, size) > width) {
    const end = lineEnd(rest, width, size);
    lines.push(rest.slice(0, end).trimEnd());
    rest = rest.slice(end).trimStart();
  }
  return [...lines, cut(rest, width, size)];
}

/** How much of a text fits a line: up to a space if there is one, else as many letters as fit, and at least one. */
function lineEnd(text: string, width: number, size: number): number {
  let end = 0;
  let space = 0;
  for (const letter of text) {
    if (letter === ' ') space = end;
    if (widthOf(text.slice(0, end + letter.length), size) > width) break;
    end += letter.length;
  }
  return space > 0 ? space : Math.max(end, [...text][0]?.length ?? 0);
}
