import { join } from 'node:path';
import { formatDiagnostics } from '../src/diagnostics/print.ts';
import { ingestFile } from '../src/ingest/ingest.ts';
import { loadLexicon } from '../src/lexicon/lexicon.ts';
import { explain } from '../src/render/explain.ts';
import { readPosting } from '../src/resolve/read.ts';
import { command } from './options.ts';

const program = command(
  'explain',
  'Prints a posting with the words that each fact was read from underlined and named.',
)
  .argument('<file>', 'a posting: plain text, or Markdown with front matter')
  .parse();

const lexicon = loadLexicon(join(program.opts<{ content: string }>().content, 'lexicon'));
const { value: document, diagnostics } = ingestFile(program.args[0]!);
const problems = [...lexicon.diagnostics, ...diagnostics];
process.stdout.on('error', () => process.exit(0));

if (lexicon.value && document) console.log(explain(readPosting(document, lexicon.value), document.text));
if (problems.length > 0) console.error(formatDiagnostics(problems));
if (problems.some(({ severity }) => severity === 'error')) process.exitCode = 1;
