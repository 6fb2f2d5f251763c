import type { BuildOptions } from '../src/corpus/build.ts';
import type { KeptAhead } from '../src/corpus/kept-ahead.ts';
import { writeCorpus } from '../src/corpus/store.ts';
import { formatDiagnostics } from '../src/diagnostics/print.ts';
import { lock } from './lock.ts';
import { command, day } from './options.ts';
import { foreignFolder } from './own-folder.ts';
import { readContent } from './read-content.ts';
import { Refusal } from './refusal.ts';

export interface CorpusOptions extends BuildOptions {
  /** Folder to write the corpus to. */
  out: string;
}

/**
 * Reads the content folder and writes the corpus; prints every problem and one line that counts.
 * @param kept what the cache holds, where a thread is looking into it already.
 * @returns whether there is a new corpus; without one, the folder `out` is as it was.
 */
export async function makeCorpus({ out, ...options }: CorpusOptions, kept?: KeptAhead): Promise<boolean> {
  const { settled: outcome, ahead } = await readContent(options, kept);
  const { value: settled, diagnostics } = outcome;
  if (diagnostics.length > 0) console.error(`${formatDiagnostics(diagnostics)}\n`);
  if (!settled) {
    console.error('With --keep-going the other postings are published.');
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

/** Makes the corpus of a folder that no other command is making. */
async function makeCorpusAlone(options: CorpusOptions, kept?: KeptAhead): Promise<boolean> {
  let unlock: (() => void) | undefined;
  try {
    const foreign = foreignFolder(options.out, 'corpus');
    if (foreign) throw new Refusal(foreign);
    unlock = lock(options.out);
    return await makeCorpus(options, kept);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(`${formatDiagnostics([error.problem])}\n`);
    return false;
  } finally {
    unlock?.();
  }
}

/** The command corpus. */
export async function corpus(kept?: KeptAhead): Promise<void> {
  const options = corpusCommand('corpus', 'Reads the content folder and writes its records for the site.')
    .option('--out <dir>', 'folder to write the corpus to', '.rolecall/corpus')
    .parse()
    .opts<CorpusOptions>();
  if (!(await makeCorpusAlone(options, kept))) refuse(options.out);
}

if (import.meta.main) await corpus();
