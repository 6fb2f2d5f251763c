/**
 * Runs so many things at a time, and the others in the order in which they came: of pages that are all rendered at once the
 * pieces lie about until the last is done, and the collector of garbage moves them to and fro.
 */
export function atMost(count: number): <T>(run: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async run => {
    if (running < count) running++;
    else await new Promise<void>(resolve => waiting.push(resolve));
    try {
      return await run();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running--;
    }
  };
}
