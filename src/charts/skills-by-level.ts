import { ascending, descending } from 'd3-array';
import type { Population } from '../corpus/corpus.ts';
import type { Skill } from '../posting/record.ts';
import { seniorities } from '../posting/values.ts';
import { population } from '../statistics/population.ts';
import { alternative } from './alternative.ts';
import { measured } from './answer.ts';
import { asked } from './asked.ts';
import type { Answer, Chart, PartStyle, Row } from './chart.ts';
import { gapBetweenLevels } from './level-gap.ts';
import { type Level, levelNames } from './levels.ts';

const parts: readonly PartStyle[] = [{ key: 'asked', label: 'Asked for', tone: 'strong' }];
/** How many skills are shown: the most asked for of the postings that state a level. */
const most = 15;

/** A posting that states a level, with the skills that it asks for. */
interface Levelled {
  id: string;
  levels: Set<Level>;
  skills: Map<string, Skill>;
}

/** Every cell is a row, and a share of the postings of its level. */
function answer(all: Population): Answer {
  const records = population(all);
  const silent = records.filter(({ fields }) => fields.seniority.facts.length === 0);
  const levelled: Levelled[] = records
    .filter(({ fields }) => fields.seniority.facts.length > 0)
    .map(record => ({
      id: record.id,
      levels: new Set(record.fields.seniority.facts.map(({ value }) => value)),
      skills: asked(record),
    }))
    .sort((a, b) => ascending(a.id, b.id));
  const columns = seniorities
    .map(level => ({ level, of: levelled.filter(({ levels }) => levels.has(level)).length }))
    .filter(({ of }) => of > 0)
    .map(({ level, of }) => ({
      level,
      label: levelNames[level].label,
      of,
      small: of < all.report.smallSample,
    }));
  const lines = frequent(levelled).map(([skill, label]) => {
    const asking = levelled.filter(({ skills }) => skills.has(skill));
    const cells = columns.map((column): Row | undefined => {
      const ids = asking.filter(({ levels }) => levels.has(column.level)).map(({ id }) => id);
      const name = `${label}, ${column.label.toLowerCase()}`;
      const tallied = { id: `${column.level}-${skill}`, label: name, parts: new Map([['asked', ids]]) };
      return ids.length === 0
        ? undefined
        : measured(tallied, parts, column, { skill: label, level: column.level });
    });
    return { label, cells };
  });
  const rows = lines.flatMap(({ cells }) => cells.filter(cell => cell !== undefined));
  const shown = new Set(rows.flatMap(row => row.parts[0]!.postings));
  return {
    rows,
    n: records.length,
    notStated: silent.map(({ id }) => id).sort(ascending),
    further: levelled.filter(({ id }) => !shown.has(id)).map(({ id }) => id),
    small: records.length < all.report.smallSample,
    form: {
      kind: 'grid',
      columnName: 'level',
      columns: columns.map(({ level, label, of, small }) => ({ id: level, label, of, small })),
      lines: lines.map(({ label, cells }) => ({ label, cells: cells.map(cell => cell?.id) })),
    },
  };
}

/** The skills that most postings ask for, with their labels: the largest first, then by id. */
function frequent(said: readonly Levelled[]): [id: string, label: string][] {
  const counts = new Map<string, { label: string; count: number }>();
  for (const { skills } of said)
    for (const { id, label } of skills.values()) {
      const known = counts.get(id);
      if (known) known.count += 1;
      else counts.set(id, { label, count: 1 });
    }
  return [...counts]
    .sort(([a, x], [b, y]) => descending(x.count, y.count) || ascending(a, b))
    .slice(0, most)
    .map(([id, { label }]) => [id, label]);
}

/** Which skills are asked for at which level. */
export const skillsByLevel: Chart = {
  id: 'skills-by-level',
  name: 'Skills by level',
  question: 'Which skills are asked for at which level?',
  rowName: 'Skill and level',
  rowsName: 'skills',
  measureName: 'Asked for',
  parts,
  values: [
    { key: 'skill', label: 'Skill', description: 'label of the skill', type: 'string', download: true },
    { key: 'level', label: 'Level', description: 'level of the postings', type: 'string', download: true },
  ],
  method: `The ${most} skills that most postings with a level ask for, be it as a requirement, as one of several or as a preference. Each figure is a share of the postings of its level; of a level with few postings it is a count. A posting that names two levels counts in both; where no posting of a level asks for a skill there is no row.`,
  answer,
  facts({ fields }, rowId) {
    const levels = fields.seniority.facts.filter(({ value }) => rowId.startsWith(`${value}-`));
    const skills = fields.skills.facts.filter(
      ({ value: { id, strength } }) =>
        strength !== 'mentioned' && levels.some(({ value }) => rowId === `${value}-${id}`),
    );
    return skills.length > 0 ? [...levels, ...skills] : [];
  },
  finding: gapBetweenLevels,
  alt: given => alternative(skillsByLevel, given),
};
