import type { Labels } from '../corpus/corpus.ts';
import type { Span } from '../posting/document.ts';
import type { Degree, Fact, FieldName, Location, PostingRecord, Skill, Status } from '../posting/record.ts';
import { fieldNames } from '../posting/values.ts';
import { placeName } from '../resolve/row.ts';
import { excerptAround } from '../segment/excerpt.ts';

/** Where a posting says something, in its words. */
interface Place extends Span {
  words: string;
  sentence: string;
}

/** A line of `evidence.jsonl`; `evidenceLineSchema` says what its keys mean. */
export interface EvidenceLine extends Partial<Place> {
  posting: string;
  field: FieldName | 'language' | 'wording';
  status: Status | 'unparsed' | 'refused' | 'correction' | 'superseded';
  value?: unknown;
  counted_as?: string[];
  conflicting?: true;
  looks_like?: string;
  because?: string;
  rule?: string;
  further?: Place[];
}

/**
 * All that was read, touched on, refused or corrected in a posting, a line each: its language and whose wording it is, then
 * field by field in the order of display, the facts of a field in the order in which they count.
 * @param text the text of the record's document.
 */
export function evidenceOf(record: PostingRecord, text: string, labels: Labels): EvidenceLine[] {
  const { id: posting, language, wording, fields } = record;
  const placesOf = quoting(text);
  const read = fieldNames.flatMap((field): EvidenceLine[] => {
    const { facts, cues, refused, conflicting, correction } = fields[field];
    const about = { posting, field };
    const said = ({ value, rule, evidence }: Fact<unknown>, status: EvidenceLine['status']) => ({
      ...about,
      status,
      value,
      ...countedAs(field, value, labels),
      ...(conflicting && { conflicting }),
      rule,
      ...placesOf(evidence),
    });
    return [
      ...facts.map(fact => said(fact, fact.status)),
      ...cues.map(({ rule, evidence }) => ({
        ...about,
        status: 'unparsed' as const,
        rule,
        ...placesOf(evidence),
      })),
      ...refused.map(({ what, because, rule, evidence }) => ({
        ...about,
        status: 'refused' as const,
        looks_like: what,
        because,
        rule,
        ...placesOf(evidence),
      })),
      ...(correction ? [{ ...about, status: 'correction' as const, ...placesOf(correction.evidence) }] : []),
      ...(correction?.superseded ?? []).map(fact => said(fact, 'superseded')),
    ];
  });
  return [
    { posting, field: 'language', status: 'inferred', value: language },
    { posting, field: 'wording', status: 'stated', value: wording },
    ...read,
  ];
}

/** The places of spans in a text, the first and those that follow; spans in one sentence share it. */
function quoting(text: string): (spans: readonly Span[]) => Pick<EvidenceLine, keyof Place | 'further'> {
  const sentences: Span[] = [];
  const sentenceOf = (span: Span): Span => {
    const known = sentences.find(({ start, end }) => start <= span.start && span.end <= end);
    if (known) return known;
    const sentence = excerptAround(text, span);
    sentences.push(sentence);
    return sentence;
  };
  const placeOf = (span: Span): Place => {
    const sentence = sentenceOf(span);
    return {
      ...span,
      words: text.slice(span.start, span.end),
      sentence: text.slice(sentence.start, sentence.end),
    };
  };
  return spans => {
    const [first, ...further] = spans.map(placeOf);
    return { ...first, ...(further.length > 0 && { further }) };
  };
}

/** The one name of what postings write in several ways. */
function countedAs(field: FieldName, value: unknown, labels: Labels): Pick<EvidenceLine, 'counted_as'> {
  const names = namesOf(field, value, labels);
  return names.length > 0 ? { counted_as: names } : {};
}

function namesOf(field: FieldName, value: unknown, { categories, studyFields, places }: Labels): string[] {
  if (field === 'skills') {
    const { category } = value as Skill;
    return [categories[category] ?? category];
  }
  if (field === 'degree')
    return (value as Degree).fields.map(name => studyFields[name.toLowerCase()] ?? name);
  if (field !== 'locations' || (value as Location).role !== 'office') return [];
  const place = places[placeName(value as Location)];
  return place ? [place.name] : [];
}
