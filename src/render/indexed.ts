import type { IndexedColors } from 'fast-png';

/** Most colours that one byte can number. */
const most = 256;

/** A picture whose pixels name their colours by number. */
export interface Indexed {
  /** One byte a pixel, line by line. */
  data: Uint8Array;
  /** Red, green and blue of each colour, the most frequent first. */
  palette: IndexedColors;
}

/**
 * The pixels of an opaque picture by the numbers of their colours, which makes its file less than half as large.
 * Where there are more than 256 colours, the rarest, a few shades at the edges of letters, take the nearest other.
 * @param pixels four bytes a pixel: red, green, blue and opacity, which is not looked at.
 */
export function indexed(pixels: Uint8Array): Indexed {
  const colours = coloursOf(pixels);
  const counts = countsOf(colours);
  const kept = [...counts]
    .sort(([a, m], [b, n]) => n - m || a - b)
    .slice(0, most)
    .map(([colour]) => colour);
  const numbers = new Map(kept.map((colour, number) => [colour, number]));
  for (const colour of counts.keys()) if (!numbers.has(colour)) numbers.set(colour, nearest(colour, kept));
  const data = new Uint8Array(colours.length);
  for (let i = 0, number = 0; i < colours.length; i++) {
    if (i === 0 || colours[i] !== colours[i - 1]) number = numbers.get(colours[i]!)!;
    data[i] = number;
  }
  return { data, palette: kept.map(parts) };
}

/** The colour of each pixel as one number, eight bits a part. */
function coloursOf(pixels: Uint8Array): Uint32Array {
  const colours = new Uint32Array(pixels.length / 4);
  for (let i = 0, at = 0; i < colours.length; i++, at += 4)
    colours[i] = (pixels[at]! << 16) | (pixels[at + 1]! << 8) | pixels[at + 2]!;
  return colours;
}

/** How many pixels have each colour. Most have that of the pixel before them, so that runs are counted and not pixels. */
function countsOf(colours: Uint32Array): Map<number, number> {
  const counts = new Map<number, number>();
  for (let i = 0, start = 0; i < colours.length; i++) {
    const colour = colours[i]!;
    if (colours[i + 1] === colour) continue;
    counts.set(colour, (counts.get(colour) ?? 0) + i + 1 - start);
    start = i + 1;
  }
  return counts;
}

const parts = (colour: number): [number, number, number] => [colour >> 16, (colour >> 8) & 255, colour & 255];

/** The number of the colour that is nearest to another, by the squares of the differences of their parts. */
function nearest(colour: number, among: readonly number[]): number {
  const [red, green, blue] = parts(colour);
  const distances = among.map(other => {
    const [r, g, b] = parts(other);
    return (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
  });
  return distances.indexOf(Math.min(...distances));
}
