import { addressOf } from '../resolve/identity.ts';
import type { PresentPosting, Reading } from './admit.ts';

/** A posting that is there already, as somebody adds it again. */
export interface Repeat {
  reading: Reading;
  /** The id of the posting that it repeats, and its file where it is not one of those added with it. */
  id: string;
  file?: string;
  /** Whether it is from the very address of that posting; else it is a copy from elsewhere. */
  again: boolean;
  /** What it says now and did not say, or no longer says: the first such line. */
  change?: { line: string; now: boolean };
}

/** How postings that are left out repeat those that are there. */
export function repeatsOf(readings: readonly Reading[], present: readonly PresentPosting[]): Repeat[] {
  const byId = new Map(present.map(posting => [posting.id, posting]));
  return readings.flatMap((reading): Repeat[] => {
    const id = reading.repeats;
    if (id === undefined) return [];
    const there = byId.get(id);
    if (!there) return [{ reading, id, again: false }];
    const { address } = there.compared.identity;
    const again = address !== undefined && address === addressOfReading(reading);
    const change = again ? changeOf(linesOf(there.text()), linesOf(reading.text)) : undefined;
    return [{ reading, id, file: there.file, again, ...(change && { change }) }];
  });
}

/**
 * The postings of a folder that a board listed once and does not list any more.
 * @param folder where what is pulled from that board lies, below the content folder: `postings/greenhouse-acme`.
 */
export function goneFrom(
  folder: string,
  readings: readonly Reading[],
  present: readonly PresentPosting[],
): PresentPosting[] {
  const listed = new Set(readings.map(addressOfReading));
  const kept = new Set(readings.map(({ repeats }) => repeats));
  const within = new RegExp(`^${folder}(?:-\\d+)?/`);
  return present.filter(({ id, file, compared: { identity } }) => {
    const { address } = identity;
    return within.test(file) && address !== undefined && !listed.has(address) && !kept.has(id);
  });
}

const addressOfReading = ({ record }: Reading): string | undefined =>
  record.url === undefined ? undefined : addressOf(record.url);

/** What a file says of its posting: its text, and what the board said, without where in its original that stands. */
function linesOf(text: string): string[] {
  const [, said = '', body = text] =
    /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(text.replaceAll('\r\n', '\n')) ?? [];
  const statements = said.split('\n').filter(line => /^ {2}- \{/.test(line));
  return [...statements.map(line => line.replace(/^ {2}- |, at: [^,}]*/g, '')), ...body.split('\n')]
    .map(line => line.trim())
    .filter(line => line !== '');
}

function changeOf(before: readonly string[], after: readonly string[]): Repeat['change'] {
  const [old, fresh] = [new Set(before), new Set(after)];
  const more = after.find(line => !old.has(line));
  if (more !== undefined) return { line: more, now: true };
  const less = before.find(line => !fresh.has(line));
  return less === undefined ? undefined : { line: less, now: false };
}
