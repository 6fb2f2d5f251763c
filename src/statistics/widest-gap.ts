import type { Share } from './share.ts';

/**
 * The two shares of one group whose intervals lie furthest apart, of all groups; the first of equals.
 * @returns nothing where the intervals of every group overlap.
 */
export function widestGap<T>(
  groups: readonly (readonly T[])[],
  shareOf: (item: T) => Share,
): { more: T; less: T } | undefined {
  let widest: { more: T; less: T; gap: number } | undefined;
  for (const items of groups)
    for (const more of items)
      for (const less of items) {
        const gap = shareOf(more).low - shareOf(less).high;
        if (gap > (widest?.gap ?? 0)) widest = { more, less, gap };
      }
  return widest && { more: widest.more, less: widest.less };
}
