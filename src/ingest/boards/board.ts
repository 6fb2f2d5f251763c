import type { BoardPosting } from '../../posting/board-data.ts';
import type { JsonNode } from '../json.ts';

/** The data that a job stands in: of a whole board, of a page of it, or of the job alone. */
export interface BoardPage {
  data: JsonNode;
  /** The address that it was read from, where that is known. */
  from?: string | undefined;
}

/** A job board, or another author of structured data: how its data is told apart, read and asked for. */
export interface Board {
  /** As the report names it: Greenhouse. */
  name: string;
  /** The jobs in data of this board, none where it lists none; undefined for data that is not this board's. */
  jobs(data: JsonNode): JsonNode[] | undefined;
  /** What the board says of a job. Where the data lacks its text, `textAt` says which address has it. */
  read(job: JsonNode, page: BoardPage): BoardPosting;
  /** The documented address of all jobs of an account, as the account is called in the board's addresses. */
  listing?(account: string): string;
  /** The address of the page that follows, undefined after the last. */
  next?(page: BoardPage): string | undefined;
}

/** The jobs that stand under a key, or the data itself as a list or a single job, where all of them are such jobs. */
export const jobsIn =
  (key: string, is: (job: JsonNode) => boolean) =>
  (data: JsonNode): JsonNode[] | undefined => {
    const jobs = (data.has(key) ? data.get(key) : data).list();
    if (jobs.length === 0) return data.has(key) ? [] : undefined;
    return jobs.every(is) ? jobs : undefined;
  };

/** An address in relation to that of the page; as it stands where that is not known. */
export const addressFrom = (from: string | undefined, path: string): string =>
  URL.canParse(path, from) ? new URL(path, from).href : path;

/** An address with some parameters of its query changed. */
export function withQuery(address: string, changes: Record<string, string | number>): string {
  const url = new URL(address);
  for (const [name, value] of Object.entries(changes)) url.searchParams.set(name, String(value));
  return url.href;
}
