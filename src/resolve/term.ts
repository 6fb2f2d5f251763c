import { isDeepStrictEqual } from 'node:util';
import type { Fact, Term } from '../posting/record.ts';
import { type Resolution, unique } from './precedence.ts';

/**
 * One term from partial statements: "summer internships", "Internship 2026" and "12 weeks" make summer 2026, 12 weeks.
 * A statement that contradicts an earlier one is kept beside it.
 */
export function resolveTerm(facts: Fact<Term>[]): Resolution<Term> {
  if (facts.length === 0) return { facts: [], conflicting: false };
  const value: Term = {};
  const contradicting: Fact<Term>[] = [];
  for (const part of facts) {
    if (contradicts(value, part.value)) contradicting.push(part);
    else Object.assign(value, { ...part.value, ...value });
  }
  const agreeing = facts.filter(fact => !contradicting.includes(fact));
  const whole = { ...agreeing[0]!, value, evidence: unique(agreeing.flatMap(({ evidence }) => evidence)) };
  return { facts: [whole, ...contradicting], conflicting: contradicting.length > 0 };
}

const contradicts = (whole: Term, part: Term): boolean =>
  (Object.keys(part) as (keyof Term)[]).some(
    key => whole[key] !== undefined && !isDeepStrictEqual(whole[key], part[key]),
  );
