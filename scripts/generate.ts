import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatDiagnostics } from '../src/diagnostics/print.ts';
import { loadLexicon } from '../src/lexicon/lexicon.ts';
import { loadGrammar } from '../src/synthetic/grammar.ts';
import { type SyntheticPosting, syntheticPostings } from '../src/synthetic/posting.ts';
import { endWithOutput } from './files/disk.ts';
import { command, whole } from './terminal/options.ts';
import { progressBar } from './terminal/progress.ts';

interface GenerateOptions {
  content: string;
  postings: number;
  seed: number;
  folder?: string;
}

const { content, postings, seed, folder } = command(
  'generate',
  'Invents postings and prints them as JSON Lines, each marked as synthetic. The same seed gives the same bytes.',
)
  .option('--postings <count>', 'how many', whole, 1000)
  .option('--seed <number>', 'which of all such corpora', whole, 1)
  .option('--folder <dir>', 'write each as a Markdown file into this folder instead, to build a report from')
  .parse()
  .opts<GenerateOptions>();

const grammar = loadGrammar(join(content, 'synthetic.yaml'));
const lexicon = loadLexicon(join(content, 'lexicon'));
const problems = [...grammar.diagnostics, ...lexicon.diagnostics];
if (problems.length > 0) console.error(formatDiagnostics(problems));
endWithOutput();

if (!grammar.value || !lexicon.value) process.exitCode = 1;
else {
  const posting = syntheticPostings(grammar.value, lexicon.value.skillEntries, seed);
  if (folder) writeFiles(folder, posting);
  else
    for (let number = 0; number < postings; number++)
      if (!process.stdout.write(`${JSON.stringify(posting(number))}\n`)) await once(process.stdout, 'drain');
}

function writeFiles(into: string, posting: (number: number) => SyntheticPosting): void {
  mkdirSync(into, { recursive: true });
  const progress = progressBar(process.stderr);
  progress.begin(postings, 'postings written');
  for (let number = 0; number < postings; number++) {
    const invented = posting(number);
    writeFileSync(join(into, `${invented.id}.md`), markdown(invented));
    progress.step();
  }
  progress.end();
}

/** The file of a posting: JSON strings are YAML. */
function markdown({
  wording,
  title,
  company,
  date,
  board,
  url,
  location,
  description,
}: SyntheticPosting): string {
  const said = Object.entries({ wording, title, company, postedOn: date, board, url });
  const frontMatter = said.map(([key, value]) => `${key}: ${JSON.stringify(value)}`).join('\n');
  return `---\n${frontMatter}\n---\n${title}\n${location}\n\n${description}\n`;
}
