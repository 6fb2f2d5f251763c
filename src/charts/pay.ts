import { ascending } from 'd3-array';
import type { Population } from '../corpus/corpus.ts';
import { seniorities } from '../posting/values.ts';
import { population } from '../statistics/population.ts';
import { alternative, figure } from './alternative.ts';
import { measured } from './answer.ts';
import type { Answer, Chart, PartStyle, Row } from './chart.ts';
import type { Panel } from './form.ts';
import { type Level, levelNames } from './levels.ts';
import { unitName } from './money.ts';
import { payColumns, payFigures } from './pay-figures.ts';
import { payFinding, rangeWords } from './pay-finding.ts';
import { baseFacts, groupId, type PayGroup, type PayRange, payGroups } from './pay-groups.ts';
import { capital } from './prose.ts';

const parts: readonly PartStyle[] = [
  { key: 'stated', label: 'As stated', tone: 'strong' },
  { key: 'inferred', label: 'Period inferred', tone: 'preferred' },
];
/** A group of no more postings than `few` is drawn posting by posting; where more than `total` state pay, than `many`. */
const single = { few: 25, many: 12, total: 40 };

/** The postings of a group, or those of one level in it. */
interface Band {
  id: string;
  label: string;
  name: string;
  ranges: readonly PayRange[];
}

function answer(all: Population): Answer {
  const records = population(all);
  const groups = payGroups(records);
  const small = records.length < all.report.smallSample;
  const total = groups.reduce((sum, { ranges }) => sum + ranges.length, 0);
  const most = total > single.total ? single.many : single.few;
  const drawn = groups.map(group => {
    const singly = group.ranges.length <= most;
    const bands = [whole(group), ...(singly ? [] : byLevel(group, all.report.smallSample))];
    const rows = bands.map(band => rowOf(group, band, { of: records.length, small }));
    return { rows, panel: panelOf(group, bands, singly) };
  });
  return {
    rows: drawn.flatMap(({ rows }) => rows),
    n: records.length,
    notStated: records
      .filter(record => baseFacts(record).length === 0)
      .map(({ id }) => id)
      .sort(ascending),
    further: [],
    small,
    form: { kind: 'ranges', panels: drawn.map(({ panel }) => panel) },
  };
}

const whole = ({ id, currency, period, ranges }: PayGroup): Band => ({
  id,
  label: capital(unitName(currency, period)),
  name: 'All',
  ranges,
});

/** The levels of a group that have postings enough, where there are two of them. */
function byLevel(group: PayGroup, least: number): Band[] {
  const bands = seniorities.map(level => {
    const { label } = levelNames[level];
    return {
      id: `${group.id}-${level}`,
      label: capital(`${unitName(group.currency, group.period)}, ${label.toLowerCase()}`),
      name: label,
      ranges: group.ranges.filter(({ levels }) => levels.includes(level)),
    };
  });
  const enough = bands.filter(({ ranges }) => ranges.length >= least);
  return enough.length < 2 ? [] : enough;
}

function rowOf(group: PayGroup, { id, label, ranges }: Band, denominator: Pick<Row, 'of' | 'small'>): Row {
  const idsOf = (inferred: boolean) =>
    ranges.filter(range => range.inferred === inferred).map(({ posting }) => posting);
  const counted = new Map([
    ['stated', idsOf(false)],
    ['inferred', idsOf(true)],
  ]);
  return measured({ id, label, parts: counted }, parts, denominator, payFigures(group, ranges));
}

const panelOf = ({ id, currency, ranges }: PayGroup, bands: readonly Band[], singly: boolean): Panel => ({
  row: id,
  currency,
  lines: singly ? [...ranges].sort(highestFirst) : [],
  bands: singly ? [] : bands.map(({ id: row, name }) => ({ row, label: name })),
});

const highestFirst = (a: PayRange, b: PayRange): number =>
  (b.max ?? b.min!) - (a.max ?? a.min!) ||
  (b.min ?? b.max!) - (a.min ?? a.max!) ||
  ascending(a.posting, b.posting);

/** What the postings pay. */
export const pay: Chart = {
  id: 'pay',
  name: 'Pay',
  question: 'What base pay do the postings state?',
  rowName: 'Currency and period',
  rowsName: 'groups',
  measureName: 'Postings',
  parts,
  values: payColumns,
  method:
    'Base pay alone, as it is stated: amounts of different currencies or periods are never put together, and none is converted or made a year’s. A posting that states several ranges in one currency and period, for several places, counts once there, from its lowest end to its highest. Where no period is said, and none follows from the amount by a named rule, the pay stands in a group of its own. Bonuses, stipends and on-target earnings are left out.',
  answer,
  facts(record, rowId) {
    const levels = record.fields.seniority.facts.map(({ value }) => value);
    const ids = (group: string) => [group, ...levels.map((level: Level) => `${group}-${level}`)];
    return baseFacts(record).filter(({ value: { currency, period } }) =>
      ids(groupId(currency, period)).includes(rowId),
    );
  },
  finding: payFinding,
  alt: given => alternative(pay, given, row => `${figure(row)}, ${rangeWords(row)}`),
};
