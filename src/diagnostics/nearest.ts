import { ascending, least } from 'd3-array';
import { distance } from 'fastest-levenshtein';

/** How many letters of the two have no like in the other. */
function unshared(a: string, b: string): number {
  const rest = [...a];
  const extra = [...b].filter(letter => {
    const at = rest.indexOf(letter);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
  return rest.length + extra.length;
}

/**
 * Of some names the one that somebody who typed `typed` is likely to have meant, of several as far from it the one that
 * shares the most letters: they change places or are left out more often than they are others. None where all are too
 * far: more than every third letter, rounded up, is another, or the first and one more, for most slips spare the beginning.
 */
export function nearest(typed: string, names: readonly string[]): string | undefined {
  const given = typed.toLowerCase();
  const alike = names.flatMap(name => {
    const lower = name.toLowerCase();
    const most = Math.ceil(Math.min(given.length, lower.length) / 3);
    // No name is nearer than the two differ in length: most of thousands need not be compared.
    if (Math.abs(given.length - lower.length) > most) return [];
    const far = distance(given, lower);
    return far <= most && (lower[0] === given[0] || far === 1) ? [{ name, lower, far }] : [];
  });
  const found = least(
    alike,
    (a, b) => ascending(a.far, b.far) || ascending(unshared(a.lower, given), unshared(b.lower, given)),
  );
  return found?.name;
}
