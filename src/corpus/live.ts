import { join } from 'node:path';
import type { Outcome } from '../diagnostics/diagnostic.ts';
import { readBytes } from '../ingest/ingest.ts';
import { type Lexicon, loadLexicon } from '../lexicon/lexicon.ts';
import { type Build, type BuildOptions, buildCorpus } from './build.ts';
import { type Cache, openCache } from './cache.ts';
import { carriedOver } from './carried.ts';
import { clashesIn } from './lint-lexicon.ts';
import type { Reader } from './reader.ts';
import { opened, type Reading } from './reading.ts';
import { readInto } from './settle.ts';

/** What a live corpus is built of, beside what any is. */
export interface LiveOptions extends BuildOptions {
  /** The folder that keeps the lexicon as it was last read. */
  keptLexicon?: string;
  /** Readings by other code, which stand in for those that are to come. */
  before?: ReadonlyMap<string, Reading>;
}

/** A corpus of which some postings may still be as they were read before the last change. */
export interface LiveBuild extends Build {
  /** How many are. */
  behind: number;
}

/** A content folder that is read again and again while it is worked on: what did not change is not read anew. */
export interface LiveCorpus {
  /**
   * After a change by which many postings may read otherwise, only those are read anew whose files have changed or that
   * `first` names by their ids; `readOn` reads the others.
   */
  build(first?: ReadonlySet<string>): Outcome<LiveBuild>;
  /** Reads so many postings anew. @returns how many are behind still. */
  readOn(count: number): number;
  /** The lexicon has changed: it is loaded once more, and all postings are read with it. */
  forgetLexicon(): void;
  /** All that was read, by the keys of the postings. */
  readings(): ReadonlyMap<string, Reading>;
}

/** No more postings than this are read before the page is shown. */
const readAtOnce = 50;

/** A content folder, of which nothing is read before it is built for the first time. */
export function liveCorpus({ keptLexicon, before, ...options }: LiveOptions): LiveCorpus {
  let lexicon: Outcome<Lexicon> | undefined;
  let known: Known | undefined;
  let first: ReadonlySet<string> = new Set();
  /** What stands in the corpus that is being built in place of other readings. */
  let standIns = new Map<string, Reading>();
  const open = new WeakMap<Reading, ReturnType<typeof opened>>();
  const openedOnce = (reading: Reading): ReturnType<typeof opened> => {
    const known = open.get(reading) ?? opened(reading);
    open.set(reading, known);
    return known;
  };
  const allRead = () => new Map([...(known ? known.behind : (before ?? [])), ...(known?.entries ?? [])]);
  const readings = (hash: string, reader: Reader): Cache => {
    if (known?.hash !== hash) {
      const entries = known ? stillRead(known, reader) : new Map<string, Reading>();
      const cache = inMemory(openCache(options.cache, hash), entries);
      const behind = new Map([...allRead()].filter(([key]) => !cache.has(key)));
      known = { reader, hash, entries, cache, behind };
    }
    const { cache, behind } = known;
    standIns = new Map();
    return behind.size > readAtOnce ? withStandIns(cache, behind, first, standIns) : cache;
  };
  return {
    build: (ids = new Set()) => {
      first = ids;
      standIns = known?.behind ?? standIns;
      lexicon ??= loadLexicon(join(options.content, 'lexicon'), keptLexicon);
      const { value, diagnostics } = buildCorpus(options, { lexicon, readings, opened: openedOnce });
      if (known) known.behind = standIns;
      const clashes = lexicon.value ? clashesIn(join(options.content, 'lexicon/skills'), lexicon.value) : [];
      return {
        ...(value && { value: { ...value, behind: standIns.size } }),
        diagnostics: [...clashes, ...diagnostics],
      };
    },
    readOn: count => {
      if (!known) return 0;
      const { reader, cache, behind } = known;
      const files = [...behind].slice(0, count).flatMap(([key, { brief }]) => {
        behind.delete(key);
        const { value: bytes } = readBytes(join(reader.content, brief.file));
        return bytes ? [{ file: brief.file, bytes }] : [];
      });
      readInto(cache, reader, files);
      return behind.size;
    },
    forgetLexicon: () => {
      lexicon = undefined;
    },
    readings: allRead,
  };
}

/** Readings by one reader, and those by others that stand in for what it has not read yet. */
interface Known {
  reader: Reader;
  hash: string;
  entries: Map<string, Reading>;
  cache: Cache;
  behind: Map<string, Reading>;
}

/** A cache in which readings by others stand in for those that it lacks, but for what `first` names; `used` gets those. */
const withStandIns = (
  cache: Cache,
  others: ReadonlyMap<string, Reading>,
  first: ReadonlySet<string>,
  used: Map<string, Reading>,
): Cache => ({
  ...cache,
  get: key => {
    const reading = cache.get(key);
    const other = reading ? undefined : others.get(key);
    if (!other || first.has(other.brief.id)) return reading;
    used.set(key, other);
    return other;
  },
});

/** What was read by another lexicon and reads the same by this one. */
function stillRead({ reader: before, entries }: Known, after: Reader): Map<string, Reading> {
  const sameLanguages = before.languages.join() === after.languages.join();
  const carried = sameLanguages ? carriedOver(before.lexicon, after.lexicon) : undefined;
  return new Map([...entries].filter(([, reading]) => carried?.(reading)));
}

/** A cache of which what was once asked for need not be read again. */
function inMemory(cache: Cache, entries: Map<string, Reading>): Cache {
  return {
    ...cache,
    has: key => entries.has(key) || cache.has(key),
    get: key => {
      const entry = entries.get(key) ?? cache.get(key);
      if (entry) entries.set(key, entry);
      return entry;
    },
    set: (key, reading) => {
      entries.set(key, reading);
      cache.set(key, reading);
    },
  };
}
