import { foldPlace } from './places-fold.ts';

const [newline, hash] = ['\n'.charCodeAt(0), '#'.charCodeAt(0)];

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

/** Finds the cities of `cities.txt` by their names, without reading all of it. */
export interface TownLookup {
  /** The entries of a folded name, the largest first; none when the gazetteer lacks it. */
  entries(key: string): TownEntry[];
  /** Lets go of what was read of the text: it is read again when it is asked for. */
  forget(): void;
}

/**
 * Looks names up in `cities.txt`, whose lines are in the order of their folded names: those that begin with the same two
 * letters are decoded together, when the first of them is asked for.
 */
export function townLookup(bytes: Uint8Array): TownLookup {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const shelves = new Map<string, Map<string, string>>();
  const shelfOf = (letters: string): Map<string, string> => {
    const shelf = linesWith(file, letters);
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
    forget: () => shelves.clear(),
  };
}

/** The lines whose keys begin with some letters, by these keys. */
function linesWith(file: Buffer, letters: string): Map<string, string> {
  const lines = new Map<string, string>();
  for (let start = firstFrom(file, letters); start < file.length; ) {
    const line = lineAt(file, start);
    if (!line?.key.startsWith(letters)) break;
    lines.set(line.key, line.text);
    start = line.next;
  }
  return lines;
}

/** Where the first line begins whose key is not before `letters`, by bisection. */
function firstFrom(file: Buffer, letters: string): number {
  let low = startOfLines(file);
  let high = file.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = middle === 0 ? 0 : file.lastIndexOf(newline, middle - 1) + 1;
    const line = lineAt(file, start);
    if (line && line.key < letters) low = line.next;
    else high = start;
  }
  return low;
}

/** The line that begins at a place, with the folded name in it and where the next one begins; none where no name stands. */
function lineAt(file: Buffer, start: number): { text: string; key: string; next: number } | undefined {
  const end = file.indexOf(newline, start);
  if (end < 0) return undefined;
  const text = file.toString('utf8', start, end);
  const bar = text.indexOf('|');
  return bar < 0 ? undefined : { text, key: foldPlace(text.slice(0, bar)), next: end + 1 };
}

/** Behind the remarks at the top. */
function startOfLines(file: Buffer): number {
  let start = 0;
  while (file[start] === hash) start = file.indexOf(newline, start) + 1;
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
