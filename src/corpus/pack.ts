import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import type { Brief, Reading } from './reading.ts';

/**
 * A pack holds readings one behind another, each under a head of 32-bit numbers: the key of the posting, a sum over all
 * that follows, and the lengths of the parts. Parts of numbers come first, for they are used where they lie; all that is
 * of a length that 4 does not divide is filled up.
 */

/** Numbers of a key, and of a head. */
const keySize = 4;
const headSize = keySize + 1 + 7;
/** Where a head's sum stands, in bytes, and where begins what is summed up beside the key. */
const sumAt = 4 * keySize;
const summedFrom = sumAt + 4;

/** The end of the name of a pack. */
export const packEnding = '.pack';

/** Where a reading stands in a pack, in bytes. */
export interface Place {
  pack: Buffer;
  start: number;
  end: number;
}

/** The bytes of a pack, a part of it. */
export function packed(key: string, { brief, compared, record, document }: Reading): Buffer {
  const { identity, words, signatures } = compared;
  const numbers = [words.core, words.whole, signatures.core, signatures.whole];
  const bytes = [Buffer.from(JSON.stringify({ ...brief, identity })), record, document];
  const head = Buffer.alloc(4 * headSize);
  head.write(key, 'hex');
  for (const [i, { length }] of [...numbers, ...bytes].entries())
    head.writeUInt32LE(length, summedFrom + 4 * i);
  const parts = numbers.map(part => Buffer.from(part.buffer, part.byteOffset, part.byteLength));
  const filled = bytes.flatMap(part => [part, Buffer.alloc(-part.length & 3)]);
  const entry = Buffer.concat([head, ...parts, ...filled]);
  entry.writeUInt32LE(sumOf(entry), sumAt);
  return entry;
}

const isWhole = (entry: Buffer): boolean => entry.readUInt32LE(sumAt) === sumOf(entry);

const sumOf = (entry: Buffer): number => crc32(entry.subarray(summedFrom), crc32(entry.subarray(0, sumAt)));

/** The readings of a pack by their keys, unread. What is spoilt or was cut off is none: its posting is read anew. */
export function placesIn(pack: Buffer): [string, Place][] {
  const places: [string, Place][] = [];
  for (let start = 0, end = endOf(pack, 0); end <= pack.length; start = end, end = endOf(pack, start))
    if (isWhole(pack.subarray(start, end)))
      places.push([pack.toString('hex', start, start + sumAt), { pack, start, end }]);
  return places;
}

/** Where the reading that starts at a place would end; behind the pack where there is none. */
function endOf(pack: Buffer, start: number): number {
  if (start + 4 * headSize > pack.length) return Number.POSITIVE_INFINITY;
  return filledUp(partsOf(pack, start).at(-1)!.end);
}

/** Where the parts of a reading begin and end. */
function partsOf(pack: Buffer, start: number): { start: number; end: number }[] {
  let at = start + 4 * headSize;
  return Array.from({ length: headSize - keySize - 1 }, (_, i) => {
    const length = pack.readUInt32LE(start + summedFrom + 4 * i) * (i < 4 ? 4 : 1);
    const part = { start: at, end: at + length };
    at = filledUp(part.end);
    return part;
  });
}

const filledUp = (end: number): number => 4 * Math.ceil(end / 4);

/** The bytes of a reading, as they go into another pack. */
export const entryAt = ({ pack, start, end }: Place): Buffer => pack.subarray(start, end);

/** The reading that stands at a place of a pack. Its texts are views of the pack, and no copies. */
export function readingAt(place: Place): Reading {
  const entry = entryAt(place);
  const parts = partsOf(entry, 0);
  const numbers = (i: number) => {
    const { start, end } = parts[i]!;
    return new Uint32Array(entry.buffer, entry.byteOffset + start, (end - start) / 4);
  };
  const bytes = (i: number) => entry.subarray(parts[i]!.start, parts[i]!.end);
  const { identity, ...brief }: Brief & Pick<Reading['compared'], 'identity'> = JSON.parse(
    bytes(4).toString(),
  );
  return {
    brief,
    compared: {
      identity,
      key: JSON.stringify(identity),
      words: { core: numbers(0), whole: numbers(1) },
      signatures: { core: numbers(2), whole: numbers(3) },
    },
    record: bytes(5),
    document: bytes(6),
  };
}

/** The packs of a cache by their names, and the readings in them by their keys. */
export interface Packs {
  names: string[];
  places: Map<string, Place>;
}

/** The packs in the folder of a reader. */
export function packsIn(folder: string): Packs {
  const names = readdirSync(folder).filter(name => name.endsWith(packEnding));
  return { names, places: new Map(names.flatMap(name => placesIn(packIn(join(folder, name))))) };
}

/** The bytes of a pack; none of one that another build has made part of a larger one meanwhile. */
function packIn(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    return Buffer.alloc(0);
  }
}
