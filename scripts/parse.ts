import { once } from 'node:events';
import { join } from 'node:path';
import { sketchOf } from '../src/aggregate/sketch.ts';
import type { Diagnostic, Outcome } from '../src/diagnostics/diagnostic.ts';
import { inGroups } from '../src/ingest/groups.ts';
import { ingestFileEach } from '../src/ingest/ingest.ts';
import { holdsMany, ingestMany } from '../src/ingest/many.ts';
import { type Lexicon, loadLexicon } from '../src/lexicon/lexicon.ts';
import { readAllCorrected, readTogether } from '../src/resolve/read.ts';
import { fingerprintOf, repeatFinder } from '../src/resolve/repeats.ts';
import { toRow } from '../src/resolve/row.ts';
import { endWithOutput } from './files/disk.ts';
import { asTyped, command, keptLexicon } from './terminal/options.ts';
import { tell } from './terminal/tell.ts';

/**
 * The command parse: prints a line of JSON for every posting of the files that it is given.
 * @param args what stands behind its name.
 * @param loaded the lexicon of the content folder, where it is loaded already.
 */
export async function parse(
  args: readonly string[] = process.argv.slice(2),
  loaded?: Outcome<Lexicon>,
): Promise<void> {
  const program = command('parse', 'Prints what postings say, one JSON object a line for every posting.')
    .argument(
      '<files...>',
      'postings: plain text, Markdown with front matter, saved pages, or JSON of a job board; or many in one file: .jsonl, .csv, either also as .gz, and - for JSON Lines on standard input',
    )
    .option('--sketch', 'add the column that `merge` and `aggregate` need of parts of a larger whole', false)
    .parse(args, { from: 'user' });
  const { content, sketch } = program.opts<{ content: string; sketch: boolean }>();
  const { value: lexicon, diagnostics } = loaded ?? loadLexicon(join(content, 'lexicon'), keptLexicon);
  const problems: Diagnostic[] = [...diagnostics];
  endWithOutput();
  const originalOf = repeatFinder();
  for (const file of lexicon ? program.args.map(asTyped) : []) {
    const outcomes = holdsMany(file) ? ingestMany(file) : ingestFileEach(file);
    for await (const group of inGroups(outcomes, readTogether)) {
      problems.push(...group.flatMap(({ diagnostics }) => diagnostics));
      const documents = group.flatMap(({ value }) => value ?? []);
      for (const [i, { value: record, diagnostics }] of readAllCorrected(documents, lexicon!).entries()) {
        problems.push(...diagnostics);
        if (!record) continue;
        const { id, text } = documents[i]!;
        const fingerprint = fingerprintOf(record, text, lexicon!);
        const row = { ...toRow(record, text), duplicate_of: originalOf(id, fingerprint) ?? null };
        const line = sketch ? { ...row, sketch: sketchOf(record, fingerprint) } : row;
        if (!process.stdout.write(`${JSON.stringify(line)}\n`)) await once(process.stdout, 'drain');
      }
    }
  }
  tell(problems);
}

if (import.meta.main) await parse();
