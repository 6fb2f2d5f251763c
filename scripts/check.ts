import { checkContent } from '../src/corpus/check.ts';
import { isError, type Outcome } from '../src/diagnostics/diagnostic.ts';
import { formatDiagnostics } from '../src/diagnostics/print.ts';
import type { Lexicon } from '../src/lexicon/lexicon.ts';
import { endWithOutput, goOnWithout } from './files/disk.ts';
import { command } from './terminal/options.ts';

/**
 * The command check: names every problem of the content folder.
 * @param args what stands behind its name.
 * @param lexicon that of the content folder, where it is loaded already.
 */
export function check(args: readonly string[] = process.argv.slice(2), lexicon?: Outcome<Lexicon>): void {
  const { strict, json, ...options } = command(
    'check',
    'Looks over the whole content folder and names every problem, with its place and what to do.',
  )
    .option('--cache <dir>', 'folder that keeps what was read between builds', '.rolecall/cache')
    .option('--strict', 'fail for warnings too', false)
    .option('--json', 'print the problems as a JSON array', false)
    .addHelpText(
      'after',
      '\nExit codes: 0 nothing is wrong, 1 something is (with --strict, also warnings), 2 the command was not understood.',
    )
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2))
    .parse(args, { from: 'user' })
    .opts<{ content: string; cache: string; strict: boolean; json: boolean }>();

  const { postings, problems } = checkContent(options, { lexicon, spare: goOnWithout(options.cache) });
  const errors = problems.filter(isError).length;
  const counted = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`;
  endWithOutput();

  if (json) console.log(JSON.stringify(problems, null, 2));
  else {
    if (problems.length > 0) console.log(`${formatDiagnostics(problems)}\n`);
    const found = [counted(errors, 'error'), counted(problems.length - errors, 'warning')].join(', ');
    console.log(`${counted(postings, 'posting')} read: ${found}`);
  }
  if (errors > 0 || (strict && problems.length > 0)) process.exitCode = 1;
}

if (import.meta.main) check();
