import { join } from 'node:path';

/** A folder of postings with the file of its labels. */
export interface CorpusFolder {
  name: string;
  postings: string;
  labels: string;
}

export const corpusNames = ['labelled', 'seeds', 'shipped'] as const;

/**
 * The corpora that are scored. `shipped` holds the seeds in other words for the same facts, so their labels hold for both.
 * @param content the content folder; its postings ship with the project.
 * @param shared the folder beside the checkout with postings whose words belong to their employers.
 */
export function corpusFolders({ content, shared }: { content: string; shared: string }): CorpusFolder[] {
  const folders: Record<(typeof corpusNames)[number], Omit<CorpusFolder, 'name'>> = {
    labelled: {
      postings: join(shared, 'postings/labelled'),
      labels: join(shared, 'postings/labelled/labels.jsonl'),
    },
    seeds: { postings: join(shared, 'postings/seeds'), labels: join(shared, 'postings/seeds/labels.jsonl') },
    shipped: { postings: join(content, 'postings'), labels: join(shared, 'postings/seeds/labels.jsonl') },
  };
  return corpusNames.map(name => ({ name, ...folders[name] }));
}
