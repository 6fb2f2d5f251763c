import { ascending, descending } from 'd3-array';
import type { Population } from '../corpus/corpus.ts';
import type { PostingRecord, Skill } from '../posting/record.ts';
import { seniorities } from '../posting/values.ts';
import { population } from '../statistics/population.ts';
import { alternative } from './alternative.ts';
import { measured } from './answer.ts';
import { asked } from './asked.ts';
import type { Answer, Chart, PartStyle, Row } from './chart.ts';
import { gapBetweenLevels } from './level-gap.ts';
import { type Level, levelNames } from './levels.ts';
import { skillName } from './skill-name.ts';

const parts: readonly PartStyle[] = [{ key: 'asked', label: 'Asked for', tone: 'strong' }];
/** How many skills are shown: the most asked for of the postings that state a level. */
const most = 15;

const levelsOf = ({ fields }: PostingRecord): Set<Level> =>
  new Set(fields.seniority.facts.map(({ value }) => value));
const cellId = (level: Level, skill: string): string => `${level}-${skill}`;

/** Every cell is a row, and a share of the postings of its level. */
function answer(all: Population): Answer {
  const records = population(all);
  const silent = records.filter(({ fields }) => fields.seniority.facts.length === 0);
  const levelled = records
    .filter(({ fields }) => fields.seniority.facts.length > 0)
    .sort((a, b) => ascending(a.id, b.id));
  const columns = seniorities
    .map(level => ({ level, of: levelled.filter(record => levelsOf(record).has(level)).length }))
    .filter(({ of }) => of > 0)
    .map(({ level, of }) => ({
      level,
      label: levelNames[level].label,
      of,
      small: of < all.report.smallSample,
    }));
  const skills = frequent(levelled);
  const asking = askingIn(levelled, new Set(skills.map(({ id }) => id)));
  const lines = skills.map(skill => {
    const { label } = skill;
    const name = skillName(skill, all.labels);
    const cells = columns.map((column): Row | undefined => {
      const id = cellId(column.level, skill.id);
      const ids = asking.get(id) ?? [];
      const tallied = {
        id,
        label: `${label}, ${column.label.toLowerCase()}`,
        name,
        parts: new Map([['asked', ids]]),
      };
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

/** The skills that most postings ask for, as one of them does: the largest first, then by id. */
function frequent(levelled: readonly PostingRecord[]): Skill[] {
  const counts = new Map<string, { skill: Skill; count: number }>();
  for (const record of levelled)
    for (const skill of asked(record).values()) {
      const known = counts.get(skill.id);
      if (known) known.count += 1;
      else counts.set(skill.id, { skill, count: 1 });
    }
  return [...counts]
    .sort(([a, x], [b, y]) => descending(x.count, y.count) || ascending(a, b))
    .slice(0, most)
    .map(([, { skill }]) => skill);
}

/** Ids of the postings of each level that ask for one of these skills, by the ids of their cells. */
function askingIn(levelled: readonly PostingRecord[], skills: ReadonlySet<string>): Map<string, string[]> {
  const asking = new Map<string, string[]>();
  for (const record of levelled)
    for (const skill of asked(record).keys())
      for (const level of skills.has(skill) ? levelsOf(record) : []) {
        const id = cellId(level, skill);
        const ids = asking.get(id);
        if (ids) ids.push(record.id);
        else asking.set(id, [record.id]);
      }
  return asking;
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
