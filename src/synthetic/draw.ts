import { randomInt, randomLcg } from 'd3-random';

/** Draws for one posting: the same for the same seed and number, whatever was drawn for others. */
export interface Draw {
  /** One of the values, the first ones more often than the last. */
  one<T>(values: readonly T[]): T;
  /** A whole number from `min` to below `max`. */
  whole(min: number, max: number): number;
  /** Whether something happens that does so with this probability. */
  chance(probability: number): boolean;
}

/** How much more often the first of several values is drawn than the last. */
const skew = 1.7;

/** What is drawn for one posting: the same for the same seed and number, whatever is drawn for others. */
export function drawFor(seed: number, number: number): Draw {
  const random = randomLcg(scattered(scattered(seed) ^ number));
  const whole = (min: number, max: number) => randomInt.source(random)(min, max)();
  return {
    one: values => values[Math.floor(values.length * random() ** skew)]!,
    whole,
    chance: probability => random() < probability,
  };
}

/** Numbers in a row as numbers far apart, for a generator that is seeded alike begins alike (MurmurHash3's last step). */
function scattered(number: number): number {
  let h = Math.imul(number ^ (number >>> 16) ^ 0x5bd1e995, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 1;
}
