import { pattern } from './pattern.ts';
import { foldPlace } from './places-fold.ts';

/** The regions of `regions.txt`, by the codes that `cities.txt` has for them and by name. */
export interface RegionNames {
  /** The name of a region by the code of its country and its own. */
  nameOf(country: string, code: string): string | undefined;
  /** The codes of the countries that have a region of this name, with the region's own. */
  called(name: string): { country: string; code: string; name: string }[];
}

const kind = pattern('g')`
  ^(?:the )?(?:(?:autonomous )?
    (?:community|region|province|state|canton|county|land|department|governorate) of |land |canton )
  |(?: (?:capital)? ?(?:region|province|state|county|oblast|governorate|department|prefecture
    |voivodeship|canton))$
`;
const keyOf = (name: string): string => foldPlace(name).replace(kind, '');

/** Reads `regions.txt` at the first question. "Community of Madrid" and "Madrid" are one name. */
export function regionNames(bytes: Uint8Array): RegionNames {
  let names: Map<string, string> | undefined;
  let places: Map<string, { country: string; code: string; name: string }[]> | undefined;
  const load = () => {
    names = new Map();
    places = new Map();
    for (const [, country = '', code = '', name = ''] of new TextDecoder()
      .decode(bytes)
      .matchAll(/^([A-Z]{2})\.(\S+) (.+)$/gm)) {
      names.set(`${country}.${code}`, name);
      const key = keyOf(name);
      places.set(key, [...(places.get(key) ?? []), { country, code, name }]);
    }
    return { names, places };
  };
  return {
    nameOf: (country, code) => (names ?? load().names).get(`${country}.${code}`),
    called: name => (places ?? load().places).get(keyOf(name)) ?? [],
  };
}
