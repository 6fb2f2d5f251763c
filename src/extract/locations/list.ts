import { matchesOf } from '../../lexicon/matches.ts';
import type { Places } from '../../lexicon/places.ts';
import { oncePer } from '../../memory/once-per.ts';
import { remembered } from '../../memory/remembered.ts';
import { segmentsOf, type Words } from '../header.ts';
import { bare } from './bare.ts';
import { byCommas, orders, remotely } from './order.ts';
import { opensName, readPlace } from './place.ts';
import { initials, type PlaceName, townsIn } from './region.ts';

/** A place with where it is written. */
export interface Placed extends Words {
  place: PlaceName;
  /** Whether the words about it say that the work is done remotely. */
  remote: boolean;
}

/**
 * A header line as a list of places.
 * @returns its places, or undefined when anything in it is no place.
 */
export const placesOfLine = ({ text, start }: Words, places: Places): Placed[] | undefined =>
  linesRead(places)(text)?.map(found => ({ ...found, start: start + found.start, end: start + found.end }));

/** The places of a line with offsets into the line. Several rules ask it of the same lines. */
const linesRead = oncePer((places: Places) =>
  remembered(text => readLine({ text, start: 0, end: text.length }, places)),
);

function readLine(written: Words, places: Places): Placed[] | undefined {
  const line = inRoundBrackets(written);
  const whole = line.text.includes(';') ? undefined : (regionsOf(line, places) ?? placeOfPart(line, places));
  if (whole) return [whole].flat();
  const parts = segmentsOf(line).flatMap(segment => splitList(segment, places));
  const firm = parts.map(part => placesOfPart(part, places));
  const cities = firm.filter(found => found?.[0]?.place.city).length;
  const read =
    codesOf(parts, places) ??
    firm.map(
      (found, i) =>
        found ??
        (cities > 2 ? townAmong(parts[i]!, places) : undefined) ??
        codeBeside(parts[i]!, firm, places),
    );
  const known = read
    .flatMap(found => found ?? [])
    .map(found => ({ ...found, remote: found.remote || (!found.place.city && remotely.test(line.text)) }));
  const unknown = parts.filter((part, i) => read[i] === undefined && bare(part.text) !== '');
  return known.length > 0 && unknown.length === 0 ? known : undefined;
}

/** "REMOTE [EU/US]": square brackets as round ones, each where it stood; "Oslo (hybrid), remote" and "Oslo / remote" are two. */
const inRoundBrackets = (words: Words): Words =>
  /[[)]|remote/i.test(words.text)
    ? {
        ...words,
        text: words.text
          .replaceAll('[', '(')
          .replaceAll(']', ')')
          .replace(wayBehind, '$1;')
          .replace(besideRemote, ';'),
      }
    : words;
const besideRemote =
  /(?<=\bremote ?(?:\([^()]*\))? ?)\/(?= ?\p{Lu})|(?<=\bremote ?\([^()]*\)),|\/(?= ?(?:fully )?remote\b)|,(?= (?:fully )?remote$)/giu;
const wayBehind = /(\((?:hybrid|remote|on-?site|in[- ](?:person|office))\)),(?= \p{Lu})/giu;

