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
  const { colours, counts, runs, ends } = runsOf(pixels);
  const kept = [...colours.keys()]
    .sort((a, b) => counts[b]! - counts[a]! || colours[a]! - colours[b]!)
    .slice(0, most)
    .map(place => colours[place]!);
  const known = new Map(kept.map((colour, number) => [colour, number]));
  const numbers = colours.map(colour => known.get(colour) ?? nearest(colour, kept));
  const data = new Uint8Array(pixels.length / 4);
  for (let run = 0, at = 0; run < runs.length; run++) {
    const number = numbers[runs[run]!]!;
    while (at < ends[run]!) data[at++] = number;
  }
  return { data, palette: kept.map(parts) };
}

/** A picture as pixels of one colour that follow each other. */
interface Runs {
  /** Its colours, in the order in which they are met: each as one number, eight bits a part. */
  colours: number[];
  /** How many pixels have each of them. */
  counts: number[];
  /** The place of each run's colour among them. */
  runs: number[];
  /** Where each run ends, in pixels. */
  ends: number[];
}

/** What of a pixel is no opacity, where processors put the lowest byte first, as all do that this runs on. */
const opaque = 0xffffff;

/** The runs of a picture: most pixels have the colour of the one before them, so that all else goes by runs. */
function runsOf(pixels: Uint8Array): Runs {
  const { buffer, byteOffset, length } = pixels.byteOffset % 4 === 0 ? pixels : pixels.slice();
  const words = new Uint32Array(buffer, byteOffset, length / 4);
  const places = new Map<number, number>();
  const [colours, counts, runs, ends]: [number[], number[], number[], number[]] = [[], [], [], []];
  for (let at = 0; at < words.length; ) {
    const start = at;
    const word = words[at]! & opaque;
    do at++;
    while (at < words.length && (words[at]! & opaque) === word);
    let place = places.get(word);
    if (place === undefined) {
      place = colours.push(((word & 255) << 16) | (word & 0xff00) | (word >> 16)) - 1;
      places.set(word, place);
      counts.push(0);
    }
    counts[place]! += at - start;
    runs.push(place);
    ends.push(at);
  }
  return { colours, counts, runs, ends };
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
