import { ascending, descending } from 'd3-array';
import { address } from '../charts/address.ts';
import type { Chart } from '../charts/chart.ts';
import { companies } from '../charts/companies.ts';
import { degrees } from '../charts/degrees.ts';
import { levels } from '../charts/levels.ts';
import { locations } from '../charts/locations.ts';
import { skills } from '../charts/skills.ts';
import { workModel } from '../charts/work-model.ts';
import type { Population } from '../corpus/corpus.ts';
import type { PostingRecord } from '../posting/record.ts';

/** One way to choose among postings. */
export interface Criterion {
  /** What the address calls it: `?level=senior`. */
  id: string;
  name: string;
  /** Whether postings must have all of the options that are chosen, rather than any of them. */
  all?: true;
  /** Whether options stand in an order of their own, rather than the ones with the most postings first. */
  ordered?: true;
  /** The chart whose rows are the options; without one they are read from the records. */
  chart?: Chart;
  optionsOf?(record: PostingRecord): { id: string; label: string }[];
}

/** Something that can be chosen, with the places of the postings that have it, in order. */
export interface Option {
  id: string;
  label: string;
  postings: readonly number[];
}

/** Every filter, in the order in which they are shown. */
export const criteria: readonly Criterion[] = [
  { id: 'skill', name: 'Skill', all: true, chart: skills },
  { id: 'level', name: 'Level', ordered: true, chart: levels },
  { id: 'degree', name: 'Degree', ordered: true, chart: degrees },
  { id: 'place', name: 'Place', chart: locations },
  { id: 'work-model', name: 'Work model', ordered: true, chart: workModel },
  { id: 'company', name: 'Company', chart: companies },
  {
    id: 'board',
    name: 'Job board',
    optionsOf: ({ fields }) => fields.board.facts.map(({ value }) => ({ id: address(value), label: value })),
  },
  {
    id: 'year',
    name: 'Year posted',
    ordered: true,
    optionsOf: ({ fields }) =>
      fields.postedOn.facts.map(({ value }) => ({ id: value.slice(0, 4), label: value.slice(0, 4) })),
  },
];

/** The filter that chooses a row of a chart, if there is one. */
export const criterionOf = (chart: Chart): Criterion | undefined =>
  criteria.find(criterion => criterion.chart === chart);

/**
 * The options of a criterion among postings, in its own order or those that most of them have first. Of a chart they are its rows, with the
 * postings that the rows measure: of skills those that ask for it, not those that only mention it.
 * @param population postings whose ids are their places, as `readPostings` gives them.
 */
export function optionsOf({ ordered, chart, optionsOf }: Criterion, population: Population): Option[] {
  const options = chart ? rowsOf(chart, population) : valuesOf(population, optionsOf!);
  const stated = options.filter(({ postings }) => postings.length > 0);
  if (ordered) return chart ? stated : stated.sort((a, b) => descending(a.id, b.id));
  return stated.sort((a, b) => descending(a.postings.length, b.postings.length) || ascending(a.id, b.id));
}

function rowsOf(chart: Chart, population: Population): Option[] {
  const counted = chart.parts.map(({ aside }) => !aside);
  return chart.answer(population).rows.map(({ id, label, parts }) => ({
    id,
    label,
    postings: parts
      .filter((_, i) => counted[i])
      .flatMap(({ postings }) => postings.map(Number))
      .sort((a, b) => a - b),
  }));
}

function valuesOf({ records }: Population, read: NonNullable<Criterion['optionsOf']>): Option[] {
  const options = new Map<string, { id: string; label: string; postings: number[] }>();
  records.forEach((record, place) => {
    for (const { id, label } of read(record)) {
      const option = options.get(id) ?? { id, label, postings: [] };
      if (option.postings.at(-1) !== place) option.postings.push(place);
      options.set(id, option);
    }
  });
  return [...options.values()];
}
