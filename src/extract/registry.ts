import type { FieldName } from '../posting/record.ts';
import { authorizedIn, citizenship, clearance } from './authorization.ts';
import { board } from './board.ts';
import { boardEmployment, boardPay, boardPlaces, boardWorkModel } from './board-data.ts';
import { company } from './company.ts';
import { degree } from './degree.ts';
import { employment } from './employment.ts';
import { experience } from './experience.ts';
import { graduation } from './graduation.ts';
import { locations } from './locations.ts';
import { postedOn } from './posted-on.ts';
import { relocation } from './relocation.ts';
import type { Rule } from './rule.ts';
import { salary } from './salary.ts';
import { seniority } from './seniority.ts';
import { skills } from './skills.ts';
import { sponsorship } from './sponsorship.ts';
import { term } from './term.ts';
import { title } from './title.ts';
import { workModel } from './work-model.ts';

/** The rules of every field, each in its order of precedence. */
export const registry = {
  title,
  company,
  board,
  postedOn,
  locations: [boardPlaces, ...locations],
  workModel: [boardWorkModel, ...workModel],
  seniority,
  employment: [boardEmployment, ...employment],
  term,
  experience,
  degree,
  skills,
  salary: [boardPay, ...salary],
  sponsorship,
  authorizedIn,
  citizenship,
  clearance,
  graduation,
  relocation,
} as const satisfies Record<FieldName, readonly Rule<unknown>[]>;
