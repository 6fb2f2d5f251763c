import { join } from 'node:path';
import { byPlace, type Diagnostic } from '../src/diagnostics/diagnostic.ts';
import { formatDiagnostics } from '../src/diagnostics/print.ts';
import { ingestFileEach } from '../src/ingest/ingest.ts';
import { loadLexicon } from '../src/lexicon/lexicon.ts';
import { duplicateMarker } from '../src/resolve/duplicates.ts';
import { readPosting } from '../src/resolve/read.ts';
import { toRow } from '../src/resolve/row.ts';
import { command } from './options.ts';

const program = command('parse', 'Prints what postings say, one JSON object a line for every posting.')
  .argument(
    '<files...>',
    'postings: plain text, Markdown with front matter, saved pages, or JSON of a job board',
  )
  .parse();

const lexicon = loadLexicon(join(program.opts<{ content: string }>().content, 'lexicon'));
const problems: Diagnostic[] = [...lexicon.diagnostics];
process.stdout.on('error', () => process.exit(0));

if (lexicon.value) {
  const mark = duplicateMarker();
  for (const file of program.args) {
    for (const { value: document, diagnostics } of ingestFileEach(file)) {
      problems.push(...diagnostics);
      if (!document) continue;
      const record = mark(readPosting(document, lexicon.value), document.text);
      console.log(JSON.stringify(toRow(record, document.text)));
    }
  }
}
if (problems.length > 0) console.error(formatDiagnostics(problems.sort(byPlace)));
if (problems.some(({ severity }) => severity === 'error')) process.exitCode = 1;
