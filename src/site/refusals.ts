import type { Chart } from '../charts/chart.ts';
import { charts } from '../charts/charts.ts';
import { siteCorpus } from '../corpus/store.ts';
import type { Span } from '../posting/document.ts';
import type { FieldName, FieldValue, PostingRecord } from '../posting/record.ts';
import { fieldNames } from '../posting/values.ts';
import { population } from '../statistics/population.ts';
import { setOtherwise } from '../wording/fields.ts';
import { worded } from '../wording/values.ts';
import { answerOf } from './answers.ts';
import { ofCorpus, perCorpus } from './of-corpus.ts';
import { recordOf } from './record-of.ts';

/** Words of a posting that look like a row of a chart and are none. */
export interface Refusal {
  record: PostingRecord;
  field: FieldName;
  what: string;
  because: string;
  evidence: Span[];
}

/** What was refused in the fields that a chart reads, in the order of the postings. */
function refusalsOf(chart: Chart): Refusal[] {
  const fields = fieldsOf(chart);
  return population(siteCorpus()).flatMap(record =>
    fields.flatMap(field => {
      const { refused, correction } = record.fields[field];
      const superseded = (correction?.superseded ?? []).map(({ value, evidence }) => {
        return { what: rowOf(field, value as never), because: setOtherwise, evidence };
      });
      return [...refused, ...superseded]
        .filter(({ evidence }) => evidence.length > 0)
        .map(({ what, because, evidence }) => ({ record, field, what, because, evidence }));
    }),
  );
}

/** What a value is called in a chart, as far as it is a row of one. */
const rowOf = <F extends FieldName>(field: F, value: FieldValue<F>): string =>
  typeof value === 'object' && 'id' in value ? value.id : worded(field, value);

/** The fields whose facts put postings into the rows of a chart. */
function fieldsOf(chart: Chart): FieldName[] {
  const read = new Set<unknown>();
  const asked = new Set<PostingRecord>();
  for (const { id, parts } of answerOf(chart).rows) {
    const record = recordOf(parts.find(({ postings }) => postings.length > 0)?.postings[0] ?? '');
    if (!record) continue;
    asked.add(record);
    for (const fact of chart.facts(record, id, siteCorpus())) read.add(fact);
  }
  return fieldNames.filter(field =>
    [...asked].some(({ fields }) => fields[field].facts.some(fact => read.has(fact))),
  );
}

/** The first chart that reads a field, by its name. */
const homes = ofCorpus(
  () =>
    new Map(
      charts
        .toReversed()
        .flatMap(chart => fieldsOf(chart).map((field): [FieldName, Chart] => [field, chart])),
    ),
);

/**
 * The charts on whose pages stands what was refused in the fields that a chart reads, where another one reads them first:
 * each refusal stands once, and not with every chart of its field.
 */
export function refusalsElsewhere(chart: Chart): Chart[] {
  const hasAny = (field: FieldName) =>
    population(siteCorpus()).some(({ fields }) => {
      const { refused, correction } = fields[field];
      return refused.length > 0 || (correction?.superseded.length ?? 0) > 0;
    });
  const elsewhere = fieldsOf(chart).filter(field => homes().get(field) !== chart && hasAny(field));
  return [...new Set(elsewhere.map(field => homes().get(field)!))];
}

/**
 * What was refused of a row of a chart, in the order of the postings: what names the row's id or its label.
 * @param row its id; without one, what was refused of no row in the fields that no chart before it reads.
 */
export const refusalsOfRow = (chart: Chart, row?: string): Refusal[] => refusalsByRow(chart).get(row) ?? [];

const refusalsByRow = perCorpus((chart: Chart): Map<string | undefined, Refusal[]> => {
  const rowsNamed = new Map<string, Set<string>>();
  for (const { id, label } of answerOf(chart).rows)
    for (const name of [id, label].map(name => name.toLowerCase()))
      rowsNamed.set(name, (rowsNamed.get(name) ?? new Set()).add(id));
  const refusals = new Map<string | undefined, Refusal[]>();
  for (const refusal of refusalsOf(chart)) {
    const ofNone = homes().get(refusal.field) === chart ? [undefined] : [];
    for (const row of rowsNamed.get(refusal.what.toLowerCase()) ?? ofNone) {
      const those = refusals.get(row);
      if (those) those.push(refusal);
      else refusals.set(row, [refusal]);
    }
  }
  return refusals;
});
