import type { Places } from '../../lexicon/places.ts';

/** Words that make of a place the one that the work is done from. */
export const remotely = /\bremote(?:ly)?\b|\banywhere in\b/i;

/** The names between commas. */
export const byCommas = (text: string): string[] =>
  text.includes(',') ? text.split(/\s*,\s*/).filter(name => name !== '') : [text];

/** "Denver, CO US": a country behind the code of a region. */
const behindCode = (text: string, _places: Places, written: string): string[] => {
  const [, city, code, country] = /^([^,]+), ?(\p{Lu}{2}) (USA?|U\.S\.|Canada)$/u.exec(text) ?? [];
  return city && code && country && !remotely.test(written) ? [city, code, country] : [];
};

/** "US, Arizona, Phoenix": country, region, city. */
const largestFirst = (text: string, places: Places): string[] => {
  const names = byCommas(text);
  return names.length === 3 &&
    places.country(names[0]!) !== undefined &&
    places.region(names[1]!)?.country === places.country(names[0]!) &&
    (places.city(names[2]!) !== undefined || places.towns(names[2]!).length > 0)
    ? names.toReversed()
    : [];
};

const dash = /[-–—]/;

/** "Madrid - Spain": a city, then its country. */
function toLargest(text: string, places: Places): string[] {
  if (!dash.test(text)) return [];
  const [city = '', country = '', ...others] = text.split(/\s+[-–—]\s+/);
  return others.length === 0 && places.city(city) && places.country(country) ? [city, country] : [];
}

/** "US-Boston", "Spain - Madrid": the larger place first; of "Oslo - Harbour" the city. */
const fromLargest = (text: string, places: Places): string[] => {
  if (!dash.test(text)) return [];
  const [, large, sign, small] = /^([\p{L} .]+?)(\s*[-–—]\s*)(\p{Lu}[\p{L} .']+)$/u.exec(text) ?? [];
  if (large && sign !== '-' && places.city(large) && !places.country(large) && !places.region(large))
    return [large];
  return small && large && (sign !== '-' || places.city(small) || places.region(small)) ? [small, large] : [];
};

/** "USA - Lehi UT": a country, then a city that it has with the code of its region. */
function countryFirst(text: string, places: Places): string[] {
  if (!dash.test(text)) return [];
  const [, country = '', city = '', code = ''] =
    /^(\p{Lu}[\p{L} .]*?)\s*[-–—]\s*(\p{Lu}[\p{L} .']+) (\p{Lu}{2})$/u.exec(text) ?? [];
  const region = places.region(code);
  return region && places.country(country) === region.country ? [city, code, country] : [];
}

/** "Denver CO", "Perth Western Australia Australia": a city of the gazetteer, then what it lies in. */
function withoutCommas(text: string, places: Places): string[] {
  const words = text.split(' ');
  if (
    words.some(word => /^[-–—]$/.test(word)) ||
    !places.endsLarger(words.at(-1)!) ||
    !words.some((_, n) => n > 0 && isLarger(words.slice(n).join(' '), places))
  )
    return [];
  for (let n = Math.min(words.length - 1, 4); n > 0; n--) {
    if (places.city(words.slice(0, n).join(' ')))
      return [words.slice(0, n).join(' '), ...within(words.slice(n), places)];
  }
  return [];
}

const isLarger = (name: string, places: Places): boolean =>
  places.country(name) !== undefined || places.region(name) !== undefined;

function within(words: string[], places: Places): string[] {
  const all = words.join(' ');
  if (isLarger(all, places)) return [all];
  for (let n = words.length - 1; n > 0; n--) {
    const [region, country] = [words.slice(0, n).join(' '), words.slice(n).join(' ')];
    if (places.country(country) && places.region(region)) return [region, country];
  }
  return ['?'];
}

/**
 * The names that a text may be, the smallest place first, for each way of writing them; none where it is not written so.
 * The second text is the first as it stood, with the signs beside it.
 */
export const orders: readonly ((text: string, places: Places, written: string) => string[])[] = [
  byCommas,
  behindCode,
  largestFirst,
  countryFirst,
  toLargest,
  fromLargest,
  withoutCommas,
];
