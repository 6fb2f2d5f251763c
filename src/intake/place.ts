import { existsSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { idOf } from '../ingest/posting-id.ts';
import type { Reading } from './admit.ts';
import type { Candidate, Original } from './candidate.ts';
import { freeName } from './free-name.ts';
import type { NewEntries } from './new-files.ts';

/** Where new files go, by paths relative to the content folder. */
export interface Places {
  /** The folder that several would go to if nothing were there yet. */
  folder: string;
  /** Where the original of a candidate is kept; undefined where its text is all that came. */
  originalOf(candidate: Candidate): string | undefined;
  /** The file of each posting: of several, all in one folder. */
  fileOf(readings: readonly Reading[]): Map<Reading, string>;
}

/**
 * Finds names that nothing has yet for what is added together.
 * @param what how its owner names it: `lever:acme`, `inbox/`.
 */
export function placesFor(content: string, what: string, candidates: readonly Candidate[]): Places {
  const isTaken = (name: string) =>
    ['postings', 'originals'].some(kind => existsSync(join(content, kind, name)));
  const batch = freeName(slug(what), isTaken);
  const names = new Map<Original, string>();
  const originals = new Set(candidates.flatMap(({ original }) => original ?? []));
  const folder = originals.size > 1 ? `originals/${batch}` : 'originals';
  for (const { original, source } of candidates) {
    if (!original || names.has(original)) continue;
    const used = (name: string) =>
      [...names.values()].includes(`${folder}/${name}`) || existsSync(join(content, folder, name));
    names.set(
      original,
      `${folder}/${freeName(slug(source), name => used(`${name}${original.ending}`))}${original.ending}`,
    );
  }
  return {
    folder: `postings/${slug(what)}`,
    originalOf: ({ original }) => original && names.get(original),
    fileOf: readings =>
      new Map(
        readings.map(reading => {
          const folder = readings.length > 1 ? `postings/${batch}` : 'postings';
          return [reading, `${folder}/${reading.id}.md`];
        }),
      ),
  };
}

/** The new entries of the content folder for these postings, with the originals that they were made from. */
export function entriesFor(readings: readonly Reading[], places: Places): NewEntries {
  const postings = new Map([...places.fileOf(readings)].map(([{ text }, file]) => [file, text]));
  const originals = new Map<string, Uint8Array>();
  for (const { candidate } of readings) {
    const name = places.originalOf(candidate);
    if (name && candidate.original) originals.set(name, candidate.original.bytes);
  }
  return { originals, postings };
}

const slug = (name: string): string =>
  idOf(
    URL.canParse(name) && /^https?:/.test(name)
      ? name.replace(/^https?:\/\/(?:www\.)?|[?#].*$/g, '')
      : basename(name, extname(name)),
  );
