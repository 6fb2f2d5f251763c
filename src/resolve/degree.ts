import type { DegreeStatement } from '../extract/degree/statement.ts';
import type { Degree, DegreeLevel, Fact } from '../posting/record.ts';
import { degreeLevels } from '../posting/values.ts';
import { type Resolution, unique } from './precedence.ts';

type Strength = Degree['strength'];

const byRank = (a: DegreeLevel, b: DegreeLevel): number => degreeLevels.indexOf(a) - degreeLevels.indexOf(b);
/** What a school gives, and no university. */
const school: DegreeLevel = 'high-school';

const levelsOf = (facts: Fact<DegreeStatement>[], strength: Strength): DegreeLevel[] =>
  facts.flatMap(({ value }) =>
    value.levels.filter(named => named.strength === strength).map(({ level }) => level),
  );

/**
 * Merges all that a posting says of degrees into one degree: the lowest level that is enough, and a higher one, if any,
 * that is preferred. A level that is only inferred ("a degree in physics") gives way to a degree that is named, and a
 * school diploma beside a degree in another sentence is no alternative to it, unless that sentence begins with "or".
 */
export function resolveDegree(facts: Fact<DegreeStatement>[]): Resolution<Degree> {
  if (facts.length === 0) return { facts: [], conflicting: false };
  const named = facts.filter(({ status }) => status === 'stated');
  const levelled = levelsOf(named, 'required').some(level => level !== school) ? named : facts;
  const required = levelsOf(besidesSchool(levelled), 'required').sort(byRank);
  const preferred = levelsOf(levelled, 'preferred').sort(byRank);
  const minimum = required[0];
  const higher = preferred.find(level => minimum === undefined || byRank(level, minimum) > 0);
  const strength: Strength = minimum === undefined && higher !== undefined ? 'preferred' : 'required';
  const decisive = facts.find(({ value }) => value.levels.some(({ level }) => level === (minimum ?? higher)));
  const value: Degree = {
    ...(minimum && { minimum }),
    strength,
    levels: [...new Set([...levelsOf(levelled, 'required'), ...preferred])].sort(byRank),
    ...(higher && { preferred: higher }),
    inProgress: facts.some(fact => fact.value.inProgress),
    fields: distinct(facts.flatMap(fact => fact.value.fields)),
    orExperience: facts.some(fact => fact.value.orExperience),
  };
  const { rule, status } = decisive ?? facts[0]!;
  const evidence = unique(facts.flatMap(fact => fact.evidence));
  return { facts: [{ value, status, rule, evidence }], conflicting: contradict(named) };
}

/** Statements without those that ask for a school diploma alone, where another asks for more and they are no way beside it. */
function besidesSchool(facts: Fact<DegreeStatement>[]): Fact<DegreeStatement>[] {
  const isBeyond = ({ value }: Fact<DegreeStatement>) =>
    value.levels.some(({ level, strength }) => level !== school && strength === 'required');
  return facts.some(isBeyond) ? facts.filter(fact => isBeyond(fact) || fact.value.alternative) : facts;
}

/** Names once each, whatever their letter case, as first written. */
const distinct = (names: string[]): string[] =>
  names.filter((name, i) => names.findIndex(other => other.toLowerCase() === name.toLowerCase()) === i);

/** One sentence asks for a level and another only prefers it, of no field in particular. */
function contradict(facts: Fact<DegreeStatement>[]): boolean {
  const plain = facts.filter(({ value }) => value.fields.length === 0);
  const preferred = new Set(levelsOf(plain, 'preferred'));
  return levelsOf(plain, 'required').some(level => preferred.has(level));
}
