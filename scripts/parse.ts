import { once } from 'node:events';
import { join } from 'node:path';
import { byPlace, type Diagnostic } from '../src/diagnostics/diagnostic.ts';
import { formatDiagnostics } from '../src/diagnostics/print.ts';
import { ingestFileEach } from '../src/ingest/ingest.ts';
import { holdsMany, ingestMany } from '../src/ingest/many.ts';
import { loadLexicon } from '../src/lexicon/lexicon.ts';
import { duplicateMarker } from '../src/resolve/duplicates.ts';
import { readPosting } from '../src/resolve/read.ts';
import { toRow } from '../src/resolve/row.ts';
import { command } from './options.ts';

const program = command('parse', 'Prints what postings say, one JSON object a line for every posting.')
  .argument(
    '<files...>',
    'postings: plain text, Markdown with front matter, saved pages, or JSON of a job board; or many in one file: .jsonl, .csv, either also as .gz, and - for JSON Lines on standard input',
  )
  .parse();

const lexicon = loadLexicon(join(program.opts<{ content: string }>().content, 'lexicon'));
const problems: Diagnostic[] = [...lexicon.diagnostics];
process.stdout.on('error', () => process.exit(0));

if (lexicon.value) {
  const mark = duplicateMarker();
  for (const file of program.args) {
    for await (const { value: document, diagnostics } of holdsMany(file)
      ? ingestMany(file)
      : ingestFileEach(file)) {
      problems.push(...diagnostics);
      if (!document) continue;
      const record = mark(readPosting(document, lexicon.value), document.text);
      if (!process.stdout.write(`${JSON.stringify(toRow(record, document.text))}\n`))
        await once(process.stdout, 'drain');
    }
  }
}
if (problems.length > 0) console.error(formatDiagnostics(problems.sort(byPlace)));
if (problems.some(({ severity }) => severity === 'error')) process.exitCode = 1;
