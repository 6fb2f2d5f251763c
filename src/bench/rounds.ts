/** A job to be measured against others. */
export interface Contender {
  name: string;
  run(): void;
}

/**
 * Seconds that each of some jobs takes: the median over rounds in which they take turns, after one round to warm up, so
 * that whatever else the machine does falls on all of them.
 */
export function secondsOf(contenders: readonly Contender[], rounds: number): number[] {
  const times = contenders.map((): number[] => []);
  for (let round = 0; round <= rounds; round++) {
    contenders.forEach(({ run }, i) => {
      const start = performance.now();
      run();
      if (round > 0) times[i]!.push((performance.now() - start) / 1000);
    });
  }
  return times.map(median);
}

/** The middle value of some numbers; of an even count, the upper one of the two. */
export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1]!;
