import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buckets, containment, jaccard, signatureOf } from '../../src/resolve/minhash.ts';
import { hashWords } from '../../src/resolve/word-set.ts';

const setOf = (words: Iterable<string>): Uint32Array => {
  const hashes = new Set<number>();
  for (const word of words) hashWords(word, hash => hashes.add(hash));
  return Uint32Array.from(hashes).sort();
};
const words = (from: number, to: number) =>
  setOf(Array.from({ length: to - from }, (_, i) => `word${from + i}`));

test('jaccard and containment are those of the sets', () => {
  const some = fc.uniqueArray(fc.integer({ min: 0, max: 50 }));
  fc.assert(
    fc.property(some, some, (a, b) => {
      const [x, y] = [new Set(a), new Set(b)];
      const [p, q] = [a, b].map(list => Uint32Array.from(list).sort()) as [Uint32Array, Uint32Array];
      const common = a.filter(value => y.has(value)).length;
      expect(jaccard(p, q)).toBeCloseTo(common === 0 ? 0 : common / (x.size + y.size - common));
      expect(containment(p, q)).toBeCloseTo(x.size === 0 ? 0 : common / x.size);
    }),
  );
});

test('the share of equal places of two signatures is near the similarity of the sets', () => {
  for (const shared of [50, 100, 150, 190]) {
    const [a, b] = [words(0, 200), words(200 - shared, 400 - shared)];
    const [x, y] = [signatureOf(a), signatureOf(b)];
    const equal = x.filter((value, place) => value === y[place]).length / x.length;
    expect(Math.abs(equal - jaccard(a, b))).toBeLessThan(0.13);
  }
});

test('sets that are nearly the same share a bucket and sets that are not seldom do', () => {
  const items = (step: number) =>
    Array.from({ length: 100 }, (_, i) =>
      [0, step].map(shift => ({
        i,
        signature: signatureOf(words(i * 1000 + shift, i * 1000 + 200 + shift)),
      })),
    ).flat();
  const found = (step: number) => {
    const together = new Set<number>();
    for (const bucket of buckets(items(step), 8)) for (const { i } of bucket) together.add(i);
    return together.size;
  };
  expect(found(10)).toBe(100);
  expect(found(66)).toBeLessThan(30);
});

test('items of different blocks share no bucket', () => {
  const signature = signatureOf(words(0, 100));
  expect([
    ...buckets(
      [
        { signature, block: 1 },
        { signature, block: 2 },
      ],
      8,
    ),
  ]).toEqual([]);
});

test('punctuation inside a word is no part of it', () => {
  const hashes = (text: string) => {
    const found: number[] = [];
    hashWords(text, hash => found.push(hash));
    return found;
  };
  expect(hashes('You’ll earn $100,000, e.g. in Zürich.')).toEqual(hashes('youll earn 100000 eg in zürich'));
  expect(hashes('full-time')).toHaveLength(2);
});
