import { compilePlaces } from '../../src/lexicon/places.ts';
import { placesSchema } from '../../src/lexicon/places-schema.ts';
import { type SkillEntry, skillMatcher } from '../../src/lexicon/skills.ts';
import type { Span } from '../../src/posting/document.ts';
import type { Fact, FieldName, Fields, FieldValue } from '../../src/posting/record.ts';
import { fieldNames } from '../../src/posting/values.ts';
import { toRow } from '../../src/resolve/row.ts';
import type { Label } from '../../src/scoring/labels.ts';
import type { Reading, ScoredField, Verdict, Vocabulary } from '../../src/scoring/verdict.ts';

type Values = { [F in FieldName]?: FieldValue<F>[] };

/** A reading of `text` with these values, each read from all of the text. */
export function reading(text: string, values: Values = {}): Reading {
  const all = { start: 0, end: text.length };
  return withFacts(
    text,
    fieldNames.map(name => [name, (values[name] ?? []).map(value => fact(value, [all]))]),
  );
}

/** A reading of `text` with skills alone: each a known skill, its strength and every place of its words. */
export function skillReading(
  text: string,
  skills: [id: string, strength: Label['knowledge'][number]['strength'], ...words: string[]][],
): Reading {
  const facts = skills.map(([id, strength, ...words]) => {
    const { label, category, kind } = entries.find(entry => entry.id === id)!;
    return fact(
      { id, label, category, kind, strength },
      words.map(word => spanOf(text, word)),
    );
  });
  return withFacts(
    text,
    fieldNames.map(name => [name, name === 'skills' ? facts : []]),
  );
}

/** A label that says nothing but this. */
export const label = (said: Partial<Label> = {}): Label => ({
  id: 'posting',
  title: null,
  company: null,
  locations: [],
  work_model: [],
  seniority: null,
  employment: [],
  experience_min: null,
  degree_min: null,
  degree_preferred: null,
  degree_in_progress: false,
  degree_or_experience: false,
  degree_fields: [],
  salary: [],
  sponsorship: null,
  relocation: null,
  graduation_from: null,
  graduation_to: null,
  term_season: null,
  term_year: null,
  duration_weeks: null,
  technologies: [],
  knowledge: [],
  ...said,
});

/** The verdicts on a field, as kinds. */
export const kinds = (verdicts: Verdict[], field: ScoredField): Verdict['kind'][] =>
  verdicts.filter(verdict => verdict.field === field).map(({ kind }) => kind);

const entries: SkillEntry[] = [
  entry('python', 'Python', 'technology'),
  entry('java', 'Java', 'technology'),
  entry('scrum', 'Scrum', 'technology'),
  entry('nlp-research', 'NLP research', 'knowledge'),
  entry('nlp', 'NLP', 'knowledge', 'natural language processing'),
  entry('machine-learning', 'Machine learning', 'knowledge', 'ML'),
];

/** Six skills, a country and a city. */
export const vocabulary: Vocabulary = {
  skills: skillMatcher(entries),
  places: compilePlaces(
    placesSchema.parse({
      countries: [{ name: 'United States', code: 'US', aliases: ['USA'], abbreviations: ['US'], short: [] }],
      regions: {},
      codes: {},
      areas: [],
      cities: { 'United States': ['New York'] },
      cityAliases: { 'New York': ['New York City'] },
    }),
  ),
};

function entry(id: string, label: string, kind: SkillEntry['kind'], ...aliases: string[]): SkillEntry {
  return {
    id,
    label,
    kind,
    category: 'any',
    aliases,
    asked: [],
    weak: [],
    cues: [],
    shared: [],
    not: [],
    examples: [],
    rejects: [],
  };
}

function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" does not stand in "${text}"`);
  return { start, end: start + words.length };
}

const fact = <T>(value: T, evidence: Span[]): Fact<T> => ({
  value,
  status: 'stated',
  rule: 'test/by-hand',
  evidence,
});

function withFacts(text: string, facts: [FieldName, Fact<unknown>[]][]): Reading {
  const fields = Object.fromEntries(
    facts.map(([name, read]) => [
      name,
      {
        state: read.length > 0 ? 'stated' : 'silent',
        conflicting: false,
        facts: read,
        cues: [],
        not: [],
        refused: [],
      },
    ]),
  ) as unknown as Fields;
  const record: Reading['record'] = {
    id: 'posting',
    file: 'posting.txt',
    hash: '',
    wording: 'original',
    language: { code: 'en', read: true },
    fields,
    sections: [],
  };
  return { record, text, row: toRow(record, text) };
}
