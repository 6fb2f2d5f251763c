import { matchesOf } from '../../lexicon/matches.ts';
import { pattern } from '../../lexicon/pattern.ts';
import type { Places } from '../../lexicon/places.ts';
import type { Words } from '../header.ts';
import type { Placed } from './list.ts';
import { readPlace } from './place.ts';
import { initials, isRegionCode, type PlaceName } from './region.ts';
import { isTown } from './town.ts';

interface Chunk extends Words {
  /** What stands between this name and the next. */
  gap: string;
}

const capitalised = pattern('gu')`
  \b(?:\p{Lu}\.){2,3}
  |\p{Lu}[\p{L}\p{M}'’]*(?:[.-]\p{Lu}?[\p{L}\p{M}'’]+)*
    (?:(?<!\b\p{Lu}{2})\.(?= \p{Lu}))?(?:[ ]
      (?:\p{Lu}\.\p{Lu}\b\.?
        |(?:(?:de|del|da|do|of|am|upon|the
          |and(?= (?:Herzegovina|Tobago|Barbuda)))[ ])?\p{Lu}[\p{L}\p{M}'’]*
        (?:-\p{L}[\p{L}\p{M}'’]*)*)){0,3}
`;

/**
 * The places that a stretch of prose names, in order. A city counts when the gazetteer has it or a region or country
 * follows it; a region or a country counts by itself.
 */
export function placesIn({ text: written, start }: Words, places: Places): Placed[] {
  const text = written.replace(between, sign => sign.toLowerCase());
  const chunks = chunksOf(text, start);
  const found: Placed[] = [];
  for (let i = 0; i < chunks.length; ) {
    const read = placeAt(chunks, i, places);
    if (!read) {
      i += 1;
      continue;
    }
    const { place, size } = read;
    const [first, last] = [chunks[i]!, chunks[i + size - 1]!];
    found.push({
      text: text.slice(first.start - start, last.end - start),
      start: first.start,
      end: last.end,
      place,
      remote: false,
    });
    i += size;
  }
  return found;
}

/** The place that begins with a name, and how many names make it: three, two or one. */
function placeAt(chunks: Chunk[], i: number, places: Places): { place: PlaceName; size: number } | undefined {
  const read = isAmongCodes(chunks, i, places) ? readCode : readChunks;
  const sizes = read === readCode || isListOfCities(chunks, i, places) ? [1] : [3, 2, 1];
  for (const size of sizes) {
    const place = joined(chunks, i, size) ? read(chunks.slice(i, i + size), places) : undefined;
    if (place) return { place, size };
  }
  const place = townBeside(chunks, i, places);
  return place && { place, size: 1 };
}

/** "Oslo OR Porto": in capitals what stands between two names passes for a part of one. */
const between = /(?<=[\p{Ll};]) (?:OR|AND) (?=\p{Lu}\p{Ll})/gu;

/** "SF bay area". */
const bay = /^ bay area\b/i;

function chunksOf(text: string, start: number): Chunk[] {
  const matches = matchesOf(text, capitalised);
  return matches.map(({ 0: word, index }, i) => {
    const name = word.replace(/-based$| ONLY$/i, '') + (bay.exec(text.slice(index + word.length))?.[0] ?? '');
    const end = index + name.length;
    return {
      text: name,
      start: start + index,
      end: start + end,
      gap: text.slice(end, matches[i + 1]?.index ?? text.length),
    };
  });
}

/** Three cities in a row are three places, though the last may be called like a region: "Oslo, Lisbon, New York". */
const isListOfCities = (chunks: Chunk[], i: number, places: Places): boolean =>
  [i - 2, i - 1, i].some(
    from => from >= 0 && joined(chunks, from, 3) && areCities(chunks.slice(from, from + 3), places),
  );

/** Codes of regions are no words where four stand in a row: "ID, IL, IN or OR". */
const isAmongCodes = (chunks: Chunk[], i: number, places: Places): boolean =>
  [i - 3, i - 2, i - 1, i].some(from => from >= 0 && areCodes(chunks.slice(from, from + 4), places));

const areCodes = (chunks: Chunk[], places: Places): boolean =>
  chunks.length === 4 &&
  chunks.every(({ text }) => isRegionCode(text, places)) &&
  chunks.slice(0, -1).every(({ gap }) => /^,? (?:(?:and|or|&),? )?$/.test(gap));

const areCities = (chunks: Chunk[], places: Places): boolean =>
  new Set(chunks.map(({ text }) => text)).size === chunks.length &&
  chunks.every(({ text }) => places.city(text));

const joined = (chunks: Chunk[], i: number, size: number): boolean =>
  i + size <= chunks.length && chunks.slice(i, i + size - 1).every(({ gap }) => /^, ?$/.test(gap));

/** "Solna or Stockholm": a town that is not known by its name alone, beside a city of its country. */
function townBeside(chunks: Chunk[], i: number, places: Places): PlaceName | undefined {
  const name = chunks[i]!.text;
  const beside = [
    choice.test(chunks[i - 1]?.gap ?? '') ? chunks[i - 1] : undefined,
    choice.test(chunks[i]!.gap) ? chunks[i + 1] : undefined,
  ];
  const near = beside.flatMap(chunk => (chunk && places.city(chunk.text)?.countries) ?? []);
  if (near.length === 0 || initials.test(name) || places.word(name)) return undefined;
  return places.towns(name).some(({ country }) => near.includes(country)) ? { city: name } : undefined;
}
const choice = /^ (?:or|and) $/;

const street =
  /\b(?:St(?!\. ?\p{Lu})|Street|Ave|Avenue|Rd|Road|Blvd|Boulevard|Dr|Drive|Suite|Floor|Way|Lane|Plaza|Square|Building)\b/u;

const readChunks = (chunks: Chunk[], places: Places): PlaceName | undefined =>
  (chunks.length === 1 && isRegionCode(chunks[0]!.text, places)) || isNoTown(chunks, places)
    ? undefined
    : readOther(chunks, places);

const readCode = ([code]: Chunk[], places: Places): PlaceName | undefined => {
  const region = places.region(code!.text);
  return region && { region: region.name, country: region.country };
};

/** "Sales, Marketing, HR": a name that the gazetteer lacks before a code that is more than a state's. */
const isNoTown = (chunks: Chunk[], places: Places): boolean => {
  const [first, last] = [chunks[0]!.text, chunks.at(-1)!.text];
  return (
    chunks.length > 1 && initials.test(last) && places.country(last) !== undefined && !isTown(first, places)
  );
};

const readOther = (chunks: Chunk[], places: Places): PlaceName | undefined =>
  readPlace(
    chunks.map(({ text }) => (street.test(text) ? (cityAtEdge(text, places)?.city ?? '') : text)),
    places,
  ) ?? (chunks.length === 1 ? cityAtEdge(chunks[0]!.text, places) : undefined);

/** "Lisbon Northwind" in "our Lisbon Northwind office": the city that opens a run of names, or ends it. */
function cityAtEdge(name: string, places: Places): PlaceName | undefined {
  const words = name.split(' ');
  if (places.towns(name).length > 0 && places.city(words[0]!)) return { city: name };
  for (let n = words.length - 1; n > 0; n--) {
    for (const part of [words.slice(0, n).join(' '), words.slice(-n).join(' ')]) {
      const city = places.city(part);
      if (city && part.length > 3 && !places.word(part)) return { city: city.name };
    }
  }
  return undefined;
}
