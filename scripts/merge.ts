import { once } from 'node:events';
import { readSketched } from '../src/aggregate/rows.ts';
import type { Diagnostic } from '../src/diagnostics/diagnostic.ts';
import { repeatFinder } from '../src/resolve/repeats.ts';
import { endWithOutput } from './files/disk.ts';
import { command } from './terminal/options.ts';
import { tell } from './terminal/tell.ts';

const program = command(
  'merge',
  'Prints the rows of several parts as one run over all their postings would have, in the order of the parts.',
)
  .argument('<parts...>', 'what `parse --sketch` printed: .jsonl, also as .gz, and - for standard input')
  .parse();

const problems: Diagnostic[] = [];
const originalOf = repeatFinder();
endWithOutput();

for await (const { value, diagnostics } of readSketched(program.args)) {
  problems.push(...diagnostics);
  if (!value) continue;
  const { id, row, sketch } = value;
  const marked = sketch ? { ...row, duplicate_of: originalOf(id, sketch.fingerprint) ?? null } : row;
  if (!process.stdout.write(`${JSON.stringify(marked)}\n`)) await once(process.stdout, 'drain');
}
tell(problems);
