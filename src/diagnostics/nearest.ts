import { closest, distance } from 'fastest-levenshtein';

/**
 * Of some names the one that somebody who typed `typed` is likely to have meant; none where all are too far from it: more
 * than every third letter, rounded up, is another, or the first and one more, for most slips spare the beginning.
 */
export function nearest(typed: string, names: readonly string[]): string | undefined {
  const given = typed.toLowerCase();
  const lower = names.map(name => name.toLowerCase());
  const alike = lower.filter(name => name[0] === given[0] || distance(given, name) === 1);
  if (alike.length === 0) return undefined;
  const found = closest(given, alike);
  return distance(given, found) <= Math.ceil(Math.min(given.length, found.length) / 3)
    ? names[lower.indexOf(found)]
    : undefined;
}
