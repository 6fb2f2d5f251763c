import { join, sep } from 'node:path';
import type { BuildOptions } from '../../src/corpus/build.ts';
import { clashesIn } from '../../src/corpus/lint-lexicon.ts';
import { writeCorpus } from '../../src/corpus/store.ts';
import { byPlace, isError, type Outcome } from '../../src/diagnostics/diagnostic.ts';
import { formatDiagnostics } from '../../src/diagnostics/print.ts';
import type { Lexicon } from '../../src/lexicon/lexicon.ts';
import { command, day } from '../terminal/options.ts';
import { readContent } from './read-content.ts';

/** What a corpus is built of, and where it goes. */
export interface CorpusOptions extends BuildOptions {
  /** Folder to write the corpus to. */
  out: string;
}

/**
 * Reads the content folder and writes the corpus; prints every problem and one line that counts.
 * @param lexicon the folder's, where it is loaded already.
 * @returns whether there is a new corpus; without one, the folder `out` is as it was.
 */
export async function makeCorpus(
  { out, ...options }: CorpusOptions,
  lexicon?: Outcome<Lexicon>,
): Promise<boolean> {
  const { lexicon: used, settled: outcome, ahead } = await readContent(options, { lexicon });
  const { value: settled, diagnostics } = outcome;
  const clashes = used.value ? clashesIn(join(options.content, 'lexicon/skills'), used.value) : [];
  // What only `check` refuses stops no build.
  const problems = [...clashes.map(clash => ({ ...clash, severity: 'warning' as const })), ...diagnostics];
  if (problems.length > 0) console.error(`${formatDiagnostics(problems.sort(byPlace))}\n`);
  if (!settled) {
    const postings = join(options.content, 'postings', sep);
    const others = diagnostics.filter(isError).every(({ file }) => file.startsWith(postings));
    if (others) console.error('With --keep-going the other postings are published.');
    return false;
  }
  writeCorpus(out, settled);
  const { leftOut, reread } = settled;
  const count = settled.postings.length;
  const left = leftOut.length > 0 ? `, ${new Set(leftOut.map(({ file }) => file)).size} left out` : '';
  const postings = count === 1 ? '1 posting' : `${count} postings`;
  const read = Math.min(count, reread + ahead);
  console.log(`${postings}: ${read} read, ${count - read} from the cache${left}`);
  return true;
}

/** Says that a build came to nothing, and ends the command, for pages that were begun would go on being made. */
export function refuse(out: string): never {
  console.error(`Nothing was written: ${out} is as it was.`);
  process.exit(1);
}

/** The options of a corpus build, for each script that begins with one. */
export const corpusCommand = (name: string, description: string) =>
  command(name, description)
    .option('--cache <dir>', 'folder that keeps what was read between builds', '.rolecall/cache')
    .option('--keep-going', 'publish what can be read, and name what was left out', false)
    .option('--date <day>', 'day that the report is of, as 2026-05-21; else that of the newest posting', day);
