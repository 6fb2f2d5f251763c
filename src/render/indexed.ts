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
  const colours = new Uint32Array(pixels.length / 4);
  const counts = new Map<number, number>();
  for (let i = 0; i < colours.length; i++) {
    const colour = (pixels[4 * i]! << 16) | (pixels[4 * i + 1]! << 8) | pixels[4 * i + 2]!;
    colours[i] = colour;
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const kept = [...counts]
    .sort(([a, m], [b, n]) => n - m || a - b)
    .slice(0, most)
    .map(([colour]) => colour);
  const numbers = new Map(kept.map((colour, number) => [colour, number]));
  for (const colour of counts.keys()) if (!numbers.has(colour)) numbers.set(colour, nearest(colour, kept));
  return {
    data: Uint8Array.from(colours, colour => numbers.get(colour)!),
    palette: kept.map(parts),
  };
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
