import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';

/** A posting's file: its name, and what it holds. */
export interface PostingFile {
  name: string;
  text: string;
}

interface Row {
  id: string;
  url: string;
  title: string;
  company: string;
  place: string;
  date: string;
  description: string;
}

/**
 * So many postings from a compressed file of JSON Lines. Where it has fewer, they come round again as postings of other
 * employers with other ids, and with their paragraphs turned by as many places, so that they are no copies.
 * @param file one with the columns of `Row`.
 */
export async function* manyPostings(file: string, count: number): AsyncGenerator<PostingFile> {
  const rows: Row[] = [];
  for await (const line of createInterface({ input: createReadStream(file).pipe(createGunzip()) })) {
    if (rows.length === count) break;
    rows.push(JSON.parse(line));
  }
  for (let i = 0; i < count; i++) yield fileOf(varied(rows[i % rows.length]!, Math.floor(i / rows.length)));
}

/** How many different postings there are among so many. */
export const different = 12_000;

function varied(row: Row, round: number): Row {
  if (round === 0) return row;
  const paragraphs = row.description.split('\n\n');
  const turn = round % paragraphs.length;
  return {
    ...row,
    id: `${row.id}-${round}`,
    url: `${row.url}-${round}`,
    company: `${row.company} ${round + 1}`,
    description: [...paragraphs.slice(turn), ...paragraphs.slice(0, turn)].join('\n\n'),
  };
}

function fileOf({ id, url, title, company, place, date, description }: Row): PostingFile {
  const known = { id: `linkedin-${id}`, title, company, board: 'LinkedIn', url, postedOn: date };
  const lines = Object.entries(known)
    .filter(([, value]) => value)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return {
    name: `linkedin-${id}.md`,
    text: `---\n${lines.join('\n')}\n---\n${title}\n\n${place}\n\n${description}\n`,
  };
}
