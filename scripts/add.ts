import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import { InvalidArgumentError } from 'commander';
import { textOf } from '../src/corpus/reading.ts';
import { byPlace, type Diagnostic, isError, type Outcome } from '../src/diagnostics/diagnostic.ts';
import { formatDiagnostics } from '../src/diagnostics/print.ts';
import { readCandidates } from '../src/intake/admit.ts';
import { type Columns, parseColumns } from '../src/intake/columns.ts';
import { boardNames } from '../src/intake/fetched.ts';
import { intakeOf } from '../src/intake/intake.ts';
import type { Network } from '../src/intake/network.ts';
import { addFiles, type NewEntries, Taken } from '../src/intake/new-files.ts';
import { entriesFor, placesFor } from '../src/intake/place.ts';
import { rememberIn } from '../src/intake/remembered.ts';
import type { Lexicon } from '../src/lexicon/lexicon.ts';
import { webAddress } from '../src/posting/web-address.ts';
import { readContent } from './corpus/read-content.ts';
import { goOnWithout, unwritable } from './files/disk.ts';
import { lacking, uncompared, undated } from './terminal/notes.ts';
import { asTyped, command, day } from './terminal/options.ts';
import { progressBar } from './terminal/progress.ts';
import { repeated } from './terminal/repeated.ts';
import { understood } from './terminal/understood.ts';

interface Options {
  content: string;
  cache: string;
  date?: string;
  title?: string;
  url?: string;
  columns?: Columns;
  follow?: boolean;
  through?: string;
  anyway: boolean;
  keepGoing: boolean;
  dryRun: boolean;
}

/** Longest that one request may take, in milliseconds. */
const patience = 30_000;

/**
 * The command add: adds postings to the content folder.
 * @param args what stands behind its name.
 * @param lexicon that of the content folder, where it is loaded already.
 */
export async function add(
  args: readonly string[] = process.argv.slice(2),
  lexicon?: Outcome<Lexicon>,
): Promise<void> {
  const program = command(
    'add',
    'Adds postings: reads them, says what was understood, and writes a file each.',
  )
    .argument(
      '<what...>',
      `files, folders, - for pasted text, an address, or a board with its account: ${boardNames().join(':…, ')}:…`,
    )
    .option(
      '--date <date>',
      'day of the copies, such as 2026-05-21; of pasted and fetched ones it is today',
      day,
    )
    .option('--title <name>', 'title of one posting whose text lacks it')
    .option('--url <address>', 'address of one posting that is pasted or a file', anAddress)
    .option('--company <name>', 'employer of all that is added, where the board does not say it')
    .option('--columns <map>', 'columns of a table: title=Job,text=Body', theColumns)
    .option('--follow', 'fetch the texts that a saved list of jobs lacks')
    .option('--anyway', 'add postings that repeat one that is there', false)
    .option('--keep-going', 'add what can be read, and name the rest', false)
    .option('--dry-run', 'say what would be added, and write nothing', false)
    .option('--cache <dir>', 'folder that keeps what was read between builds', '.rolecall/cache')
    .option('--through <address>', 'ask a server that plays answers back, in place of each host')
    .parse(args, { from: 'user' });
  const options = program.opts<Options>();
  if (!(await addAll(program.args.map(asTyped), options, lexicon))) process.exitCode = 1;
}

