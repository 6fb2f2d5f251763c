/**
 * MinHash with banding: finds sets that are alike without comparing every two of them.
 * The share of equal places in two signatures estimates the Jaccard similarity of the sets (A. Broder, "On the
 * resemblance and containment of documents", 1997); sets that agree in a whole band of places are candidates
 * (J. Leskovec, A. Rajaraman and J. Ullman, "Mining of Massive Datasets", section 3.4).
 */

/** Places of a signature. */
const size = 128;

/** Seeded, so that a set has the same signature on every machine and every day. The generator is mulberry32. */
function constants(seed: number): { factors: Uint32Array; offsets: Uint32Array } {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return (t ^ (t >>> 14)) >>> 0;
  };
  return {
    factors: Uint32Array.from({ length: size }, () => next() | 1),
    offsets: Uint32Array.from({ length: size }, next),
  };
}

const { factors, offsets } = constants(1997);

/**
 * The signature of a set of hashed words: under each hash function of the family, the least value of any member.
 * @param part the signature of another set, for that of both together.
 */
export function signatureOf(set: Uint32Array, part?: Uint32Array): Uint32Array {
  const signature = part?.slice() ?? new Uint32Array(size).fill(0xffffffff);
  for (let place = 0; place < size; place++) {
    const [factor, offset] = [factors[place]!, offsets[place]!];
    let least = signature[place]!;
    for (let i = 0; i < set.length; i++) {
      const value = (Math.imul(set[i]!, factor) + offset) >>> 0;
      if (value < least) least = value;
    }
    signature[place] = least;
  }
  return signature;
}

/**
 * Puts sets into buckets, band by band, and yields the buckets with two members or more.
 * A pair of similarity s shares a bucket with probability 1 - (1 - s^rows)^(128 / rows): with 8 rows 0.9999 at 0.9 and
 * 0.06 at 0.5, with 3 rows 0.997 at 0.5.
 * @param items what to look at, each with its signature; only items of one block can share a bucket.
 */
export function* buckets<T extends { signature: Uint32Array; block?: number }>(
  items: readonly T[],
  rows: number,
): Generator<T[]> {
  const bands = bandsOf(items, rows);
  // An open hash table of the first item of each key: most have one item, and a map takes four times as long.
  const firsts = new Int32Array(2 ** Math.ceil(Math.log2(2 * items.length + 1)));
  for (const keys of bands) {
    firsts.fill(-1);
    const together = new Map<number, T[]>();
    for (const [i, item] of items.entries()) {
      const key = keys[i]!;
      let slot = key & (firsts.length - 1);
      while (firsts[slot]! >= 0 && keys[firsts[slot]!] !== key) slot = (slot + 1) & (firsts.length - 1);
      const first = firsts[slot]!;
      if (first < 0) firsts[slot] = i;
      else if (together.has(key)) together.get(key)!.push(item);
      else together.set(key, [items[first]!, item]);
    }
    yield* together.values();
  }
}

/** For each band one number of 32 bits for each item: what it has there, in its block. */
function bandsOf(items: readonly { signature: Uint32Array; block?: number }[], rows: number): Uint32Array[] {
  const bands = Array.from({ length: Math.floor(size / rows) }, () => new Uint32Array(items.length));
  for (const [i, { signature, block = 0 }] of items.entries()) {
    let place = 0;
    for (const keys of bands) {
      let key = block;
      for (const end = place + rows; place < end; place++)
        key = Math.imul(key ^ signature[place]!, 0x01000193) ^ (key >>> 15);
      keys[i] = key;
    }
  }
  return bands;
}

/** The share of members that two sorted sets have in common, 0 to 1; 0 for two empty sets. */
export function jaccard(a: Uint32Array, b: Uint32Array): number {
  const common = countCommon(a, b);
  return common === 0 ? 0 : common / (a.length + b.length - common);
}

/** The share of the first sorted set that the second holds too, 0 to 1 (Broder's containment). */
export const containment = (a: Uint32Array, b: Uint32Array): number =>
  a.length === 0 ? 0 : countCommon(a, b) / a.length;

/** The members of a sorted set that are not in another. */
export function without(a: Uint32Array, b: Uint32Array): Uint32Array {
  let j = 0;
  return a.filter(value => {
    while (j < b.length && b[j]! < value) j++;
    return b[j] !== value;
  });
}

function countCommon(a: Uint32Array, b: Uint32Array): number {
  let [i, j, common] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const [x, y] = [a[i]!, b[j]!];
    if (x === y) common++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return common;
}
