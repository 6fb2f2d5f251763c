import type { BoardPosting } from '../posting/board-data.ts';
import { boards } from './boards/boards.ts';
import type { JsonNode } from './json.ts';
import { jobPostings, readJobPosting } from './json-ld.ts';

/**
 * The postings of structured data: JSON-LD, or one job, a page of jobs or all jobs of a board that is known.
 * @param from the address of the data, where that is known.
 * @returns undefined for data of which none of them is the author; an empty list for a board without jobs.
 */
export function structuredPostings(data: JsonNode, from?: string): BoardPosting[] | undefined {
  const linked = jobPostings(data);
  if (linked.length > 0) return linked.map(readJobPosting);
  for (const board of boards) {
    const jobs = board.jobs(data);
    if (jobs && jobs.length > 0) return united(jobs.map(job => board.read(job, { data, from })));
  }
  return isEmptyList(data) || boards.some(board => board.jobs(data)) ? [] : undefined;
}

/** Boards whose data are a list of jobs answer so where there is none, and behind the last page. */
const isEmptyList = ({ value }: JsonNode): boolean => Array.isArray(value) && value.length === 0;

/** Some boards list a job once for each of its places: such entries are one posting, with all of them. */
function united(postings: BoardPosting[]): BoardPosting[] {
  const byKey = new Map<string, BoardPosting>();
  return postings.filter(posting => {
    const first = posting.key === undefined ? undefined : byKey.get(posting.key);
    if (posting.key !== undefined && !first) byKey.set(posting.key, posting);
    if (!first || first.body !== posting.body) return true;
    const last = first.statements.findLastIndex(({ of }) => of === 'place');
    const known = new Set(first.statements.map(({ of, words }) => `${of} ${words}`));
    const others = posting.statements.filter(
      ({ of, words }) => of === 'place' && !known.has(`place ${words}`),
    );
    first.statements.splice(last + 1, 0, ...others);
    return false;
  });
}
