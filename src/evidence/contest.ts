import type { PostingRecord } from '../posting/record.ts';
import { nameOf } from '../wording/posting-name.ts';
import type { FieldReading } from './reading.ts';

/** The most characters of the form's text, as they stand in an address: servers refuse longer ones at about 8,000. */
const longest = 2000;
const longestTitle = 120;

/** A posting as it was read. */
export interface Contested {
  record: PostingRecord;
  reading: readonly FieldReading[];
  /** The posting's page, where the report is published. */
  page: string | undefined;
}

/**
 * The address of a form, filled in as far as can be, that tells a report's owner of a wrong reading: that of new issues,
 * which GitHub, Gitea and Forgejo share.
 * @param repository where the report's sources lie.
 * @param of what was read of the field that is contested; without it, all that was read of the posting.
 */
export function contestAddress(
  repository: string,
  { record, reading, page }: Contested,
  of?: FieldReading,
): string {
  const lines = [
    `Posting: ${page ?? record.id}`,
    `File: ${record.file}`,
    '',
    ...(of ? [] : ['Which reading is wrong:', '']),
    'What the posting says, in its own words:',
    '',
    'As it was read:',
  ];
  const read = (of ? [of] : reading).flatMap(({ label, facts }) =>
    facts.map(({ words }) => `- ${label}: ${words}`),
  );
  let body = lines.join('\n');
  for (const line of read) {
    if (encoded(`${body}\n${line}`).length > longest) break;
    body += `\n${line}`;
  }
  const name = [nameOf(record), ...(of ? [of.label] : [])].join(', ');
  const title = [...`Wrong reading: ${name}`].slice(0, longestTitle).join('');
  return `${repository.replace(/\/+$/, '')}/issues/new?title=${encoded(title)}&body=${encoded(body)}`;
}

const encoded = (text: string): string => encodeURIComponent(text.toWellFormed());
