import { closest, distance } from 'fastest-levenshtein';

/**
 * Of some names the one that somebody who typed `typed` is likely to have meant; none where all are too far from it: more
 * than every third letter, rounded up, is another.
 */
export function nearest(typed: string, names: readonly string[]): string | undefined {
  if (names.length === 0) return undefined;
  const [given, lower] = [typed.toLowerCase(), names.map(name => name.toLowerCase())];
  const found = closest(given, lower);
  return distance(given, found) <= Math.ceil(Math.min(given.length, found.length) / 3)
    ? names[lower.indexOf(found)]
    : undefined;
}
