import { ascending } from 'd3-array';
import { format } from 'd3-format';
import type { Labels, Population } from '../corpus/corpus.ts';
import type { PostingRecord, Skill } from '../posting/record.ts';
import { areAlternatives } from '../statistics/co-occurrence.ts';
import { population } from '../statistics/population.ts';
import { alternative } from './alternative.ts';
import { measured } from './answer.ts';
import { asked } from './asked.ts';
import type { Answer, Chart, PartStyle, Row } from './chart.ts';
import { type ClosePair, closePairs } from './close-pairs.ts';
import { nameIn } from './leading.ts';
import { pairColumns } from './pair-columns.ts';
import { capital, inFigures, nobody, numeral } from './prose.ts';
import { skillName } from './skill-name.ts';

const parts: readonly PartStyle[] = [
  { key: 'both', label: 'Both', tone: 'strong' },
  { key: 'either', label: 'One or the other', tone: 'mentioned', aside: true },
];
/** How many pairs are shown. */
const most = 20;
const twoDecimals = format('.2f');

const isAsked = ({ strength }: Skill) => strength !== 'mentioned';
const pairId = (a: string, b: string) => `${a}--${b}`;

function answer(all: Population): Answer {
  const records = population(all);
  const n = records.length;
  const small = n < all.report.smallSample;
  const pairs = closePairs(records);
  const shown = pairs.slice(0, most);
  const asking = askingFor(records, new Set(shown.flatMap(({ a, b }) => [a.id, b.id])));
  const rows = shown.map(pair => rowOf(pair, asking, { of: n, small }, all.labels));
  const inRows = new Set(rows.flatMap(row => row.parts.flatMap(({ postings }) => postings)));
  const others = records.filter(({ id }) => !inRows.has(id));
  const asks = ({ fields }: PostingRecord) => fields.skills.facts.some(({ value }) => isAsked(value));
  return {
    rows,
    n,
    notStated: idsOf(others.filter(record => !asks(record))),
    further: idsOf(others.filter(asks)),
    small,
    form: {
      kind: 'scale',
      name: 'Closeness',
      value: 'npmi',
      low: 'npmi_low',
      high: 'npmi_high',
      expected: 'by_chance',
      ends: ['as by chance', 'never one without the other'],
      total: pairs.length,
    },
  };
}

const idsOf = (records: readonly PostingRecord[]) => records.map(({ id }) => id).sort(ascending);

/** The postings that ask for each of these skills, with what they say of it. */
function askingFor(records: readonly PostingRecord[], skills: ReadonlySet<string>) {
  const asking = new Map<string, Map<string, Skill>>();
  for (const id of skills) asking.set(id, new Map());
  for (const record of records)
    for (const skill of asked(record).values()) asking.get(skill.id)?.set(record.id, skill);
  return asking;
}

function rowOf(
  { a, b, expected, value, low, high }: ClosePair,
  asking: ReadonlyMap<string, ReadonlyMap<string, Skill>>,
  denominator: Pick<Row, 'of' | 'small'>,
  labels: Labels,
): Row {
  const [first, second] = [asking.get(a.id)!, asking.get(b.id)!];
  const together = [...first.keys()].filter(id => second.has(id)).sort(ascending);
  const either = (id: string) => areAlternatives(first.get(id)!, second.get(id)!);
  const counted = new Map([
    ['both', together.filter(id => !either(id))],
    ['either', together.filter(either)],
  ]);
  const row = {
    id: pairId(a.id, b.id),
    label: `${a.label} and ${b.label}`,
    name: `${skillName(a, labels)} and ${skillName(b, labels)}`,
    parts: counted,
  };
  return measured(row, parts, denominator, {
    npmi: rounded(value),
    npmi_low: rounded(low),
    npmi_high: rounded(high),
    by_chance: Number(expected.toFixed(1)),
    first: a.count,
    second: b.count,
  });
}

const rounded = (value: number) => Number(value.toFixed(4));

/** The facts of both skills of a pair, where a posting asks for both. */
function facts({ fields }: PostingRecord, rowId: string) {
  const asking = fields.skills.facts.filter(({ value }) => isAsked(value));
  const ends = asking.filter(({ value: { id } }) => rowId.endsWith(`--${id}`));
  const pair = asking.flatMap(a =>
    ends.filter(b => pairId(a.value.id, b.value.id) === rowId).map(b => [a, b]),
  );
  return [...new Set(pair.flat())];
}

/** Which skills go together. */
export const skillPairs: Chart = {
  id: 'skill-pairs',
  name: 'Pairs of skills',
  question: 'Which skills are asked for together more often than chance would have it?',
  rowName: 'Pair of skills',
  rowsName: 'pairs',
  measureName: 'Ask for both',
  parts,
  values: pairColumns,
  method:
    'Closeness is the normalised pointwise mutual information of two skills (Bouma 2009): 0 when as many postings ask for both as chance would have it, 1 when none asks for one without the other. A pair counts when at least five postings, and at least one in 200, ask for both and the interval of its closeness lies above 0. Skills that a posting accepts one in place of the other are not asked for together there; a skill that is named after another, as React Native is after React, makes no pair with it.',
  answer,
  facts,
  finding(given) {
    const [closest] = given.rows;
    if (given.n === 0) return nobody(given, ['', '']);
    if (!closest && given.small)
      return capital(
        `${numeral(given.n)} ${given.n === 1 ? 'posting is' : 'postings are'} too few to tell which skills go together.`,
      );
    if (!closest) return 'No two skills are asked for together more often than chance would have it.';
    const { count } = closest.measure;
    const chance = Math.round(Number(closest.values.by_chance));
    const others = (given.form.kind === 'scale' ? given.form.total : given.rows.length) - 1;
    const more = `; ${numeral(others)} other ${others === 1 ? 'pair goes' : 'pairs go'} together more often than by chance`;
    return capital(
      `${numeral(count)} of ${numeral(given.n)} postings ask for both ${nameIn(closest)}, where chance would have ${chance === 0 ? 'less than one' : numeral(chance)}${others > 0 ? more : ''}.`,
    );
  },
  alt: given =>
    alternative(
      skillPairs,
      given,
      row => `${twoDecimals(Number(row.values.npmi))} (${inFigures(row.measure.count)} postings)`,
    ),
};
