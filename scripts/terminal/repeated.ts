import { basename, dirname, join } from 'node:path';
import type { PresentPosting, Reading } from '../../src/intake/admit.ts';
import { goneFrom, type Repeat, repeatsOf } from '../../src/intake/repeats.ts';
import { columns, cut, lineWidth } from './columns.ts';

/** Most postings that are named one by one, where there is nothing to do about them. */
const mostNamed = 3;

/**
 * What was not added for it is there already, a line each: copies and what has changed by name; what is as it was, which
 * on most days is most of a board, as a number.
 * @param left those that are not added, of all that were read.
 * @param folder where what comes from the source lies below the content folder, where that is a whole board.
 */
export function repeated(
  { left, all }: { left: readonly Reading[]; all: readonly Reading[] },
  present: readonly PresentPosting[],
  { content, folder }: { content: string; folder: string | undefined },
): string[] {
  const repeats = repeatsOf(left, present);
  const pathOf = ({ file, id }: Repeat) =>
    file === undefined ? `${id}, added with it` : join(content, file);
  const changed = repeats.filter(({ change }) => change);
  const same = repeats.filter(({ again, change }) => again && !change);
  const copies = repeats.filter(({ again }) => !again);
  const named = [copies, same].flatMap(those => (those.length > mostNamed ? [] : those));
  const gone = folder === undefined ? [] : goneFrom(folder, all, present);
  return [
    ...named.map(
      repeat =>
        `Not added: ${titleOf(repeat)}${repeat.reading.candidate.source} repeats ${pathOf(repeat)}; --anyway adds it`,
    ),
    ...(copies.length > mostNamed
      ? [
          'Not added, for they repeat others; --anyway adds them:',
          columns(copies.map(repeat => [`  ${cut(briefly(repeat), lineWidth() / 3)}`, pathOf(repeat)])),
        ]
      : []),
    ...(same.length > mostNamed
      ? [`${same.length} postings are there already, as they were: ${foldersOf(same.map(pathOf))}`]
      : []),
    ...changes(changed, pathOf),
    ...(gone.length > 0 ? ['No longer listed there, and kept:'] : []),
    ...gone.map(({ file }) => `  ${join(content, file)}`),
  ];
}

function changes(changed: readonly Repeat[], pathOf: (repeat: Repeat) => string): string[] {
  if (changed.length === 0) return [];
  const what =
    changed.length === 1
      ? '1 posting has changed since. To have it as it is now, delete this file and run the command again (--anyway adds it beside this one):'
      : `${changed.length} postings have changed since. To have them as they are now, delete these files and run the command again (--anyway adds them beside these):`;
  return [
    what,
    ...changed.flatMap(repeat => {
      const { line, now } = repeat.change!;
      return [`  ${pathOf(repeat)}`, `    ${now ? 'now' : 'no longer'}: ${cut(line, lineWidth() - 16)}`];
    }),
  ];
}

/** A copy by its source; of many from one address, by its title. */
const briefly = ({ reading: { record, candidate } }: Repeat): string =>
  (/^[a-z]+:/.test(candidate.source) && record.fields.title.facts[0]?.value) || basename(candidate.source);

const titleOf = ({ reading: { record } }: Repeat): string => {
  const [title] = record.fields.title.facts;
  return title ? `"${title.value}" of ` : '';
};

const foldersOf = (paths: readonly string[]): string =>
  [...new Set(paths.map(path => `${dirname(path)}/`))].sort().join(', ');
