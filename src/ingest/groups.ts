/**
 * Things in groups of so many, as they come and in their order; the last group may be smaller.
 * @param size of a group, at least 1.
 */
export async function* inGroups<T>(
  things: AsyncIterable<T> | Iterable<T>,
  size: number,
): AsyncGenerator<T[]> {
  let group: T[] = [];
  for await (const thing of things) {
    group.push(thing);
    if (group.length < size) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}