/** @returns whether all was read; without `keepGoing`, nothing is written when anything was not. */
async function addAll(
  whats: string[],
  { content, cache, ...how }: Options,
  loaded?: Outcome<Lexicon>,
): Promise<boolean> {
  const present = { content, cache, keepGoing: true };
  const { lexicon, settled } = await readContent(present, { lexicon: loaded, spare: goOnWithout(cache) });
  if (!lexicon.value || !settled.value) {
    tell(settled.diagnostics);
    return false;
  }
  // Adding is an act in time: the one place where a clock is read. No build reads one.
  const today = new Date().toLocaleDateString('sv-SE');
  const progress = progressBar(process.stderr);
  const {
    candidates: found,
    diagnostics,
    notes,
  } = await intakeOf(whats, {
    ...how,
    today,
    pasted,
    progress,
    network: networkOf(how, progress.say),
  });
  const { title, url } = how;
  if ((title || url) && found.length > 1) {
    console.error(`--title and --url are of one posting, and there are ${found.length}.\nNothing was added.`);
    return false;
  }
  const candidates = found.map(candidate => ({ ...candidate, ...(title && { title }), ...(url && { url }) }));
  const places = placesFor(content, whats.length === 1 ? whats[0]! : `added ${today}`, candidates);
  const { report, postings, leftOut } = settled.value;
  const reading = { lexicon: lexicon.value, languages: report.languages };
  const there = postings.map(({ reading }) => ({
    ...reading.brief,
    ...reading,
    text: () => textOf(reading),
  }));
  const read = readCandidates(candidates, { postings: there, leftOut }, reading, {
    ...how,
    originalOf: places.originalOf,
  });
  const problems = [...diagnostics, ...read.diagnostics];
  const added = read.readings.filter(({ repeats }) => how.anyway || repeats === undefined);

  if (added.length > 0) console.log(`${understood(added)}\n`);
  for (const note of [...notes, ...lacking(added), ...undated(added), ...uncompared(leftOut, content)])
    console.log(note);
  const left = read.readings.filter(reading => !added.includes(reading));
  const isBoard = whats.length === 1 && problems.length === 0 && /^[a-z][\w+.-]+:/i.test(whats[0]!);
  const folder = isBoard ? places.folder : undefined;
  for (const line of repeated({ left, all: read.readings }, there, { content, folder })) console.log(line);
  if (problems.length > 0) tell(problems);
  const failed = problems.some(isError);
  if (failed && !how.keepGoing) {
    console.error(`Nothing was added${added.length > 0 ? ': with --keep-going, what can be read is' : ''}.`);
    return false;
  }
  return write(content, entriesFor(added, places), how.dryRun) && !failed;
}

const networkOf = ({ through }: Pick<Options, 'through'>, say: Network['say']): Network => ({
  wait: milliseconds => setTimeout(milliseconds),
  now: Date.now,
  deadline: () => AbortSignal.timeout(patience),
  say,
  remembered: rememberIn(join('.rolecall', 'fetched')),
  through,
  environment: process.env,
});

/** @returns whether the files are there; without one of them, none is. */
function write(content: string, entries: NewEntries, dryRun: boolean): boolean {
  try {
    if (!dryRun && entries.postings.size > 0) addFiles(content, entries);
  } catch (error) {
    if (error instanceof Taken) {
      console.error(
        `${error.path} has come to be there meanwhile.\nNothing was added: run the command again.`,
      );
      return false;
    }
    const problem = unwritable(error, content);
    if (!problem) throw error;
    tell([problem]);
    console.error(`Nothing was added: ${content} is as it was.`);
    return false;
  }
  const files = [...entries.postings.keys()].map(file => join(content, file));
  const count = files.length === 1 ? '1 posting' : `${files.length} postings`;
  const where = files.length > 3 ? [`${join(files[0]!, '..')}/`] : files;
  if (files.length === 0) console.log('There is nothing new');
  else console.log(`${dryRun ? 'Would add' : 'Added'} ${count}: ${where.join(', ')}`);
  return true;
}

function pasted(): Promise<Uint8Array> {
  if (process.stdin.isTTY) console.error('Paste the posting, then press Ctrl-D on a line of its own.');
  return buffer(process.stdin);
}

function tell(problems: Diagnostic[]): void {
  console.error(`${formatDiagnostics(problems.sort(byPlace))}\n`);
}

function anAddress(text: string): string {
  if (webAddress.safeParse(text).success) return text;
  throw new InvalidArgumentError('Expected an address that begins with http:// or https://.');
}

function theColumns(text: string): Columns {
  try {
    return parseColumns(text);
  } catch (error) {
    throw new InvalidArgumentError((error as Error).message);
  }
}

if (import.meta.main) await add();
