import { foldPlace } from './places-fold.ts';

/** One of the places of a name in `cities.txt`, with the codes of its country and region. */
export interface TownEntry {
  country: string;
  region: string;
  /** Base-2 logarithm of the thousands of inhabitants, rounded down: 0 is up to 2,000, 10 a million. */
  size: number;
  geohash: string;
}

/**
 * Looks names up in the text of `cities.txt`, by bisection: nothing is parsed, and the text is decoded at the first call.
 * @returns the entries of a name, the largest first; none when the gazetteer lacks it.
 */
export function townLookup(bytes: Uint8Array): (name: string) => TownEntry[] {
  let text: string | undefined;
  const keys = new Map<number, string>();
  return name => {
    text ??= new TextDecoder().decode(bytes);
    const key = foldPlace(name);
    return key === '' ? [] : entriesOf(lineOf(text, key, keys));
  };
}

/** The lines at which every bisection begins, whose keys are kept: some four thousand. */
const keptSteps = 12;

/** What follows the name on the line whose folded name is `key`; lines are in the order of their keys. */
function lineOf(text: string, key: string, keys: Map<number, string>): string {
  let low = startOfLines(text);
  let high = text.length;
  for (let step = 0; low < high; step++) {
    const start = text.lastIndexOf('\n', ((low + high) >> 1) - 1) + 1;
    const bar = text.indexOf('|', start);
    const end = text.indexOf('\n', start);
    if (bar < 0 || end < 0) return '';
    const found = keys.get(start) ?? foldPlace(text.slice(start, bar));
    if (step < keptSteps) keys.set(start, found);
    if (found === key) return text.slice(bar + 1, end);
    if (found < key) low = end + 1;
    else high = start;
  }
  return '';
}

function startOfLines(text: string): number {
  let start = 0;
  while (text[start] === '#') start = text.indexOf('\n', start) + 1;
  return start;
}

const entriesOf = (line: string): TownEntry[] =>
  line === ''
    ? []
    : line.split(',').map(entry => {
        const [place = '', size = '', geohash = ''] = entry.split(':');
        const [country = '', region = ''] = place.split('.');
        return { country, region, size: Number.parseInt(size, 36), geohash };
      });
