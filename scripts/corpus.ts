import type { Outcome } from '../src/diagnostics/diagnostic.ts';
import { formatDiagnostics } from '../src/diagnostics/print.ts';
import type { Lexicon } from '../src/lexicon/lexicon.ts';
import { type CorpusOptions, corpusCommand, makeCorpus, refuse } from './corpus/build-corpus.ts';
import { lock } from './files/lock.ts';
import { foreignFolder } from './files/own-folder.ts';
import { Refusal } from './terminal/refusal.ts';

/**
 * The command corpus: reads the content folder and writes its records for the site.
 * @param args what stands behind its name.
 * @param lexicon that of the content folder, where it is loaded already.
 */
export async function corpus(
  args: readonly string[] = process.argv.slice(2),
  lexicon?: Outcome<Lexicon>,
): Promise<void> {
  const options = corpusCommand('corpus', 'Reads the content folder and writes its records for the site.')
    .option('--out <dir>', 'folder to write the corpus to', '.rolecall/corpus')
    .parse(args, { from: 'user' })
    .opts<CorpusOptions>();
  if (!(await makeCorpusAlone(options, lexicon))) refuse(options.out);
}

/** Makes the corpus of a folder that no other command is making. */
async function makeCorpusAlone(options: CorpusOptions, lexicon?: Outcome<Lexicon>): Promise<boolean> {
  let unlock: (() => void) | undefined;
  try {
    const foreign = foreignFolder(options.out, 'corpus');
    if (foreign) throw new Refusal(foreign);
    unlock = lock(options.out);
    return await makeCorpus(options, lexicon);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(`${formatDiagnostics([error.problem])}\n`);
    return false;
  } finally {
    unlock?.();
  }
}

if (import.meta.main) await corpus();
