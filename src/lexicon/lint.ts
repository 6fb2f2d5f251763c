import { basename } from 'node:path';
import { compileMatcher, type Matcher } from './matcher.ts';
import { type SkillEntry, sharedNames, skillMatcher, skillNames } from './skills.ts';

/** An entry with the file that states it. */
export type StatedEntry = SkillEntry & { file: string };

/** What can be wrong with an entry although its file has the right shape. */
export const lexiconFaults = [
  'no-category',
  'same-id',
  'same-name',
  'shadowed-name',
  'weak-without-cue',
  'weak-without-reject',
  'example-not-read',
  'reject-read',
] as const;

/** One thing wrong with one entry. */
export interface LexiconProblem {
  fault: (typeof lexiconFaults)[number];
  file: string;
  /** The id of the entry. */
  entry: string;
  /** What is wrong, with the name or phrase that it is about. One sentence, no full stop. */
  message: string;
}

/** The ids of the skills that are read in a text, taken as a whole posting. */
export type ReadSkills = (text: string) => string[];

/**
 * Says what is wrong with a lexicon of skills.
 * @param entries of all files, since names may not be shared between them.
 * @param read reads skills with this lexicon: examples must be read, rejects must not.
 * @returns every problem, in the order of the entries.
 */
export function lintSkills(entries: StatedEntry[], read: ReadSkills): LexiconProblem[] {
  const ids = firstBy(entries, ({ id }) => [id]);
  const names = firstBy(entries, namesOf);
  const matcher = skillMatcher(entries);
  return entries.flatMap(entry => [
    ...(entry.category?.trim() ? [] : [problem(entry, 'no-category', 'it stands in no category')]),
    ...(ids.get(entry.id) === entry
      ? []
      : [problem(entry, 'same-id', `its id is already that of an entry in ${ids.get(entry.id)!.file}`)]),
    ...namesTaken(entry, names),
    ...namesShadowed(entry, names, matcher),
    ...weakNamesAlone(entry),
    ...brokenExamples(entry, read),
  ]);
}

/** Whether two entries share an id or a name, of which then but one is found: told in a moment, where to lint takes a second. */
export function shareNames(entries: readonly SkillEntry[]): boolean {
  const ids = new Set<string>();
  const owners = new Map<string, SkillEntry>();
  return entries.some(entry => {
    const isTaken = (name: string) => (owners.get(foundBy(name, entry.case === 'exact')) ?? entry) !== entry;
    const clashes = ids.has(entry.id) || namesAlone(entry).some(({ name }) => isTaken(name));
    ids.add(entry.id);
    for (const name of namesOf(entry)) if (!owners.has(name)) owners.set(name, entry);
    return clashes;
  });
}

const problem = (
  { file, id }: StatedEntry,
  fault: LexiconProblem['fault'],
  message: string,
): LexiconProblem => ({ fault, file, entry: id, message });

/** The first entry that goes by each key. */
function firstBy<E extends SkillEntry>(entries: readonly E[], keys: (entry: E) => string[]): Map<string, E> {
  const first = new Map<string, E>();
  for (const entry of entries) for (const key of keys(entry)) if (!first.has(key)) first.set(key, entry);
  return first;
}

/** What a name is found by: its tokens, in its own letter case where that counts. */
export const foundBy = (name: string, exact: boolean): string =>
  exact
    ? name.replaceAll('-', ' ')
    : name
        .toLowerCase()
        .match(/[\p{L}\p{M}\p{N}]+|[+#.&/]/gu)!
        .join(' ');

/** The names that only one entry may have: all but the shared. */
const namesAlone = (entry: SkillEntry) => skillNames(entry).filter(({ shared }) => !shared);

/** What an entry alone is found by: its names, and their regular plurals. */
const namesOf = (entry: SkillEntry): string[] =>
  namesAlone(entry).flatMap(({ name }) => {
    const key = foundBy(name, entry.case === 'exact');
    return entry.case === 'exact' || !/[a-z]{2}$/i.test(name) || /s$/i.test(name) ? [key] : [key, `${key}s`];
  });

function namesTaken(entry: StatedEntry, names: Map<string, StatedEntry>): LexiconProblem[] {
  return namesAlone(entry).flatMap(({ name }) => {
    const owner = names.get(foundBy(name, entry.case === 'exact'))!;
    const taken = `"${name}" is already a name of ${owner.id} in ${basename(owner.file)}`;
    return owner === entry ? [] : [problem(entry, 'same-name', taken)];
  });
}

/** A name by which the matcher finds another entry, or nothing as long, never leads to its own. */
function namesShadowed(
  entry: StatedEntry,
  names: Map<string, StatedEntry>,
  matcher: Matcher<SkillEntry>,
): LexiconProblem[] {
  return namesAlone(entry).flatMap(({ name }) => {
    if (names.get(foundBy(name, entry.case === 'exact')) !== entry) return [];
    const found = matcher
      .find(name)
      .find(({ start, end }) => start === 0 && end >= name.trimEnd().length - 1);
    if (!found) return [problem(entry, 'shadowed-name', `"${name}" is not found as a whole in a text`)];
    return found.value === entry
      ? []
      : [problem(entry, 'shadowed-name', `"${name}" is found as ${found.value.id}`)];
  });
}

function weakNamesAlone(entry: StatedEntry): LexiconProblem[] {
  const isUnshown = (name: string) => !entry.rejects.some(({ text }) => shows(name, text));
  return [
    ...(entry.weak.length === 0 || entry.cues.length > 0
      ? []
      : [
          problem(
            entry,
            'weak-without-cue',
            `"${entry.weak[0]}" is an ordinary word that no cue vouches for`,
          ),
        ]),
    ...entry.weak
      .filter(isUnshown)
      .map(name => problem(entry, 'weak-without-reject', `no reject shows "${name}" as an ordinary word`)),
    ...sharedNames(entry)
      .filter(isUnshown)
      .map(name =>
        problem(entry, 'weak-without-reject', `no reject shows "${name}" where something else is meant`),
      ),
  ];
}

const shows = (name: string, text: string): boolean =>
  compileMatcher([{ name, value: name }]).find(text).length > 0;

const brokenExamples = (entry: StatedEntry, read: ReadSkills): LexiconProblem[] => [
  ...entry.examples
    .filter(text => !read(text).includes(entry.id))
    .map(text => problem(entry, 'example-not-read', `it is not read in "${text}"`)),
  ...entry.rejects
    .filter(({ text }) => read(text).includes(entry.id))
    .map(({ text }) => problem(entry, 'reject-read', `it is read in "${text}"`)),
];
