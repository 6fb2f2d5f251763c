import type { Population } from '../corpus/corpus.ts';

/**
 * Postings with their titles, which the compact file does without: for charts that name single postings.
 * @param titles by place; they count for postings that state one.
 */
export const titled = <P extends Population>(population: P, titles: readonly string[]): P => ({
  ...population,
  records: population.records.map((record, i) => {
    const { title } = record.fields;
    if (title.state === 'silent') return record;
    const facts = [{ value: titles[i]!, status: 'stated' as const, rule: '', evidence: [] }];
    return { ...record, fields: { ...record.fields, title: { ...title, facts } } };
  }),
});
