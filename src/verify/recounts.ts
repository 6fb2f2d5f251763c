import { degrees, studyFields, years } from './background-charts.ts';
import type { Counted } from './count.ts';
import { levels, workModel } from './levels.ts';
import { months } from './months.ts';
import { pay } from './pay.ts';
import { companies, coverage, locations } from './posting-charts.ts';
import type { Posting } from './postings.ts';
import { skillCategories, skills, skillsByLevel } from './skill-charts.ts';
import { skillPairs } from './skill-pairs.ts';
import { terms } from './terms.ts';

/** How a chart is counted from the data alone, and what its file has beside the columns that all charts have. */
export interface Recount {
  /** Column of the row's label. */
  label: string;
  /** Keys of the parts; two and more have columns of their own, with an underscore for a hyphen. */
  parts: readonly string[];
  /** The part that is shown and does not count, and the column of what counts. */
  aside?: { part: string; counting: string };
  /** Columns of what rows say beside their counts, with the decimals that numbers are rounded to, if they are. */
  values?: Readonly<Record<string, number | undefined>>;
  /** Set where every posting answers, so that no row says how many do not. */
  answeredByAll?: true;
  count(postings: readonly Posting[], smallSample: number): Counted;
}

const asked = { part: 'mentioned', counting: 'asked_for' };
const strengths = ['required', 'several', 'preferred', 'mentioned'];
const exactly = (...columns: string[]) => Object.fromEntries(columns.map(column => [column, undefined]));

/** Every chart by its id. */
export const recounts: Readonly<Record<string, Recount>> = {
  skills: { label: 'skill', parts: strengths, aside: asked, count: skills },
  'skill-categories': { label: 'kind_of_skill', parts: strengths, aside: asked, count: skillCategories },
  'skills-by-level': {
    label: 'skill_and_level',
    parts: ['asked'],
    values: exactly('skill', 'level'),
    count: skillsByLevel,
  },
  'skill-pairs': {
    label: 'pair_of_skills',
    parts: ['both', 'either'],
    aside: { part: 'either', counting: 'ask_for_both' },
    values: { npmi: 4, npmi_low: 4, npmi_high: 4, by_chance: 1, ...exactly('first', 'second') },
    count: skillPairs,
  },
  degrees: {
    label: 'lowest_degree',
    parts: ['required', 'or-experience', 'in-progress', 'preferred'],
    count: degrees,
  },
  'study-fields': { label: 'field', parts: ['required', 'preferred'], count: studyFields },
  levels: { label: 'level', parts: ['level'], count: levels },
  years: { label: 'years', parts: ['required'], count: years },
  locations: { label: 'place', parts: ['office'], count: locations },
  'work-model': { label: 'work_model', parts: ['offered'], count: workModel },
  pay: {
    label: 'currency_and_period',
    parts: ['stated', 'inferred'],
    values: exactly(
      'currency',
      'period',
      'lower_lowest',
      'lower_quarter',
      'lower_median',
      'lower_three_quarters',
      'upper_quarter',
      'upper_median',
      'upper_three_quarters',
      'upper_highest',
    ),
    count: pay,
  },
  terms: {
    label: 'term_or_window',
    parts: ['term', 'graduation'],
    values: exactly('detail'),
    count: terms,
  },
  months: { label: 'posted_in', parts: ['posted'], count: months },
  companies: { label: 'employer', parts: ['company'], count: companies },
  coverage: {
    label: 'field',
    parts: ['stated', 'inferred', 'corrected', 'unparsed'],
    aside: { part: 'unparsed', counting: 'with_a_value' },
    answeredByAll: true,
    count: coverage,
  },
};
