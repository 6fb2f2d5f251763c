/** A posting's file: its name, and what it holds. */
export interface PostingFile {
  name: string;
  text: string;
}

/** A posting as a table of many has it. */
export interface Row {
  id: string;
  url: string;
  title: string;
  company: string;
  place: string;
  date: string;
  description: string;
}

/**
 * So many postings. Where there are fewer rows, they come round again as postings of other employers with other ids, and
 * with their paragraphs turned by as many places, so that they are no copies.
 */
export const manyPostings = (rows: readonly Row[], count: number): PostingFile[] =>
  Array.from({ length: count }, (_, i) =>
    fileOf(varied(rows[i % rows.length]!, Math.floor(i / rows.length))),
  );

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
