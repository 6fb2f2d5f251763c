import { registry } from '../extract/registry.ts';
import { type Evidence, extractEach, type Rule } from '../extract/rule.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Fact, Field, FieldName, FieldState, Fields, FieldValue } from '../posting/record.ts';
import { fieldNames } from '../posting/values.ts';
import type { SegmentedPosting } from '../segment/posting.ts';
import {
  besideBoard,
  firstBesideBoard,
  otherHours,
  otherPay,
  otherPlaces,
  otherWork,
  resolvePay,
  resolvePlaces,
} from './board-data.ts';
import { resolveDegree } from './degree.ts';
import { allOf, factsOf, firstOf, oneOf, type Resolution } from './precedence.ts';
import { resolveSkills } from './skills.ts';
import { resolveTerm } from './term.ts';

/** What one rule of a field reads, which its resolver makes the field's value of. */
type Read<F extends FieldName> = (typeof registry)[F][number] extends Rule<infer T> ? T : never;

/** How the facts of each field come to its value or values. */
const resolvers: { [F in FieldName]: (facts: Fact<Read<F>>[]) => Resolution<FieldValue<F>> } = {
  title: firstBesideBoard,
  company: firstBesideBoard,
  board: firstOf,
  postedOn: firstBesideBoard,
  locations: besideBoard(resolvePlaces, otherPlaces),
  workModel: besideBoard(allOf, otherWork),
  seniority: firstOf,
  employment: besideBoard(allOf, otherHours),
  term: resolveTerm,
  experience: allOf,
  degree: resolveDegree,
  skills: resolveSkills,
  salary: besideBoard(resolvePay, otherPay),
  sponsorship: oneOf,
  authorizedIn: allOf,
  citizenship: allOf,
  clearance: allOf,
  graduation: oneOf,
  relocation: oneOf,
};

/**
 * Reads every field of some postings: its rules one after the other, and what their readings come to.
 * @returns the fields of each posting.
 */
export function readFields(postings: readonly SegmentedPosting[], lexicon: Lexicon): Fields[] {
  const fields = postings.map(() => ({}) as Fields);
  const read = <F extends FieldName>(name: F): void => {
    const rules = registry[name] as readonly Rule<Read<F>>[];
    extractEach(rules, postings, lexicon).forEach((evidence, i) => {
      Object.assign(fields[i]!, { [name]: toField(evidence, resolvers[name]) });
    });
  };
  for (const name of fieldNames) read(name);
  return fields;
}

function toField<S, T>(readings: Evidence<S>[], resolve: (facts: Fact<S>[]) => Resolution<T>): Field<T> {
  if (readings.length === 0) return { state: 'silent', conflicting: false, facts: [], cues: [], refused: [] };
  const { facts, conflicting } = resolve(factsOf(readings));
  const cues = readings.flatMap(reading =>
    reading.kind === 'cue' ? [{ rule: reading.rule, evidence: reading.evidence }] : [],
  );
  const refused = readings.flatMap(reading =>
    reading.kind === 'refusal'
      ? [{ what: reading.what, because: reading.because, rule: reading.rule, evidence: reading.evidence }]
      : [],
  );
  return { state: stateOf(facts, cues.length > 0), conflicting, facts, cues, refused };
}

const stateOf = (facts: Fact<unknown>[], cued: boolean): FieldState =>
  (['corrected', 'stated', 'inferred'] as const).find(status => facts.some(fact => fact.status === status)) ??
  (cued ? 'unparsed' : 'silent');
