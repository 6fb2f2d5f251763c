import type { Population } from '../corpus/corpus.ts';
import { population } from '../statistics/population.ts';
import type { Answer, Chart, Row } from './chart.ts';
import { companies } from './companies.ts';
import { degrees } from './degrees.ts';
import { levels } from './levels.ts';
import { locations } from './locations.ts';
import { months } from './months.ts';
import { pay } from './pay.ts';
import { skills } from './skills.ts';
import { workModel } from './work-model.ts';
import { years } from './years.ts';

/** A chart whose rows are worth a look by themselves, with the charts of just the postings of one of them. */
interface FacetKind {
  chart: Chart;
  /** Which postings those of a row are, after "the 24 postings": "that ask for Python". */
  those(row: Row): string;
  beside: readonly Chart[];
}

const facetKinds: readonly FacetKind[] = [
  {
    chart: skills,
    those: ({ label }) => `that ask for ${label}`,
    beside: [skills, levels, degrees, years, locations, companies, pay, months],
  },
  {
    chart: companies,
    those: ({ label }) => `from ${label}`,
    beside: [skills, locations, levels, degrees, years, workModel, pay, months],
  },
  {
    chart: locations,
    those: ({ label }) => `with work in ${label}`,
    beside: [skills, companies, levels, degrees, years, workModel, pay, months],
  },
  {
    chart: degrees,
    those: ({ label }) => `whose lowest degree is “${label}”`,
    beside: [skills, levels, years, companies, locations, pay],
  },
  {
    chart: levels,
    those: ({ label }) => `of the level “${label}”`,
    beside: [skills, degrees, years, companies, locations, workModel, pay, months],
  },
];

/** Rows of a chart after so many have no charts of their own: each costs what some twenty plain pages do. */
const mostFacets = 200;

/** What the charts say of the postings of one row. */
export interface Facet {
  /** Which postings these are, after "the 24 postings". */
  those: string;
  /** The postings: those that the row's measure counts. */
  n: number;
  charts: { chart: Chart; answer: Answer }[];
}

/** The charts that are small ones on the pages of facets. */
export const besideRows: readonly Chart[] = [...new Set(facetKinds.flatMap(({ beside }) => beside))];

const countedIn = (chart: Chart, row: Row): string[] =>
  row.parts.filter((_, i) => !chart.parts[i]!.aside).flatMap(({ postings }) => postings);

/**
 * Whether a row of a chart is a facet: if the chart has facets, the row is among its first and its postings are enough for
 * shares.
 * @param rank of the row in the chart, counting from 0.
 */
export const hasFacet = (
  chart: Chart,
  row: Row,
  rank: number,
  { report }: Pick<Population, 'report'>,
): boolean =>
  rank < mostFacets &&
  row.measure.count >= report.smallSample &&
  facetKinds.some(kind => kind.chart === chart);

/**
 * A row of a chart as a facet, if it is one. Every share is then a share of its postings. The row itself is left out of its
 * own chart: all of them are in it.
 * @param rank of the row in the chart, counting from 0.
 */
export function facetOf(chart: Chart, row: Row, rank: number, all: Population): Facet | undefined {
  if (!hasFacet(chart, row, rank, all)) return undefined;
  const kind = facetKinds.find(kind => kind.chart === chart)!;
  const ids = new Set(countedIn(chart, row));
  const records = population(all).filter(({ id }) => ids.has(id));
  const charts = kind.beside.map(beside => {
    const answer = beside.answer({ ...all, records });
    const rows = beside === chart ? answer.rows.filter(({ id }) => id !== row.id) : answer.rows;
    return { chart: beside, answer: { ...answer, rows } };
  });
  return {
    those: kind.those(row),
    n: records.length,
    charts: charts.filter(({ answer }) => tellsSomething(answer)),
  };
}

/** Not where every row has one posting, nor where the only row has them all: that says nothing of them as a group. */
const tellsSomething = ({ rows, n }: Answer): boolean =>
  rows.some(({ measure }) => measure.count > 1) && !(rows.length === 1 && rows[0]!.measure.count === n);
