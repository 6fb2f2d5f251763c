import { type Counted, countRows, inOrder, silent } from './count.ts';
import { type Posting, valuesOf } from './postings.ts';

/** How each level is called, the lowest first. */
export const levelLabels: Record<string, string> = {
  intern: 'Intern',
  entry: 'Entry level',
  mid: 'Mid-level',
  senior: 'Senior',
  lead: 'Lead',
  manager: 'Manager',
  director: 'Director',
  executive: 'Executive',
};
const modelLabels: Record<string, string> = { onsite: 'On site', hybrid: 'Hybrid', remote: 'Remote' };

/** The levels that a posting states. */
export const levelsOf = (posting: Posting): string[] => valuesOf<string>(posting, 'seniority');

/** The chart of levels, counted again. */
export const levels = (postings: readonly Posting[]): Counted =>
  listed(postings, 'seniority', levelLabels, 'level');

/** The chart of work models, counted again. */
export const workModel = (postings: readonly Posting[]): Counted =>
  listed(postings, 'workModel', modelLabels, 'offered');

/** A chart of a field that can be one of a few things, in the order of their labels here. */
function listed(
  postings: readonly Posting[],
  field: 'seniority' | 'workModel',
  labels: Record<string, string>,
  part: string,
): Counted {
  const said = new Map(
    postings.map(posting => [
      posting.id,
      valuesOf<string>(posting, field).map(id => ({ id, label: labels[id]!, part })),
    ]),
  );
  return { rows: inOrder(countRows(said, [part]), Object.keys(labels)), notStated: silent(said) };
}
