import { z } from 'zod';
import type { DegreeLevel } from '../../posting/record.ts';
import { degreeLevels } from '../../posting/values.ts';
import { evidenceOf } from '../single.ts';
import type { Reading, Verdict } from '../verdict.ts';
import { type Cases, casesOf, documentOf } from './cases.ts';

const levels = {
  'High School': 'high-school',
  Bachelor: 'bachelor',
  Master: 'master',
  PhD: 'doctorate',
} as const;

const sentence = z.object({
  text: z.string().min(1),
  levels: z.array(z.enum(Object.keys(levels) as [keyof typeof levels, ...(keyof typeof levels)[]])),
});

/** Sentences about qualifications with every level of degree that they name. @param file one JSON object a line. */
export const degreeCases = (file: string): Cases =>
  casesOf(file, sentence, ({ text, levels: named }, at) => ({
    document: documentOf({ description: text }, at),
    judge: reading => [
      compareLevels(
        reading,
        named.map(name => levels[name]),
      ),
    ],
  }));

/** All the levels of a sentence together: right when they are the same. */
function compareLevels({ row, record }: Reading, expected: DegreeLevel[]): Verdict {
  const read = row.degree_levels.filter(level => level !== 'associate' || expected.includes(level));
  const unlabelled = read.length < row.degree_levels.length;
  return {
    field: 'degree_levels',
    kind: inOrder(read) === inOrder(expected) ? 'right' : read.length > 0 ? 'wrong' : 'missed',
    expected: inOrder(expected),
    read: inOrder(read) || null,
    evidence: evidenceOf(record, 'degree'),
    ...(unlabelled && { convention: "An associate's degree is no level there, and is passed over here" }),
  };
}

const inOrder = (named: readonly DegreeLevel[]): string =>
  degreeLevels.filter(level => named.includes(level)).join(', ');
