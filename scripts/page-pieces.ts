/** Where a piece begins and ends in a page; nothing where it does not stand there once. */
export function placeOf(piece: string, page: Uint8Array): [number, number] | undefined {
  const bytes = Buffer.from(page.buffer, page.byteOffset, page.byteLength);
  const start = bytes.indexOf(piece);
  if (piece === '' || start < 0 || bytes.indexOf(piece, start + 1) >= 0) return undefined;
  return [start, start + Buffer.byteLength(piece)];
}

/** A page with other pieces in the places of its own, which are in order; the page itself where they are the same. */
export function withPieces(
  page: Buffer<ArrayBuffer>,
  places: readonly number[],
  pieces: readonly string[],
): Uint8Array<ArrayBuffer> {
  const [starts, ends] = [0, 1].map(odd => places.filter((_, i) => i % 2 === odd)) as [number[], number[]];
  if (pieces.every((piece, i) => page.toString('utf8', starts[i], ends[i]) === piece)) return page;
  const between = [0, ...ends].map((end, i) => page.subarray(end, starts[i]));
  return Buffer.concat(between.flatMap((bytes, i) => [bytes, Buffer.from(pieces[i] ?? '')]));
}
