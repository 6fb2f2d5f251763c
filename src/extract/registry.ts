import type { Experience, FieldName, FieldValue, Location } from '../posting/record.ts';
import { authorizedIn, citizenship, clearance } from './authorization.ts';
import type { DegreeStatement } from './degree-statement.ts';
import { graduation } from './graduation.ts';
import { relocation } from './relocation.ts';
import type { Rule } from './rule.ts';
import { salary } from './salary.ts';
import { skills } from './skills.ts';
import { sponsorship } from './sponsorship.ts';
import { term } from './term.ts';

/** The rules of every field, each in its order of precedence. */
export const registry = {
  title: [] as readonly Rule<string>[],
  company: [] as readonly Rule<string>[],
  board: [] as readonly Rule<string>[],
  postedOn: [] as readonly Rule<string>[],
  locations: [] as readonly Rule<Location>[],
  workModel: [] as readonly Rule<FieldValue<'workModel'>>[],
  seniority: [] as readonly Rule<FieldValue<'seniority'>>[],
  employment: [] as readonly Rule<FieldValue<'employment'>>[],
  term,
  experience: [] as readonly Rule<Experience>[],
  degree: [] as readonly Rule<DegreeStatement>[],
  skills,
  salary,
  sponsorship,
  authorizedIn,
  citizenship,
  clearance,
  graduation,
  relocation,
} as const satisfies Record<FieldName, readonly Rule<unknown>[]>;
