import { isDeepStrictEqual } from 'node:util';
import { byPlace, type Diagnostic, diagnose, isError, type Outcome } from '../diagnostics/diagnostic.ts';
import { readPlace } from '../extract/locations/place.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { PlacedCorrections } from '../posting/corrections.ts';
import type { SourceDocument, Span } from '../posting/document.ts';
import type { Fact, Field, FieldName, Fields, FieldValue, PostingRecord } from '../posting/record.ts';
import { fieldNames } from '../posting/values.ts';
import { type Complain, correctionRule } from './correction.ts';
import { correctSkills } from './corrections-skills.ts';

/**
 * Sets in a record what a person says in the front matter. What had been read until then is kept beside it, and counts no
 * more; a value that had been read too stays as it was read.
 * @returns the record, with a warning for each correction that changes nothing; or what is wrong with the corrections.
 */
export function correct(
  record: PostingRecord,
  { file, text, corrections }: Pick<SourceDocument, 'file' | 'text' | 'corrections'>,
  lexicon: Lexicon,
): Outcome<PostingRecord> {
  if (!corrections) return { value: record, diagnostics: [] };
  const diagnostics: Diagnostic[] = [];
  const complain: Complain = (severity, { at, message, advice }) => {
    const code = severity === 'error' ? 'correction/value' : 'correction/idle';
    diagnostics.push(diagnose(code, file, { severity, message, advice, text, at: at.start }));
  };
  diagnostics.push(
    ...partedPlaces(corrections, lexicon).map(({ at, ...said }) =>
      diagnose('correction/value', file, { severity: 'warning', ...said, text, at: at.start }),
    ),
  );
  const fields = { ...record.fields };
  for (const name of fieldNames) setField(fields, name, corrections, lexicon, complain);
  fields.skills = correctSkills(record.fields.skills, corrections, lexicon, complain);
  diagnostics.sort(byPlace);
  if (diagnostics.some(isError)) return { diagnostics };
  const { note } = corrections.given;
  return { value: { ...record, fields, ...(note !== undefined && { correctionNote: note }) }, diagnostics };
}

function setField<F extends FieldName>(
  fields: Fields,
  name: F,
  { given, spans }: PlacedCorrections,
  lexicon: Lexicon,
  complain: Complain,
): void {
  const values = given[name];
  if (!Array.isArray(values)) return;
  const field = fields[name] as Field<FieldValue<F>>;
  const span = spans[name]!;
  const facts = values.flatMap((written, i): Fact<FieldValue<F>>[] => {
    const at = spans[`${name}.${i}`] ?? span;
    const value = asRead(name, written, lexicon) as FieldValue<F> | undefined;
    if (value === undefined) return notKnown(written as { name: string }, at, complain);
    const read = field.facts.find(fact => isDeepStrictEqual(fact.value, value));
    return [read ?? { value, status: 'corrected', rule: correctionRule(name), evidence: [at] }];
  });
  const superseded = field.facts.filter(fact => !facts.includes(fact));
  const complete = facts.length === values.length && (values.length > 0 || field.cues.length === 0);
  if (complete && superseded.length === 0 && facts.every(fact => field.facts.includes(fact))) {
    const message = `\`corrections.${name}\` says what is read without it`;
    complain('warning', { at: span, message, advice: `Delete \`${name}\` from the corrections` });
    return;
  }
  const corrected: Field<FieldValue<F>> = {
    state: facts.length > 0 ? 'corrected' : 'silent',
    conflicting: false,
    facts,
    cues: [],
    refused: field.refused,
    correction: { evidence: [span], superseded },
  };
  Object.assign(fields, { [name]: corrected });
}

/** A value as a rule would have it: of a place by its name the parts, and a country by the name that it has elsewhere. */
function asRead(name: FieldName, written: unknown, { places }: Lexicon): unknown {
  if (name === 'authorizedIn' || name === 'citizenship') return places.country(String(written)) ?? written;
  if (name !== 'locations') return written;
  const { name: called, role, ...parts } = written as { name?: string; role: string };
  if (called === undefined) return { ...parts, role };
  const read = readPlace(called.split(/\s*,\s*/), places);
  return read && { ...read, role };
}

/** Cities that stand in a list beside the country or region that they are in, as they do when a comma parts one place. */
const partedPlaces = ({ given, spans }: PlacedCorrections, { places }: Lexicon) =>
  (given.locations ?? []).flatMap(({ name: larger }, i, all) => {
    const city = all[i - 1]?.name;
    if (city === undefined || larger === undefined || readPlace([larger], places)?.city) return [];
    if (!readPlace([city, larger], places)?.city) return [];
    const message = `"${city}" and "${larger}" are two places here`;
    const advice = `If they are one, put quotation marks around both: "${city}, ${larger}"`;
    return [{ at: spans[`locations.${i}`] ?? spans.locations!, message, advice }];
  });

function notKnown({ name }: { name: string }, at: Span, complain: Complain): [] {
  const message = `"${name}" is no place that the lexicon knows`;
  const advice = 'Say its parts: `{ city: …, region: …, country: … }`, as many of them as are known';
  complain('error', { at, message, advice });
  return [];
}
