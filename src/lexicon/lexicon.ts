import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { type Diagnostic, diagnose, type Outcome } from '../diagnostics/diagnostic.ts';
import { readYamlData } from '../ingest/yaml.ts';
import { type Board, boardsSchema, commentaryOf, compileBoards } from './boards.ts';
import { type Cues, compileCues, cuesSchema } from './cues.ts';
import { compileDegrees, type Degrees, degreesSchema } from './degrees.ts';
import { compileHeadings, type Headings, headingsSchema } from './headings.ts';
import { nothingKept, openKept } from './kept.ts';
import type { Matcher } from './matcher.ts';
import { compileNames, type Names, namesSchema } from './names.ts';
import { compilePlaces, type Places } from './places.ts';
import { placesSchema } from './places-schema.ts';
import { type SkillEntry, type SkillFile, skillEntries, skillFileSchema, skillMatcher } from './skills.ts';
import { compileTitles, type Titles, titlesSchema } from './titles.ts';

/** The vocabulary that postings are read with: `content/lexicon`, checked and compiled. */
export interface Lexicon {
  skills: Matcher<SkillEntry>;
  skillEntries: SkillEntry[];
  /** Labels of the categories of skills by their ids. */
  categories: Record<string, string>;
  headings: Headings;
  boards: Board[];
  cues: Cues;
  titles: Titles;
  degrees: Degrees;
  names: Names;
  places: Places;
  /** SHA-256 over all the files: postings are read anew when it changes. */
  hash: string;
  /** The same over all files but those of skills. */
  hashBesideSkills: string;
}

/** What problems of files of the lexicon are called. */
export const lexiconCodes = { syntax: 'lexicon/syntax', value: 'lexicon/value' } as const;

/**
 * Loads the lexicon of a content folder.
 * @param directory the folder `lexicon` itself.
 * @param kept the folder that keeps what its files come to, so that the next start is quicker; none when it is left out.
 * @returns the compiled lexicon, or every problem of every file.
 */
export function loadLexicon(directory: string, kept?: string): Outcome<Lexicon> {
  if (!existsSync(directory)) return { diagnostics: [noFolder(directory)] };
  const known = kept === undefined ? nothingKept : openKept(kept);
  const diagnostics: Diagnostic[] = [];
  const files = new Map<string, Buffer>();
  const read = (name: string): Buffer | undefined => {
    const bytes = readBytes(join(directory, name), diagnostics);
    if (bytes) files.set(name, bytes);
    return bytes;
  };
  const load = <S extends z.ZodType>(name: string, schema: S): z.output<S> | undefined => {
    const file = join(directory, name);
    const bytes = read(name);
    if (!bytes) return undefined;
    const text = bytes.toString('utf8');
    const outcome = known.of(kindOf(name), text, () => readYamlData({ file, text }, schema, lexiconCodes));
    diagnostics.push(...outcome.diagnostics);
    return outcome.value;
  };
  const headings = load('headings.yaml', headingsSchema);
  const boards = load('boards.yaml', boardsSchema);
  const cues = load('cues.yaml', cuesSchema);
  const titles = load('titles.yaml', titlesSchema);
  const degrees = load('degrees.yaml', degreesSchema);
  const names = load('names.yaml', namesSchema);
  const places = load('places.yaml', placesSchema);
  const [cities, regions] = [read('cities.txt'), read('regions.txt')];
  const skills = skillFileNames(directory).flatMap(name => load(name, skillFileSchema) ?? []);
  if (diagnostics.length > 0 || !headings || !boards || !cues || !titles || !degrees || !names)
    return { diagnostics };
  if (!places || !cities || !regions) return { diagnostics };
  known.save();
  return {
    value: {
      ...compileSkills(skills),
      headings: compileHeadings({
        ...headings,
        sections: [commentaryOf(boards), ...headings.sections],
      }),
      boards: compileBoards(boards),
      cues: compileCues(cues),
      titles: compileTitles(titles),
      degrees: compileDegrees(degrees),
      names: compileNames(names),
      places: compilePlaces(places, { cities, regions }),
      hash: hashOf(files),
      hashBesideSkills: hashOf(new Map(fixedNames.map(name => [name, files.get(name)!]))),
    },
    diagnostics,
  };
}

/**
 * The hash of the lexicon of a folder, which takes a moment where to load it takes long; undefined where a file of it
 * cannot be read.
 */
export function hashOfLexicon(directory: string): string | undefined {
  const unread: Diagnostic[] = [];
  const files = [...fixedNames, ...skillFileNames(directory)].map(
    name => [name, readBytes(join(directory, name), unread)!] as const,
  );
  return unread.length > 0 ? undefined : hashOf(new Map(files));
}

/** SHA-256 over files by their names, its first quarter. */
function hashOf(files: ReadonlyMap<string, Uint8Array>): string {
  const hash = createHash('sha256');
  for (const [name, bytes] of [...files].sort(([a], [b]) => (a < b ? -1 : 1)))
    hash.update(`${name}\0${bytes.length}\0`).update(bytes);
  return hash.digest('hex').slice(0, 16);
}

/** What a file is: all the files of skills are read alike, whatever their names. */
const kindOf = (name: string): string => (name.startsWith('skills') ? 'skills' : name);

function compileSkills(files: SkillFile[]): Pick<Lexicon, 'skills' | 'skillEntries' | 'categories'> {
  const entries = skillEntries(files);
  return {
    skills: skillMatcher(entries),
    skillEntries: entries,
    categories: Object.fromEntries(files.map(({ category, label }) => [category, label])),
  };
}

function readBytes(file: string, diagnostics: Diagnostic[]): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch (error) {
    const message = `The file cannot be read (${(error as NodeJS.ErrnoException).code ?? error})`;
    const advice = 'A content folder has a folder "lexicon" like the one that came with the project';
    diagnostics.push(diagnose('file/unreadable', file, { message, advice }));
    return undefined;
  }
}

const noFolder = (directory: string): Diagnostic =>
  diagnose('file/unreadable', directory, {
    message: 'There is no such folder, and without it nothing can be read',
    advice: 'Copy the folder "lexicon" of the content folder that came with the project',
  });

/** The files of a lexicon beside those of its skills. */
const fixedNames = [
  ...['boards', 'cues', 'degrees', 'headings', 'names', 'places', 'titles'].map(name => `${name}.yaml`),
  'cities.txt',
  'regions.txt',
];

function skillFileNames(directory: string): string[] {
  try {
    const names = readdirSync(join(directory, 'skills')).filter(name => name.endsWith('.yaml'));
    return names.sort().map(name => join('skills', name));
  } catch {
    return [];
  }
}
