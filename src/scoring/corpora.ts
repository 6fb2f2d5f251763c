import { join } from 'node:path';
import type { Cases } from './cases/cases.ts';
import { degreeCases } from './cases/degrees.ts';
import { payCases, silentCases } from './cases/pay.ts';
import { stringCases } from './cases/strings.ts';
import { compare } from './compare.ts';
import { loadLabelled } from './labels.ts';

/** Cases that are scored together. */
export interface Corpus {
  name: string;
  /** What must be there for it to be scored. */
  needs: string[];
  load(): Cases;
}

/** The labelled sets, in the order in which scores are told. */
export const corpusNames = [
  'labelled',
  'seeds',
  'shipped',
  'degrees',
  'pay',
  'pay-silent',
  'strings',
] as const;
type CorpusName = (typeof corpusNames)[number];

/** A folder of postings with the file of its labels, a label a line. */
export const labelledCorpus = (name: string, postings: string, labels: string): Corpus => ({
  name,
  needs: [postings, labels],
  load: () => {
    const { value = [], diagnostics } = loadLabelled(postings, labels) ?? { diagnostics: [] };
    return {
      value: value.map(({ document, label }) => ({
        document,
        judge: (reading, vocabulary) => compare(reading, label, vocabulary),
      })),
      diagnostics,
    };
  },
});

/**
 * The corpora that are scored. `shipped` holds the seeds in other words for the same facts, so their labels hold for both;
 * the postings that ship beside these have no labels and are not scored.
 * @param content the content folder; its postings ship with the project.
 * @param shared the folder beside the checkout with postings whose words belong to their employers.
 */
export function corpora({ content, shared }: { content: string; shared: string }): Corpus[] {
  const [labelled, seeds] = [join(shared, 'postings/labelled'), join(shared, 'postings/seeds')];
  const cases = (name: CorpusName, path: string, load: (file: string) => Cases): Corpus => {
    const file = join(shared, path);
    return { name, needs: [file], load: () => load(file) };
  };
  return [
    labelledCorpus('labelled', labelled, join(labelled, 'labels.jsonl')),
    labelledCorpus('seeds', seeds, join(seeds, 'labels.jsonl')),
    labelledCorpus('shipped', join(content, 'postings'), join(seeds, 'labels.jsonl')),
    cases('degrees', 'cases/degrees.jsonl', degreeCases),
    cases('pay', 'cases/salary-dev.jsonl.gz', payCases),
    cases('pay-silent', 'postings/ashby-dev.jsonl.gz', silentCases),
    cases('strings', 'cases/strings.jsonl', stringCases),
  ];
}
