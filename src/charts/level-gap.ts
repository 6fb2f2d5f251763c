import { descending, group } from 'd3-array';
import { type Share, share } from '../statistics/share.ts';
import { widestGap } from '../statistics/widest-gap.ts';
import type { Answer } from './chart.ts';
import { leading } from './leading.ts';
import { type Level, levelNames } from './levels.ts';
import { inFigures, nobody, percent } from './prose.ts';

const states = ['states a level and asks for a skill', 'state a level and ask for a skill'] as const;

/** How a level asks for a skill. */
interface Compared {
  skill: string;
  level: Level;
  of: number;
  share: Share;
}

/**
 * The finding of skills by level: the skill in which two levels differ most, as far as their intervals part. Where no
 * two levels have postings enough, what the largest of them asks for.
 */
export function gapBetweenLevels(given: Answer): string {
  if (given.rows.length === 0) return nobody(given, states);
  const skills = compared(given);
  if (skills[0]!.length < 2) return ofOneLevel(given);
  const gap = widestGap(skills, ({ share }) => share);
  if (!gap) return 'Between no two levels does a skill’s share differ by more than its 95% intervals.';
  const [more, less] = [gap.more, gap.less].map(
    ({ level, of, share }) =>
      `${share.value === 0 ? 'none' : percent(share.value)} of ${inFigures(of)} postings for ${levelNames[level].people}`,
  );
  return `${gap.more.skill} is asked for in ${more}, and in ${less}.`;
}

/** The shares of each skill at all levels with enough postings, those where no posting asks for it too. */
function compared({ rows, form }: Answer): Compared[][] {
  const levels = form.kind === 'grid' ? form.columns.filter(({ small }) => !small) : [];
  return [...group(rows, ({ values }) => String(values.skill))].map(([skill, cells]) =>
    levels.map(({ id, of }) => {
      const cell = cells.find(({ values }) => values.level === id);
      return { skill, level: id as Level, of, share: cell?.share ?? share(0, of) };
    }),
  );
}

/** The finding where no two levels can be compared: what the largest of them asks for most. */
function ofOneLevel(given: Answer): string {
  const levels = [...group(given.rows, ({ values }) => values.level as Level)];
  const [level, rows] = levels.reduce((best, next) => (next[1][0]!.of > best[1][0]!.of ? next : best));
  const { of, small } = rows[0]!;
  return leading(
    { ...given, rows: [...rows].sort((a, b) => descending(a.count, b.count)), n: of, small },
    {
      nobody: states,
      clause: (subject, objects, _, singular) =>
        `${subject} for ${levelNames[level].people} ${singular ? 'asks' : 'ask'} for ${objects}`,
      rest: 'for any other skill',
      rowsName: 'skills',
    },
  );
}
