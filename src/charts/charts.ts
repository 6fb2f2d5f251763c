import type { Chart } from './chart.ts';
import { companies } from './companies.ts';
import { coverage } from './coverage.ts';
import { degrees } from './degrees.ts';
import { levels } from './levels.ts';
import { locations } from './locations.ts';
import { skillCategories } from './skill-categories.ts';
import { skills } from './skills.ts';
import { studyFields } from './study-fields.ts';
import { workModel } from './work-model.ts';
import { years } from './years.ts';

/** Every chart, in the order of the front page. */
export const charts: readonly Chart[] = [
  skills,
  skillCategories,
  degrees,
  studyFields,
  locations,
  workModel,
  levels,
  years,
  companies,
  coverage,
];
