import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Place } from '../../lexicon/places-known.ts';
import type { Span } from '../../posting/document.ts';
import type { SegmentedPosting } from '../../segment/posting.ts';
import { placesOfLine } from '../locations/list.ts';
import type { Surroundings } from './context.ts';

const spoken: readonly [RegExp, string][] = [
  [
    /\bUSD\b|\bU\.?S\.? (?:dollars?\b|(?:annual |base |full-time |hiring )*(?:salary|pay|compensation|wage)\b)|\b(?:in|within|across|for) the (?:United States\b|U\.S\.|US\b)/,
    'USD',
  ],
  [/\bCAD\b|\bCanadian\b/i, 'CAD'],
  [/\bAUD\b|\bAustralian\b/i, 'AUD'],
  [/\bNZD\b|\bNew Zealand dollars?\b/i, 'NZD'],
  [/\bSGD\b|\bSingapore dollars?\b/i, 'SGD'],
  [/\bHKD\b|\bHong Kong dollars?\b/i, 'HKD'],
];

/**
 * The currency that a lone dollar sign stands for: the one that its sentence names, that of the place which the amount is
 * for, or the only one in the posting's header.
 * @param place as `placeOf` gives it.
 */
export function dollarOf(
  sentence: string,
  place: string | undefined,
  posting: SegmentedPosting,
  { places }: Lexicon,
): { currency: string; status: 'stated' | 'inferred' } {
  const named = spoken.find(([words]) => words.test(sentence));
  if (named) return { currency: named[1], status: 'stated' };
  const there =
    place && placesOfLine({ text: place, start: 0, end: place.length }, places)?.[0]?.place.country;
  const here = there ? [there] : [...countriesIn(sentence, places)];
  const theirs = here.length === 1 ? places.dollar(here[0]!) : undefined;
  if (theirs) return { currency: theirs, status: theirs === 'USD' ? 'stated' : 'inferred' };
  const header = posting.lines
    .filter(({ section }) => section !== 'board-commentary')
    .slice(0, 6)
    .filter(({ text }) => text.length <= 80);
  const countries = new Set(header.flatMap(({ text }) => [...countriesIn(text, places)]));
  const [country] = countries;
  const currency = countries.size === 1 ? places.dollar(country!) : undefined;
  return currency && currency !== 'USD'
    ? { currency, status: 'inferred' }
    : { currency: 'USD', status: 'stated' };
}

const countriesIn = (text: string, { names }: Lexicon['places']): Set<string> =>
  new Set(names.find(text).flatMap(({ value, weak }) => countryOf(value, weak) ?? []));

const countryOf = (place: Place, weak: boolean): string | undefined =>
  place.kind === 'country'
    ? weak
      ? undefined
      : place.name
    : place.kind === 'region' && !weak
      ? place.country
      : undefined;

/** The place that an amount is for, as written: "Toronto: ", "in Sweden, the range is" or, behind it, "(New York)". */
export function placeOf({ before, after }: Surroundings, { places }: Lexicon): string | undefined {
  const candidates = [
    /^[^(,.]{0,20}\(([^()]{2,40})\)/.exec(after)?.[1],
    /^\s?(?:USD |CAD )?(?:in|for) ([^,.;]{2,30})/.exec(after)?.[1],
    /^\W*([^:;.]{2,70}?)\s*(?:[:–—=-]|pays|range)\W*$/u.exec(before)?.[1],
    /\b[Ii]n (?:the )?([\p{Lu}][^,.;:]{1,40}),? (?:the|our|this)\b/u.exec(before)?.[1],
  ];
  for (const words of candidates) {
    const names =
      words === undefined
        ? []
        : runOf(
            places.names.find(words).filter(({ start, end }) => !places.codeOfWork(words.slice(start, end))),
            words,
          );
    if (names.length > 0) return words!.slice(names[0]!.start, names.at(-1)!.end);
  }
  return undefined;
}

/** The first names that only a comma parts: "Vancouver, BC". */
const runOf = <T extends Span>(names: T[], text: string): T[] =>
  names.filter((_, i) =>
    names.slice(1, i + 1).every((name, j) => /^[,\s]*$/.test(text.slice(names[j]!.end, name.start))),
  );
