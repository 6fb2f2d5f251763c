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

/** Charts that stand together on the front page. */
export interface ChartSection {
  /** Fit for an address. */
  id: string;
  title: string;
  charts: readonly Chart[];
}

/** Every chart, in the order of the front page. */
export const chartSections: readonly ChartSection[] = [
  { id: 'asked', title: 'What they ask for', charts: [skills, skillCategories] },
  { id: 'background', title: 'Education and experience', charts: [degrees, studyFields, levels, years] },
  { id: 'work', title: 'The work', charts: [locations, workModel] },
  { id: 'postings', title: 'The postings themselves', charts: [companies, coverage] },
];

export const charts: readonly Chart[] = chartSections.flatMap(section => section.charts);
