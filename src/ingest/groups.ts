/** Milliseconds after which a group goes on without the thing that keeps it waiting. */
const patience = 20;
const late = Symbol('late');

/**
 * Things in groups of so many, as they come and in their order. The last group may be smaller, and so may one that the
 * next thing keeps waiting: whoever hands in one thing and waits for what comes of it is answered.
 * @param size of a group, at least 1.
 */
export async function* inGroups<T>(
  things: AsyncIterable<T> | Iterable<T>,
  size: number,
): AsyncGenerator<T[]> {
  const iterator =
    Symbol.asyncIterator in things ? things[Symbol.asyncIterator]() : things[Symbol.iterator]();
  let group: T[] = [];
  try {
    for (;;) {
      const coming = Promise.resolve(iterator.next());
      if (group.length > 0 && (await isLate(coming))) {
        yield group;
        group = [];
      }
      const { value, done } = await coming;
      if (done) break;
      group.push(value);
      if (group.length < size) continue;
      yield group;
      group = [];
    }
    if (group.length > 0) yield group;
  } finally {
    await iterator.return?.();
  }
}

async function isLate(coming: Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const first = await Promise.race([
    coming,
    new Promise(resolve => {
      timer = setTimeout(resolve, patience, late);
    }),
  ]);
  clearTimeout(timer);
  return first === late;
}
