/** Most colours that one byte can number. */
const most = 256;

/** A colour: red, green and blue, each from 0 to 255. */
type Parts = [number, number, number];

/** A picture whose pixels name their colours by number. */
export interface Indexed {
  /** One byte a pixel, line by line. */
  data: Uint8Array;
  /** The colours by their numbers, the most frequent first. */
  palette: Parts[];
}

/**
 * The pixels of an opaque picture by the numbers of their colours, which makes its file less than half as large.
 * Where there are more than 256 colours, the rarest, a few shades at the edges of letters, take the nearest other.
 * @param pixels four bytes a pixel: red, green, blue and opacity, which is not looked at.
 */
export function indexed(pixels: Uint8Array): Indexed {
  const { colours, ends } = runsOf(pixels);
  const counts = countsOf(colours, ends);
  const kept = [...counts]
    .sort(([a, m], [b, n]) => n - m || a - b)
    .slice(0, most)
    .map(([colour]) => colour);
  const numbers = new Map(kept.map((colour, number) => [colour, number]));
  for (const colour of counts.keys()) if (!numbers.has(colour)) numbers.set(colour, nearest(colour, kept));
  const data = new Uint8Array(pixels.length / 4);
  for (const [run, colour] of colours.entries())
    data.fill(numbers.get(colour)!, ends[run - 1] ?? 0, ends[run]);
  return { data, palette: kept.map(parts) };
}

/** Pixels of one colour that follow each other. */
interface Runs {
  /** The colour of each run as one number, eight bits a part. */
  colours: number[];
  /** Where each run ends, in pixels. */
  ends: number[];
}

/** The runs of a picture: most pixels have the colour of the one before them, so that all else goes by runs. */
function runsOf(pixels: Uint8Array): Runs {
  const view = new DataView(pixels.buffer, pixels.byteOffset, pixels.byteLength);
  const [colours, ends]: [number[], number[]] = [[], []];
  for (let at = 0; at < pixels.length; ) {
    const colour = view.getUint32(at) >>> 8;
    do at += 4;
    while (at < pixels.length && view.getUint32(at) >>> 8 === colour);
    colours.push(colour);
    ends.push(at / 4);
  }
  return { colours, ends };
}

/** How many pixels have each colour. */
function countsOf(colours: readonly number[], ends: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const [run, colour] of colours.entries())
    counts.set(colour, (counts.get(colour) ?? 0) + ends[run]! - (ends[run - 1] ?? 0));
  return counts;
}

const parts = (colour: number): Parts => [colour >> 16, (colour >> 8) & 255, colour & 255];

/** The number of the colour that is nearest to another, by the squares of the differences of their parts. */
function nearest(colour: number, among: readonly number[]): number {
  const [red, green, blue] = parts(colour);
  const distances = among.map(other => {
    const [r, g, b] = parts(other);
    return (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
  });
  return distances.indexOf(Math.min(...distances));
}
