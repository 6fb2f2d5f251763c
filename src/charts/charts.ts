import type { Chart } from './chart.ts';
import { companies } from './companies.ts';
import { coverage } from './coverage.ts';
import { degrees } from './degrees.ts';
import { levels } from './levels.ts';
import { locations } from './locations.ts';
import { months } from './months.ts';
import { pay } from './pay.ts';
import { skillCategories } from './skill-categories.ts';
import { skillPairs } from './skill-pairs.ts';
import { skills } from './skills.ts';
import { skillsByLevel } from './skills-by-level.ts';
import { studyFields } from './study-fields.ts';
import { terms } from './terms.ts';
import { workModel } from './work-model.ts';
import { years } from './years.ts';

/** Charts that stand together on the front page. */
export interface ChartSection {
  /** Fit for an address. */
  id: string;
  title: string;
  charts: readonly Chart[];
}

/** Every chart, in the order of the front page. */
export const chartSections: readonly ChartSection[] = [
  { id: 'asked', title: 'What they ask for', charts: [skills, skillCategories, skillsByLevel, skillPairs] },
  { id: 'background', title: 'Education and experience', charts: [degrees, studyFields, levels, years] },
  { id: 'work', title: 'The work', charts: [locations, workModel, pay, terms] },
  { id: 'postings', title: 'The postings themselves', charts: [months, companies, coverage] },
];

/** All charts, in the order of the report. */
export const charts: readonly Chart[] = chartSections.flatMap(section => section.charts);
