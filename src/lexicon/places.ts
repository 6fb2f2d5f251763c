import { remembered } from '../memory/remembered.ts';
import { compileMatcher, type Matcher } from './matcher.ts';
import { foldPlace } from './places-fold.ts';
import {
  compileTowns,
  type GazetteerFiles,
  type NamedPlace,
  type Town,
  type Towns,
} from './places-geonames.ts';
import { fold, type Known, knownIn, namesOf, type Place, type Region } from './places-known.ts';
import type { Gazetteer } from './places-schema.ts';

const noFiles: GazetteerFiles = { cities: new Uint8Array(), regions: new Uint8Array() };

/** Place names in texts. */
export interface Places extends Towns {
  /** Names that are places wherever they stand, and, weak, those that are only after a city: "CA", "IN". */
  names: Matcher<Place>;
  /** The country that a name or an abbreviation at the end of a place stands for. */
  country(name: string): string | undefined;
  /** The country that a name or an abbreviation by itself stands for: "US" does, "DE" does not. */
  countryAlone(name: string): string | undefined;
  /** The region that a name or a code after a city stands for; `code` is its usual abbreviation. */
  region(name: string): Region | undefined;
  /** The region that a name or a code stands for in one country: "WA" is Washington and Western Australia. */
  regionIn(country: string, name: string): Region | undefined;
  /** The country in which a name behind a town is a county. */
  countyIn(name: string): string | undefined;
  /** The country that a code, which is a region's and a country's, stands for or lies in after an unknown city. */
  usualCountry(code: string): string | undefined;
  /** Whether the code of a region stands for it with nothing beside it: "NY" does, "IN" does not. */
  codeAlone(code: string): boolean;
  /** Whether a code is work where it stands beside pay: "QA" is seldom Qatar there. */
  codeOfWork(code: string): boolean;
  /** The currency, ISO 4217, in which postings of a country tell pay. */
  currency(country: string): string | undefined;
  /** The same where a dollar sign alone stands for it. */
  dollar(country: string): string | undefined;
  /** Whether the name of a country or a region ends in a word. */
  endsLarger(word: string): boolean;
  /** Whether several countries, or parts of one, are called so: EMEA, the Bay Area. */
  area(name: string): boolean;
  /** A city that is known with nothing beside it, with the countries that have one of that name. */
  city(name: string): { name: string; countries: string[] } | undefined;
  /** Whether the name of a city is an ordinary word or a person's too: Reading, Florence. */
  word(name: string): boolean;
}

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);

/**
 * Compiles `content/lexicon/places.yaml` and, behind it, the cities and regions of GeoNames, in which a name is looked
 * up only when it is asked for.
 */
export function compilePlaces(gazetteer: Gazetteer, files = noFiles): Places {
  const { names, regions } = knownIn(gazetteer);
  const words = new Set(gazetteer.words.map(foldPlace));
  const geonames = compileTowns({
    files,
    countryNames: new Map(gazetteer.countries.map(({ code, name }) => [code, name])),
    spellings: [gazetteer.spellings, gazetteer.cityAliases],
    regionName: (country, key) => regions.get(`${country}|${fold(key)}`)?.name,
  });
  const known = remembered(name => names.get(fold(name)));
  const larger = [...names].filter(
    ([, { country, region }]) => country !== undefined || region !== undefined,
  );
  const lastWords = new Set(larger.map(([name]) => lastWord(name)));
  const prominent = (name: string): Town[] => {
    const { country, region, area } = known(name) ?? {};
    return name.length < 5 || country || region || area || words.has(foldPlace(name))
      ? []
      : geonames.towns(name).filter(({ size }) => size >= prominence);
  };
  return {
    names: compileMatcher([...namesOf(gazetteer)]),
    country: name => known(name)?.country,
    countryAlone: name => known(name)?.countryAlone,
    region: name => known(name)?.region,
    regionIn: (country, name) => regions.get(`${country}|${fold(name)}`),
    countyIn: name => known(name)?.countyIn,
    usualCountry: code => gazetteer.codes[code],
    codeAlone: code => gazetteer.codesAlone.includes(code),
    codeOfWork: code => gazetteer.codesOfWork.includes(code),
    ...currencies(gazetteer),
    endsLarger: word => lastWords.has(fold(word)),
    area: name => known(name)?.area === true,
    city: remembered(name => known(name)?.city ?? asCity(name, prominent(name))),
    word: name => words.has(foldPlace(name)),
    ...geonames,
    coordinates: place =>
      geonames.coordinates(place) ?? geonames.coordinates(usual(place, name => known(name)?.city, geonames)),
  };
}

/**
 * A place as it is usually meant: "Greater London" as London, and "Vancouver", which the list of cities has for one country,
 * as the one there when that is the largest.
 */
function usual(place: NamedPlace, listed: (name: string) => Known['city'], { towns }: Towns): NamedPlace {
  const city = place.city?.replace(/^Greater | (?:Municipality|Metropolitan Area)$/g, '');
  if (place.country !== undefined || city === undefined) return { ...place, city };
  const [largest, ...others] = towns(city);
  const countries = listed(city)?.countries ?? [];
  const meant =
    countries.length === 1 &&
    largest?.country === countries[0] &&
    others.every(({ country, size }) => country === largest?.country || size < (largest?.size ?? 0));
  return { ...place, city, ...(meant && { country: countries[0] }) };
}

/** A city of 128,000 inhabitants or more is known by its name alone. */
const prominence = 7;

const asCity = (name: string, towns: Town[]) =>
  towns.length > 0 && /^[\p{L}\p{M}'’-]+(?: [\p{L}\p{M}'’-]+)*$/u.test(name)
    ? { name, countries: [...new Set(towns.map(({ country }) => country))] }
    : undefined;

function currencies({ countries, dollars }: Gazetteer): Pick<Places, 'currency' | 'dollar'> {
  const known = new Map(countries.map(({ name, currency }) => [name, currency]));
  const currency = (country: string) => known.get(country);
  return { currency, dollar: country => dollars.find(dollar => dollar === currency(country)) };
}
