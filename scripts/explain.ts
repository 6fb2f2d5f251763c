import { join } from 'node:path';
import { findPosting } from '../src/corpus/find-posting.ts';
import type { Outcome } from '../src/diagnostics/diagnostic.ts';
import { ingestFile } from '../src/ingest/ingest.ts';
import { type Lexicon, loadLexicon } from '../src/lexicon/lexicon.ts';
import { explain as explained } from '../src/render/explain.ts';
import { readCorrected } from '../src/resolve/read.ts';
import { endWithOutput } from './files/disk.ts';
import { asTyped, command, keptLexicon } from './terminal/options.ts';
import { tell } from './terminal/tell.ts';

/**
 * The command explain: prints a posting with the words behind every fact.
 * @param args what stands behind its name.
 * @param loaded the lexicon of the content folder, where it is loaded already.
 */
export function explain(args: readonly string[] = process.argv.slice(2), loaded?: Outcome<Lexicon>): void {
  const program = command(
    'explain',
    'Prints a posting with the words that each fact was read from underlined and named.',
  )
    .argument(
      '<posting>',
      'a file: a posting of any kind that is read; or the id of one in the content folder',
    )
    .parse(args, { from: 'user' });

  const { content } = program.opts<{ content: string }>();
  const lexicon = loaded ?? loadLexicon(join(content, 'lexicon'), keptLexicon);
  const file = findPosting(asTyped(program.args[0]!), content);
  const document = file.value === undefined ? { diagnostics: [] } : ingestFile(file.value);
  const read =
    document.value && lexicon.value ? readCorrected(document.value, lexicon.value) : { diagnostics: [] };
  const problems = [lexicon, file, document, read].flatMap(({ diagnostics }) => diagnostics);
  endWithOutput();

  if (document.value && read.value) console.log(explained(read.value, document.value.text));
  tell(problems);
}

if (import.meta.main) explain();
