import { capital } from '../charts/prose.ts';
import { strengths } from '../posting/values.ts';
import type { Finding } from './reading.ts';

/** Facts under a heading: those of an any-of group in a list of their own, the others in one before them. */
export interface FactGroup {
  /** How strongly the facts are asked for; absent where the field knows no such difference. */
  name?: string;
  lists: { anyOf: boolean; facts: Finding[] }[];
}

/** The facts of a field by how strongly they are asked for, and within that by any-of group. */
export function factGroups(facts: readonly Finding[]): FactGroup[] {
  return [undefined, ...strengths].flatMap(strength => {
    const alike = facts.filter(fact => fact.strength === strength);
    if (alike.length === 0) return [];
    const groups = [...new Set(alike.map(({ group }) => group))].sort((a, b) => (a ?? 0) - (b ?? 0));
    const lists = groups.map(group => {
      const members = alike.filter(fact => fact.group === group);
      return { anyOf: group !== undefined && members.length > 1, facts: members };
    });
    return [{ ...(strength && { name: capital(strength) }), lists }];
  });
}
