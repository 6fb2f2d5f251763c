import { ascending, least } from 'd3-array';
import { distance } from 'fastest-levenshtein';

const lettersOf = (word: string): string => [...word].sort().join('');

/**
 * Of some names the one that somebody who typed `typed` is likely to have meant, of several as far from it the one of the
 * same letters: they change places more often than they are others. None where all are too far: more than every third
 * letter, rounded up, is another, or the first and one more, for most slips spare the beginning.
 */
export function nearest(typed: string, names: readonly string[]): string | undefined {
  const given = typed.toLowerCase();
  const alike = names
    .map(name => ({ name, lower: name.toLowerCase(), far: distance(given, name.toLowerCase()) }))
    .filter(({ lower, far }) => lower[0] === given[0] || far === 1);
  const others = (lower: string): number => Number(lettersOf(lower) !== lettersOf(given));
  const found = least(
    alike,
    (a, b) => ascending(a.far, b.far) || ascending(others(a.lower), others(b.lower)),
  );
  if (!found) return undefined;
  return found.far <= Math.ceil(Math.min(given.length, found.name.length) / 3) ? found.name : undefined;
}
