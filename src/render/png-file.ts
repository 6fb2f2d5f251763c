import { crc32, deflateSync } from 'node:zlib';
import type { Indexed } from './indexed.ts';

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
/** Each pixel is a number of eight bits that names a colour of the palette. */
const [bitDepth, byPalette] = [8, 3];

/**
 * A picture of at most 256 colours as a PNG file (ISO/IEC 15948): its lines as they are, without filters, which only help
 * where numbers that are near each other are like colours.
 * @param level how hard it is pressed, from 1 to 9.
 */
export function pngFile(
  { data, palette }: Indexed,
  width: number,
  height: number,
  level: number,
): Uint8Array<ArrayBuffer> {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([bitDepth, byPalette], 8);
  const chunks = [
    signature,
    ...chunk('IHDR', head),
    ...chunk('PLTE', Uint8Array.from(palette.flat())),
    ...chunk('IDAT', deflateSync(linesOf(data, width, height), { level })),
    ...chunk('IEND', new Uint8Array()),
  ];
  return new Uint8Array(Buffer.concat(chunks));
}

/** The lines of a picture, each behind the number of its filter: 0, none. */
function linesOf(data: Uint8Array, width: number, height: number): Uint8Array {
  const lines = new Uint8Array((width + 1) * height);
  for (let y = 0; y < height; y++) lines.set(data.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  return lines;
}

/** A chunk: the length of its content, its name, the content, and a sum over name and content. */
function chunk(name: string, content: Uint8Array): Uint8Array[] {
  const [head, sum] = [Buffer.alloc(8), Buffer.alloc(4)];
  head.writeUInt32BE(content.length);
  head.write(name, 4);
  sum.writeUInt32BE(crc32(content, crc32(name)));
  return [head, content, sum];
}
