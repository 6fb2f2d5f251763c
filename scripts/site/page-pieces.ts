import type { Memory } from './reused-memory.ts';

/** Where a piece begins and ends in a page; nothing where it does not stand there once. */
export function placeOf(piece: string, page: Uint8Array): [number, number] | undefined {
  const bytes = Buffer.from(page.buffer, page.byteOffset, page.byteLength);
  const start = bytes.indexOf(piece);
  if (piece === '' || start < 0 || bytes.indexOf(piece, start + 1) >= 0) return undefined;
  return [start, start + Buffer.byteLength(piece)];
}

/**
 * A page with other pieces in the places of its own, which are in order; nothing where they are the same.
 * @param places where each of its pieces begins and ends, one behind another.
 * @param memory what the page is made in.
 */
export function withPieces(
  page: Buffer<ArrayBuffer>,
  places: readonly number[],
  pieces: readonly string[],
  memory: Memory,
): { page: Buffer<ArrayBuffer>; places: number[] } | undefined {
  const [starts, ends] = [0, 1].map(odd => places.filter((_, i) => i % 2 === odd)) as [number[], number[]];
  if (pieces.every((piece, i) => page.toString('utf8', starts[i], ends[i]) === piece)) return undefined;
  const others = pieces.map(piece => Buffer.from(piece));
  const own = ends.reduce((sum, end, i) => sum + end - starts[i]!, 0);
  const made = memory(others.reduce((sum, { length }) => sum + length, page.length - own));
  let at = 0;
  const placed = [...others.entries()].flatMap(([i, piece]) => {
    at += page.copy(made, at, ends[i - 1] ?? 0, starts[i]);
    const start = at;
    at += piece.copy(made, at);
    return [start, at];
  });
  page.copy(made, at, ends.at(-1));
  return { page: made, places: placed };
}
