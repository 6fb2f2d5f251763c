import { enrolled } from './degree/enrolled.ts';
import { instead } from './degree/instead.ts';
import { levelled } from './degree/levelled.ts';
import { major } from './degree/major.ts';
import type { DegreeStatement } from './degree/statement.ts';
import { student } from './degree/student.ts';
import { unlevelled } from './degree/unlevelled.ts';
import type { Rule } from './rule.ts';

export type { DegreeStatement } from './degree/statement.ts';

/** What degrees the posting asks for, one statement a sentence. */
export const degree: readonly Rule<DegreeStatement>[] = [
  levelled,
  unlevelled,
  instead,
  enrolled,
  student,
  major,
];
