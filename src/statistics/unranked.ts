import { separated } from './separated.ts';
import type { Share } from './share.ts';

/**
 * Those that cannot be told from the largest: every other item whose interval overlaps that of the first largest.
 * @returns the largest (the first of equals) and the others in their order; nothing of an empty list.
 */
export function unranked<T>(
  items: readonly T[],
  shareOf: (item: T) => Share,
): { first: T; close: T[] } | undefined {
  const [head, ...tail] = items;
  if (head === undefined) return undefined;
  const first = tail.reduce((best, item) => (shareOf(item).value > shareOf(best).value ? item : best), head);
  return { first, close: items.filter(item => item !== first && !separated(shareOf(first), shareOf(item))) };
}
