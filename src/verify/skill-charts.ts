import { askedFor, type Skill } from './asked.ts';
import { alphabetical, type Counted, type CountedRow, countRows, largestFirst, silent } from './count.ts';
import { levelLabels, levelsOf } from './levels.ts';
import { factsOf, type Posting } from './postings.ts';

const strengths = ['required', 'several', 'preferred', 'mentioned'];
const partOf = ({ strength, group }: Skill): string =>
  strength === 'mentioned' ? strength : group === undefined ? strength : 'several';

/** Every skill that is named, by how strongly it is asked for. */
export const skills = (postings: readonly Posting[]): Counted =>
  bySkill(postings, ({ id, label }) => ({ id, label }));

/** The same by the kind of skill, under the name that evidence gives for it. */
export const skillCategories = (postings: readonly Posting[]): Counted =>
  bySkill(postings, ({ category }, [name]) => ({ id: category, label: name ?? category }));

function bySkill(
  postings: readonly Posting[],
  rowOf: (skill: Skill & { category: string }, names: readonly string[]) => { id: string; label: string },
): Counted {
  const said = new Map(
    postings.map(posting => [
      posting.id,
      factsOf(posting, 'skills').map(({ value, counted_as: names = [] }) => {
        const skill = value as Skill & { category: string };
        return { ...rowOf(skill, names), part: partOf(skill) };
      }),
    ]),
  );
  return { rows: largestFirst(countRows(said, strengths), 'mentioned'), notStated: silent(said) };
}

/** The fifteen skills that most postings with a level ask for, at each level that any posting has. */
export function skillsByLevel(postings: readonly Posting[]): Counted {
  const levelled = postings.filter(posting => levelsOf(posting).length > 0);
  const labels = new Map<string, string>();
  const asking = new Map<string, Posting[]>();
  for (const posting of levelled)
    for (const { id, label } of askedFor(posting).values()) {
      if (!labels.has(id)) labels.set(id, label);
      const those = asking.get(id) ?? [];
      asking.set(id, those);
      those.push(posting);
    }
  const most = [...asking].sort(([a, x], [b, y]) => y.length - x.length || alphabetical(a, b)).slice(0, 15);
  const rows = most.flatMap(([skill, those]) =>
    Object.entries(levelLabels).flatMap(([level, name]): CountedRow[] => {
      const ids = those.filter(posting => levelsOf(posting).includes(level)).map(({ id }) => id);
      const of = levelled.filter(posting => levelsOf(posting).includes(level)).length;
      const label = labels.get(skill)!;
      const values = { skill: label, level };
      const row = {
        id: `${level}-${skill}`,
        label: `${label}, ${name.toLowerCase()}`,
        parts: { asked: ids },
        values,
        of,
      };
      return ids.length > 0 ? [row] : [];
    }),
  );
  const shown = new Set(rows.flatMap(({ parts }) => parts.asked!));
  return {
    rows,
    notStated: postings.filter(posting => levelsOf(posting).length === 0).map(({ id }) => id),
    noneOfThese: levelled.map(({ id }) => id).filter(id => !shown.has(id)),
  };
}
