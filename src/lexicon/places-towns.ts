import { foldPlace } from './places-fold.ts';

/** One of the places of a name in `cities.txt`, with the codes of its country and region. */
export interface TownEntry {
  /** The name as the gazetteer writes it. */
  name: string;
  country: string;
  region: string;
  /** Base-2 logarithm of the thousands of inhabitants, rounded down: 0 is up to 2,000, 10 a million. */
  size: number;
  geohash: string;
}

export interface TownLookup {
  /** The entries of a folded name, the largest first; none when the gazetteer lacks it. */
  entries(key: string): TownEntry[];
  /** Lets go of what was read of the text: it is read again when it is asked for. */
  forget(): void;
}

/**
 * Looks names up in the text of `cities.txt`, whose lines are in the order of their folded names: those that begin with
 * the same two letters are read together, when the first of them is asked for.
 */
export function townLookup(bytes: Uint8Array): TownLookup {
  let text: string | undefined;
  const shelves = new Map<string, Map<string, string>>();
  const shelfOf = (letters: string): Map<string, string> => {
    text ??= new TextDecoder().decode(bytes);
    const shelf = linesWith(text, letters);
    shelves.set(letters, shelf);
    return shelf;
  };
  return {
    entries: key => {
      if (key === '') return [];
      const letters = key.slice(0, 2);
      const line = (shelves.get(letters) ?? shelfOf(letters)).get(key);
      return line === undefined ? [] : entriesOf(line);
    },
    forget: () => {
      text = undefined;
      shelves.clear();
    },
  };
}

/** The lines whose keys begin with some letters, by these keys. */
function linesWith(text: string, letters: string): Map<string, string> {
  const lines = new Map<string, string>();
  for (let start = firstFrom(text, letters); ; ) {
    const bar = text.indexOf('|', start);
    const end = text.indexOf('\n', start);
    const key = bar < 0 ? '' : foldPlace(text.slice(start, bar));
    if (!key.startsWith(letters) || end < 0) return lines;
    lines.set(key, text.slice(start, end));
    start = end + 1;
  }
}

/** Where the first line begins whose key is not before `letters`, by bisection. */
function firstFrom(text: string, letters: string): number {
  let low = startOfLines(text);
  let high = text.length;
  while (low < high) {
    const start = text.lastIndexOf('\n', ((low + high) >> 1) - 1) + 1;
    const bar = text.indexOf('|', start);
    const end = text.indexOf('\n', start);
    if (bar < 0 || end < 0) high = start;
    else if (foldPlace(text.slice(start, bar)) < letters) low = end + 1;
    else high = start;
  }
  return low;
}

function startOfLines(text: string): number {
  let start = 0;
  while (text[start] === '#') start = text.indexOf('\n', start) + 1;
  return start;
}

function entriesOf(line: string): TownEntry[] {
  const [name = '', entries = ''] = line.split('|');
  if (entries === '') return [];
  return entries.split(',').map(entry => {
    const [place = '', size = '', geohash = ''] = entry.split(':');
    const [country = '', region = ''] = place.split('.');
    return { name, country, region, size: Number.parseInt(size, 36), geohash };
  });
}
