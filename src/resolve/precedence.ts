import { isDeepStrictEqual } from 'node:util';
import type { Evidence } from '../extract/rule.ts';
import { byPosition } from '../posting/document.ts';
import type { Fact } from '../posting/record.ts';

/** What the facts of a field come to: one or several, and whether they contradict each other. */
export interface Resolution<T> {
  facts: Fact<T>[];
  conflicting: boolean;
}

/** The readings of a field that carry a value, in their order of precedence. */
export const factsOf = <T>(readings: Evidence<T>[]): Fact<T>[] =>
  readings.flatMap(reading =>
    reading.kind === 'fact'
      ? [{ value: reading.value, status: reading.status, rule: reading.rule, evidence: reading.evidence }]
      : [],
  );

/** Facts with equal values made one, which keeps the first rule and all the evidence. */
export function merge<T>(facts: Fact<T>[]): Fact<T>[] {
  const merged: Fact<T>[] = [];
  for (const fact of facts) {
    const same = merged.find(({ value }) => equals(value, fact.value));
    if (same) same.evidence.push(...fact.evidence);
    else merged.push({ ...fact, evidence: [...fact.evidence] });
  }
  return merged.map(fact => ({ ...fact, evidence: unique(fact.evidence) }));
}

/** Most values are words, of which a deep comparison takes its time to find out that they are. */
const equals = (a: unknown, b: unknown): boolean =>
  a === b || (typeof a === 'object' && isDeepStrictEqual(a, b));

/** Spans in the order of the text, each once. */
export const unique = (spans: Fact<unknown>['evidence']): Fact<unknown>['evidence'] =>
  [...spans]
    .sort(byPosition)
    .filter((span, i, sorted) => span.start !== sorted[i - 1]?.start || span.end !== sorted[i - 1]?.end);

/** One value: that of the first rule which found any. Later rules add evidence where they agree, and nothing else. */
export const firstOf = <T>(facts: Fact<T>[]): Resolution<T> => ({
  facts: merge(facts).slice(0, 1),
  conflicting: false,
});

/** All values that are stated, each once. */
export const allOf = <T>(facts: Fact<T>[]): Resolution<T> => ({ facts: merge(facts), conflicting: false });

/** One value, or several that contradict each other and are all kept. */
export function oneOf<T>(facts: Fact<T>[]): Resolution<T> {
  const merged = merge(facts);
  return { facts: merged, conflicting: merged.length > 1 };
}
