import { join, relative, sep } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { HookParameters } from 'astro';
import type { BuildOptions } from '../../src/corpus/build.ts';
import type { Corpus } from '../../src/corpus/corpus.ts';
import type { LiveBuild, LiveCorpus } from '../../src/corpus/live.ts';
import { type Diagnostic, isError } from '../../src/diagnostics/diagnostic.ts';
import { formatDiagnostics } from '../../src/diagnostics/print.ts';
import { keptLexicon } from '../terminal/options.ts';
import { type Overlay, overlayOf, overlayOfError } from './overlay.ts';

type Server = HookParameters<'astro:server:setup'>['server'];

/** Postings that are read at a time while pages are waited for. */
const aFew = 16;

/** What stands for the name of a state of the corpus that is not kept. */
const unsaved = 'draft';

/** Reads a content folder for the pages of a dev server. */
export interface LiveReader {
  /** The last corpus in which nothing was wrong; the first one, whatever is wrong in it. */
  corpus(): Corpus | undefined;
  /**
   * Reads what changed and hands it to the pages; where many postings are to be read anew, those alone that are looked at.
   * @param changed absolute paths of files, which are forgotten as they are dealt with.
   * @param lookedAt ids of postings.
   * @returns what is to be laid over the page; nothing when all is well.
   */
  read(changed: Set<string>, lookedAt: ReadonlySet<string>): Promise<Overlay | undefined>;
  /** Reads a few of the others. @returns how many are still to be read; none where a rule failed, which `read` tells of. */
  readOn(): number;
}

/**
 * Makes a reader that reads by the same instances of modules as the pages have: a rule that is saved is the rule that
 * reads.
 */
export function liveReader(server: Server, options: BuildOptions): LiveReader {
  const load = <T>(file: string): Promise<T> => pagesOf(server).runner.import(file);
  const lexicon = join(options.content, 'lexicon') + sep;
  const source = join(server.config.root, 'src');
  let corpus: Corpus | undefined;
  let reader: { by: unknown; live: LiveCorpus } | undefined;

  async function live(changed: readonly string[]): Promise<LiveCorpus> {
    const { liveCorpus } = await load<typeof import('../../src/corpus/live.ts')>('/src/corpus/live.ts');
    if (reader?.by !== liveCorpus) {
      const before = changed.every(file => keepsShape(relative(source, file))) && reader?.live.readings();
      const setup = { ...options, keptLexicon, keepGoing: true, ...(before && { before }) };
      reader = { by: liveCorpus, live: liveCorpus(setup) };
    } else if (changed.some(file => file.startsWith(lexicon))) reader.live.forgetLexicon();
    return reader.live;
  }

  async function show(shown: Corpus): Promise<void> {
    const { replaceSiteCorpus } =
      await load<typeof import('../../src/corpus/store.ts')>('/src/corpus/store.ts');
    replaceSiteCorpus(shown);
  }

  async function read(changed: Set<string>, lookedAt: ReadonlySet<string>): Promise<Overlay | undefined> {
    const begun = performance.now();
    const files = [...changed];
    changed.clear();
    const { value, diagnostics } = (await live(files)).build(lookedAt);
    const [first, ...others] = diagnostics.filter(isError);
    if (value && (!first || !corpus)) corpus = { ...value.corpus, behind: value.behind, snapshot: unsaved };
    if (corpus) await show(corpus);
    report(value, diagnostics, performance.now() - begun);
    return first && overlayOf([first, ...others]);
  }

  return {
    corpus: () => corpus,
    readOn: () => {
      try {
        return reader?.live.readOn(aFew) ?? 0;
      } catch {
        return 0;
      }
    },
    read: (changed, lookedAt) =>
      read(changed, lookedAt).catch(error => {
        if (error instanceof Error) server.ssrFixStacktrace(error);
        console.error(error);
        return overlayOfError(error);
      }),
  };
}

/** Whether what was read is of the same shape after a change of this file of the source. */
const keepsShape = (file: string): boolean =>
  file.startsWith('..') || /^(?:extract|lexicon|segment)[/\\]/.test(file);

/** Where the pages of a dev server are made: Astro makes static ones in an environment of their own. */
function pagesOf({ environments }: Server): { runner: { import<T>(file: string): Promise<T> } } {
  const { prerender, ssr } = environments;
  const environment = prerender ?? ssr;
  if ('runner' in environment) return environment as never;
  throw new Error('This server makes its pages in another process');
}

function report(build: LiveBuild | undefined, diagnostics: Diagnostic[], took: number): void {
  if (diagnostics.length > 0) console.error(`${formatDiagnostics(diagnostics)}\n`);
  if (!build) return;
  const { corpus, reread, behind } = build;
  const rest = behind > 0 ? `, ${behind} to be read` : '';
  console.log(
    `${corpus.records.length} postings: ${reread} read anew, in ${(took / 1000).toFixed(2)} s${rest}`,
  );
}
