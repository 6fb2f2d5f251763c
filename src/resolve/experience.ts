import { overlaps } from '../posting/document.ts';
import type { Experience, Fact } from '../posting/record.ts';

/** Years in the flat row. */
export interface YearsAsked {
  min: number | null;
  max: number | null;
}

/**
 * The years that a posting asks for overall: of requirements that hold at once the largest, of paths among which one is
 * enough the smallest, with the upper bound of that same statement.
 * Paths are statements that go with a degree each, that share the words which join them as evidence, or that ask for
 * different years of the same thing, as an ad for two grades of one job does.
 */
export function flatExperience(facts: readonly Fact<Experience>[]): YearsAsked {
  const required = facts.filter(({ value }) => value.strength === 'required');
  const easiest = pathsOf(required).map(
    paths => paths.map(({ value }) => value).sort((a, b) => a.minYears - b.minYears)[0]!,
  );
  const hardest = easiest.sort((a, b) => b.minYears - a.minYears || bound(b) - bound(a))[0];
  return { min: hardest?.minYears ?? null, max: hardest?.maxYears ?? null };
}

const bound = ({ maxYears }: Experience): number => maxYears ?? -1;

/** Groups statements of which one is enough; a statement that has no alternative is a group by itself. */
function pathsOf(facts: Fact<Experience>[]): Fact<Experience>[][] {
  const groups: Fact<Experience>[][] = [];
  for (const fact of facts) {
    const joined = groups.filter(group => group.some(other => areAlternatives(fact, other)));
    const rest = groups.filter(group => !joined.includes(group));
    groups.splice(0, groups.length, ...rest, [...joined.flat(), fact]);
  }
  return groups;
}

const areAlternatives = (a: Fact<Experience>, b: Fact<Experience>): boolean =>
  (a.value.condition !== undefined &&
    b.value.condition !== undefined &&
    a.value.condition !== b.value.condition) ||
  (a.value.scope === b.value.scope && a.value.scope !== 'overall') ||
  a.evidence.some(span => b.evidence.some(other => overlaps(span, other)));
