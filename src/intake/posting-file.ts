import { Document, isMap } from 'yaml';
import { entryOf } from '../ingest/said.ts';
import type { Candidate } from './candidate.ts';

const isAddress = (url: string | undefined): url is string =>
  url !== undefined && URL.canParse(url) && /^https?:/.test(url);

/**
 * The file of a posting: front matter with its address, its board, the day of the copy and what the board said, each with
 * its place in the original, and below it the text.
 * @param original path of the file that it was made from, relative to the content folder.
 */
export function postingFile(
  { posting, url, capturedAt, title, company, markdown }: Candidate,
  original?: string,
): string {
  if (markdown !== undefined) return withDate(markdown, capturedAt);
  const said = (kind: 'address' | 'board') => posting.statements.find(({ of }) => of === kind)?.words;
  const address = [said('address'), url].find(isAddress);
  const others = posting.statements.filter(({ of }) => of !== 'address' && of !== 'board');
  const board = said('board');
  const frontMatter = {
    ...(title && { title }),
    ...(company && { company }),
    ...(address && { url: address }),
    ...(board && { board }),
    ...(capturedAt && { capturedAt }),
    ...(original && { original }),
    ...(others.length > 0 && { said: others.map(entryOf) }),
  };
  const body = `${posting.body.replace(/^\s*\n/, '').trimEnd()}\n`;
  if (Object.keys(frontMatter).length === 0) return body.startsWith('---') ? `---\n---\n${body}` : body;
  return `---\n${yaml(frontMatter)}---\n\n${body}`;
}

/** A statement a line. */
function yaml(frontMatter: object): string {
  const document = new Document(frontMatter);
  const said = document.get('said') as { items: unknown[] } | undefined;
  for (const entry of said?.items ?? []) if (isMap(entry)) entry.flow = true;
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

/** The owner's own file as it came; the day of the copy is added where it is not said. */
const withDate = (markdown: string, capturedAt: string | undefined): string =>
  capturedAt === undefined || /^capturedAt:/m.test(markdown.split(/^---/m)[1] ?? '')
    ? markdown
    : markdown.replace(/^---[^\n]*\n/, opening => `${opening}capturedAt: ${capturedAt}\n`);
