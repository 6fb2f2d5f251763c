import type { Fact, Skill } from '../posting/record.ts';
import { strengths } from '../posting/values.ts';
import { type Resolution, unique } from './precedence.ts';

const rank = ({ value }: Fact<Skill>): number =>
  strengths.indexOf(value.strength) * 2 + (value.group === undefined ? 0 : 1);

/**
 * Every skill once, as strongly as it is asked for anywhere; what is asked for outright is in no choice.
 * Its evidence begins with the words that say so most strongly.
 */
export function resolveSkills(facts: Fact<Skill>[]): Resolution<Skill> {
  const bySkill = new Map<string, Fact<Skill>[]>();
  for (const fact of facts) {
    const mentions = bySkill.get(fact.value.id);
    if (mentions) mentions.push(fact);
    else bySkill.set(fact.value.id, [fact]);
  }
  const strongest = [...bySkill.values()].map(mentions => {
    const first = mentions.reduce((best, fact) => (rank(fact) < rank(best) ? fact : best));
    const rest = unique(mentions.flatMap(({ evidence }) => evidence)).filter(
      span => !first.evidence.some(({ start, end }) => start === span.start && end === span.end),
    );
    return { ...first, evidence: [...first.evidence, ...rest] };
  });
  return { facts: renumberGroups(strongest), conflicting: false };
}

/** Choices of which one member or none is left are no choices; the others are counted from 1. */
export function renumberGroups(facts: Fact<Skill>[]): Fact<Skill>[] {
  const sizes = new Map<number, number>();
  for (const { value } of facts) if (value.group) sizes.set(value.group, (sizes.get(value.group) ?? 0) + 1);
  const choices = [...sizes].filter(([, size]) => size > 1).map(([group]) => group);
  return facts.map(fact => {
    const { group, ...value } = fact.value;
    const number = group === undefined ? 0 : choices.indexOf(group) + 1;
    return { ...fact, value: number > 0 ? { ...value, group: number } : value };
  });
}
