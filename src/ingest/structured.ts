import type { BoardPosting } from '../posting/board-data.ts';
import { isAshby, readAshby } from './ashby.ts';
import { isGreenhouse, readGreenhouse } from './greenhouse.ts';
import type { JsonNode } from './json.ts';
import { jobPostings, readJobPosting } from './json-ld.ts';
import { isLever, readLever } from './lever.ts';

/** The boards whose data is read, told apart by its keys, the most particular first. */
const boards: { is(job: JsonNode): boolean; read(job: JsonNode): BoardPosting }[] = [
  { is: isLever, read: readLever },
  { is: isGreenhouse, read: readGreenhouse },
  { is: isAshby, read: readAshby },
];

/**
 * The postings of structured data: JSON-LD, or a job or the whole board of Greenhouse, Lever or Ashby.
 * @returns undefined for data of which none of them is the author; an empty list for a board without jobs.
 */
export function structuredPostings(data: JsonNode): BoardPosting[] | undefined {
  const linked = jobPostings(data);
  if (linked.length > 0) return linked.map(readJobPosting);
  const listed = data.has('jobs') ? data.get('jobs') : data;
  const jobs = listed.list();
  if (jobs.length === 0) return data.has('jobs') ? [] : undefined;
  const board = boards.find(({ is }) => jobs.every(is));
  return board && jobs.map(board.read);
}
