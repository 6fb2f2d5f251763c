import { pattern } from '../../lexicon/pattern.ts';
import { type Rule, stated } from '../rule.ts';
import { readTitle } from '../title.ts';
import { studying } from './enrolled.ts';
import type { DegreeStatement } from './statement.ts';

/** Titles of jobs that only somebody who studies can have; not of those that are done for students. */
const students = pattern('i')`
  \b(?:working|summer|co-?op|master['’]?s?|ph\.?d|thesis) students?\b
  |\bstudent (?:worker|assistant|employee|job|trainee|intern)\b
  |\bstudent(?=\s*(?:$|[-–(,/]))
`;

/** Reads titles that make the applicant a student. */
export const student: Rule<DegreeStatement> = {
  id: 'degree/student',
  reads: 'a title that makes the applicant a student',
  accepts: [
    { text: 'Bridge Engineer (Working Student)\nNorthwind\nLisbon, Portugal', value: studying() },
    { text: 'Kitchen Engineering Student\nNorthwind', value: studying() },
    { text: 'Summer Student - Night Nurse\nNorthwind', value: studying() },
  ],
  refuses: ['Student Success Manager\nNorthwind', 'Engineer for Students\nNorthwind'],
  read: (posting, lexicon) => {
    const title = posting.lines.length > 0 ? readTitle(posting, lexicon) : undefined;
    const found = title && students.exec(title.text);
    if (!found) return [];
    const start = title.start + found.index;
    return [stated(studying(), { start, end: start + found[0].length })];
  },
};