const parting =
  /\s*;\s*(?:(?:or|and)\s+)?|\s*(?<!\bw)\/\s*|,?\s+(?:or|and)\s+|\s+&\s+|\s*\+\s*|\s+(?=(?:remote|hybrid|on-?site) ?\()/giu;
/** What each of these holds: most lines hold none. */
const partingSign = /[;/&+(]|\b(?:or|and)\b/i;

/** Cuts a list at "or", "and", slashes, pluses and semicolons, unless the words between them are one place. */
function splitList({ text, start }: Words, places: Places): Words[] {
  const parts: Words[] = [];
  let from = 0;
  const cut = (to: number) => {
    const words = text.slice(from, to).trim();
    const at = start + from + text.slice(from, to).indexOf(words);
    if (words !== '') parts.push({ text: words, start: at, end: at + words.length });
  };
  for (const { 0: sign, index } of partingSign.test(text) ? matchesOf(text, parting) : []) {
    if (places.country(bare(text))) continue;
    cut(index);
    from = index + sign.length;
  }
  cut(text.length);
  return parts;
}

function placesOfPart(part: Words, places: Places): Placed[] | undefined {
  const whole = regionsOf(part, places) ?? placeOfPart(part, places);
  if (whole) return [whole].flat();
  const cities: Placed[] = [];
  const names = byCommas(bare(part.text));
  const list = isListOfPlaces(names, places);
  const besideCity = () => names.some(name => places.city(name) && !initials.test(name));
  for (let i = 0; i < names.length; ) {
    let size = list ? 1 : Math.min(3, names.length - i);
    let place = readPlace(names.slice(i, i + size), places);
    while (!place && size > 1) place = readPlace(names.slice(i, i + --size), places);
    place ??=
      codeAmong(names[i]!, cities.at(-1)?.place, besideCity, places) ?? placesByText(places)(names[i]!);
    if (!place) return undefined;
    cities.push({ ...part, place, remote: remotely.test(part.text) });
    i += size;
  }
  return cities.length > 0 ? cities : undefined;
}

/**
 * "Chicago, Boston, New York, New Jersey", "Austin, NY, SF": nearly all are cities, and no name is the region that the one
 * before it lies in.
 */
const isListOfPlaces = (names: string[], places: Places): boolean =>
  names.length > 2 &&
  names.every(
    (name, i) =>
      places.city(name) ||
      ((names.length > 3 || places.codeAlone(name)) && isOtherRegion(name, names[i - 1], places)),
  );

function isOtherRegion(name: string, before: string | undefined, places: Places): boolean {
  const region = initials.test(name) && !places.codeAlone(name) ? undefined : places.region(name);
  return (
    region !== undefined &&
    before !== undefined &&
    townsIn(places.city(before)?.name ?? before, region, places).length === 0
  );
}

/** "Florida, Georgia, New York": three names or more that all are regions of one country, though some are cities too. */
function regionsOf(part: Words, places: Places): Placed[] | undefined {
  const names = byCommas(bare(part.text));
  if (names.length < 3) return undefined;
  const regions = names.flatMap(name => places.region(name) ?? []);
  const countries = new Set(regions.map(({ country }) => country));
  if (regions.length < names.length || countries.size > 1 || new Set(names).size < names.length)
    return undefined;
  const remote = remotely.test(part.text);
  return regions.map(({ name, country }) => ({ ...part, place: { region: name, country }, remote }));
}

/** "NY and London", "Remote (US/UK/NZ)": a code that is all of a part, beside parts that are cities or larger places. */
function codeBeside(
  part: Words,
  others: readonly (Placed[] | undefined)[],
  places: Places,
): Placed[] | undefined {
  const code = bare(part.text);
  const beside = others.flatMap(found => found ?? []);
  if (!initials.test(code) || beside.length === 0) return undefined;
  const region = places.region(code);
  const country = beside.some(({ place }) => place.city) ? undefined : places.country(code);
  const place = country ? { country } : region && { region: region.name, country: region.country };
  return place && [{ ...part, place, remote: false }];
}

/** "AUS/NZ": several codes, each of a country and of no region. */
function codesOf(parts: readonly Words[], places: Places): Placed[][] | undefined {
  const codes = parts.map(({ text }) => bare(text));
  const isCountry = (code: string) =>
    initials.test(code) && places.country(code) !== undefined && !places.region(code);
  return codes.length > 1 && codes.every(isCountry)
    ? parts.map(part => [
        { ...part, place: { country: places.country(bare(part.text))! }, remote: remotely.test(part.text) },
      ])
    : undefined;
}

/** A small town among at least three cities. */
function townAmong(part: Words, places: Places): Placed[] | undefined {
  const name = bare(part.text);
  return places.towns(name).length > 0 ? [{ ...part, place: { city: name }, remote: false }] : undefined;
}

/** A code in a list: "CA" behind another country is Canada, "NY" before a city is the state. */
function codeAmong(
  name: string,
  before: PlaceName | undefined,
  besideCity: () => boolean,
  places: Places,
): PlaceName | undefined {
  if (!initials.test(name)) return undefined;
  const country = places.country(name);
  if (country && before?.country && !before.city && !before.region) return { country };
  const region = besideCity() ? places.region(name) : undefined;
  return region && { region: region.name, country: region.country };
}

function placeOfPart(part: Words, places: Places): Placed | undefined {
  const place = placesByText(places)(part.text);
  return place && { ...part, place, remote: remotely.test(part.text) };
}

/** The place that a whole text names. Several rules ask it of the same lines and parts of lines. */
const placesByText = oncePer((places: Places) =>
  remembered((written): PlaceName | undefined => {
    const text = bare(written);
    if (!opensName.test(text)) return undefined;
    for (const namesIn of orders) {
      const place = readPlace(namesIn(text, places, written), places);
      if (place) return place;
    }
    return undefined;
  }),
);
