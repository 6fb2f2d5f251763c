import type { Lexicon } from '../lexicon/lexicon.ts';
import { pattern } from '../lexicon/pattern.ts';
import type { Location, PostingRecord } from '../posting/record.ts';

/** What tells one job from another beside the text of its posting. */
export interface Identity {
  company: string;
  /** The words of the title in order of the alphabet, without those in which copies differ, and the places. */
  title: readonly string[];
  places: readonly Pick<Location, 'city' | 'region' | 'country'>[];
  requisition?: string;
  /** The address, where it names one posting. */
  address?: string;
}

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(?<=\p{L})['’.](?=\p{L}|$)/gu, '')
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();

type Words = Pick<Lexicon, 'titles' | 'names'>;

/** Reads what tells a job from others. `text` is the text that the record's spans point into. */
export function identityOf(record: PostingRecord, text: string, { titles, names }: Words): Identity {
  const { title, company, locations } = record.fields;
  const places = locations.facts.filter(({ value }) => value.role === 'office').map(({ value }) => value);
  const requisition = requisitionIn(text);
  const address = record.url === undefined ? undefined : addressOf(record.url);
  return {
    company: names.withoutLegalForm(fold(company.facts[0]?.value ?? '')),
    title: titleWords(title.facts[0]?.value ?? '', places, titles),
    places: places.map(({ city, region, country }) => ({
      ...(city && { city: fold(city) }),
      ...(region && { region: fold(region) }),
      ...(country && { country }),
    })),
    ...(requisition && { requisition }),
    ...(address && { address }),
  };
}

function titleWords(title: string, places: Location[], { comparedAs }: Words['titles']): string[] {
  const named = places.flatMap(({ city, region, country }) =>
    [city, region, country].flatMap(part => (part ? [fold(part)] : [])),
  );
  const bare = ` ${fold(title)} `;
  const without = named.reduce((words, place) => words.replace(` ${place} `, ' '), bare);
  const words = (without.trim() === '' ? bare : without)
    .trim()
    .split(' ')
    .filter(word => word !== '' && !/\d{4,}/.test(word))
    .flatMap(word => comparedAs(word) ?? []);
  return [...new Set(words)].sort();
}

const requisitionLabel = pattern('i')`
  \b(?:req(?:uisition)?|job|posting|vacancy|reference|ref)\b\.? ?
  (?:id|no|nr|number|code)?\b\.?\s?[#:]+\s?(?<number>[A-Z]{0,4}[-_]?\d[\dA-Z_-]{3,40})(?![\w-])
`;

/** The number under which an employer looks for somebody: what stands after "Requisition ID", "Job number" and the like. */
function requisitionIn(text: string): string | undefined {
  const number = requisitionLabel.exec(text)?.groups?.number;
  return number && (number.match(/\d/g) ?? []).length >= 4 ? number.toUpperCase() : undefined;
}

const tracking = /^(?:utm_|gh_src|lever-|src|source|ref|refid|trk|trackingid|position|pagenum|fbclid|gclid)/i;

/** An address without what only tracks readers, where a number in it names one posting; else undefined. */
export function addressOf(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { hostname, pathname, searchParams } = new URL(url);
  const kept = [...searchParams]
    .filter(([key]) => !tracking.test(key))
    .map(([key, value]) => `${key}=${value}`);
  const address = `${hostname.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}?${kept.sort().join('&')}`;
  return /\d{4}|[\da-f]{8}-[\da-f]{4}-/i.test(address) ? address.toLowerCase() : undefined;
}
