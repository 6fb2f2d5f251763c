import { foldPlace } from '../lexicon/places-fold.ts';
import type { Span } from '../posting/document.ts';
import type { Fact } from '../posting/record.ts';
import { placeName } from '../resolve/row.ts';
import type { Label } from './labels.ts';
import {
  folded,
  type Reading,
  type ScoredField,
  type Verdict,
  type Vocabulary,
  verdictOn,
} from './verdict.ts';

interface Element {
  words: string;
  evidence: Span[];
}

/** "Greater Leeds", "Leeds Metropolitan Area", "Leeds Municipality": places are compared by their city. */
const surroundings = /^(?:Greater|City of) | (?:(?:Metropolitan )?Area|Municipality)$/g;

/**
 * Compares the fields of which a posting can have several values, element by element: places by their city, of which
 * surroundings count as it, and else by their region or country, of which a code counts as its name; all without accents.
 */
export function compareSets({ row, record, text }: Reading, label: Label, { places }: Vocabulary): Verdict[] {
  const { locations, workModel, employment, degree } = record.fields;
  const named = (words: string): string => {
    const first = words
      .split(/[,(]/)[0]!
      .trim()
      .replace(/(?<=\p{Ll}) \p{Lu}\.?\p{Lu}\.?$/u, '');
    const centre = first.replace(surroundings, '');
    const city = places.city(centre) ?? places.city(first);
    const code = /^\p{Lu}{2}$/u.test(first) ? places.region(first)?.name : undefined;
    return foldPlace(city?.name ?? places.countryAlone(first) ?? code ?? centre);
  };
  const studied = row.degree_fields.map(words => ({ words, evidence: degree.facts[0]?.evidence ?? [] }));
  return [
    ...compareSet(
      'locations',
      label.locations,
      elements(row.locations, locations.facts, placeName),
      text,
      named,
    ),
    ...compareSet(
      'work_model',
      label.work_model,
      elements(row.work_model, workModel.facts, String),
      text,
      folded,
    ),
    ...compareSet(
      'employment',
      label.employment,
      elements(row.employment, employment.facts, String),
      text,
      folded,
    ),
    ...compareSet('degree_fields', label.degree_fields, studied, text, folded),
  ];
}

/** The cells of a row with where the facts stand that they name. */
const elements = <T>(
  cells: readonly string[],
  facts: readonly Fact<T>[],
  name: (value: T) => string,
): Element[] =>
  cells.map(words => ({
    words,
    evidence: facts.filter(({ value }) => name(value) === words).flatMap(({ evidence }) => evidence),
  }));

/** @param key what two elements are the same by. */
function compareSet(
  field: ScoredField,
  labelled: readonly string[],
  read: readonly Element[],
  text: string,
  key: (words: string) => string,
): Verdict[] {
  const expected = new Map(labelled.map(words => [key(words), words]));
  const found = new Map(read.map(element => [key(element.words), element]));
  return [...new Set([...expected.keys(), ...found.keys()])].flatMap(id => {
    const element = found.get(id);
    const both = element && expected.has(id);
    const words = both ? element.words : expected.get(id);
    return verdictOn(
      field,
      { expected: words ?? null, read: element?.words ?? null, evidence: element?.evidence ?? [] },
      text,
    );
  });
}
