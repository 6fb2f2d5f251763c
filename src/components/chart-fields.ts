import type { Chart } from '../charts/chart.ts';
import { siteCorpus } from '../corpus/store.ts';
import type { Span } from '../posting/document.ts';
import type { FieldName, PostingRecord } from '../posting/record.ts';
import { fieldNames } from '../posting/values.ts';
import { population } from '../statistics/population.ts';
import { answerOf } from './answers.ts';

/** Words of a posting that look like a row of a chart and are none. */
export interface Refusal {
  record: PostingRecord;
  what: string;
  because: string;
  evidence: Span[];
}

const refusals = new Map<string, Refusal[]>();

/** What was refused in the fields that a chart reads, in the order of the postings. */
export function refusalsOf(chart: Chart): Refusal[] {
  const known = refusals.get(chart.id);
  if (known) return known;
  const fields = fieldsOf(chart);
  const found = population(siteCorpus()).flatMap(record =>
    fields.flatMap(field =>
      record.fields[field].refused
        .filter(({ evidence }) => evidence.length > 0)
        .map(({ what, because, evidence }) => ({ record, what, because, evidence })),
    ),
  );
  refusals.set(chart.id, found);
  return found;
}

/** The fields whose facts put postings into the rows of a chart. */
function fieldsOf(chart: Chart): FieldName[] {
  const { records } = siteCorpus();
  const byId = new Map(records.map(record => [record.id, record]));
  const read = new Set<unknown>();
  for (const { id, parts } of answerOf(chart).rows) {
    const record = byId.get(parts.find(({ postings }) => postings.length > 0)?.postings[0] ?? '');
    for (const fact of record ? chart.facts(record, id, siteCorpus()) : []) read.add(fact);
  }
  return fieldNames.filter(field =>
    records.some(({ fields }) => fields[field].facts.some(fact => read.has(fact))),
  );
}

/** Whether a refusal is of this row: it names the row's id or its label. */
export const isOfRow =
  ({ id, label }: { id: string; label: string }) =>
  ({ what }: Refusal): boolean =>
    [id, label].some(name => name.toLowerCase() === what.toLowerCase());
