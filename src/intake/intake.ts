import { existsSync } from 'node:fs';
import { type DiagnosticCode, diagnose } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Progress } from '../diagnostics/progress.ts';
import { withText } from '../ingest/postings.ts';
import type { Candidate, Intake } from './candidate.ts';
import type { Columns } from './columns.ts';
import { boardNames, fetchPostings, followed, listingOf } from './fetched.ts';
import { filesAt, sourceOf } from './files.ts';
import type { Network } from './network.ts';
import { readSource } from './read-source.ts';

/** How postings are taken in. */
export interface IntakeOptions {
  /** ISO date of the copies that files are, where the owner says it. */
  date?: string | undefined;
  /** ISO date of what is taken now: pasted text, answers of the network. */
  today: string;
  /** The employer of all of them. */
  company?: string | undefined;
  columns?: Columns | undefined;
  /** Fetch the texts that the lists in files say are elsewhere. */
  follow?: boolean;
  /** The pasted text, when it is asked for. */
  pasted(): Promise<Uint8Array>;
  network: Network;
  progress: Progress;
}

/** The postings of all that the owner names: files, folders, `-` for pasted text, addresses, boards. */
export async function intakeOf(whats: readonly string[], options: IntakeOptions): Promise<Intake> {
  const all: Intake = { candidates: [], diagnostics: [], notes: [] };
  for (const what of whats) {
    const before = all.candidates.length + all.diagnostics.length;
    for await (const { candidates, diagnostics, notes } of intakesOf(what, options)) {
      const whole = wholeOnes(candidates);
      all.candidates.push(...whole.candidates.map(candidate => ({ ...candidate, company: options.company })));
      all.diagnostics.push(...diagnostics, ...whole.diagnostics);
      all.notes.push(...notes);
    }
    if (all.candidates.length + all.diagnostics.length === before)
      all.notes.push(`${what === '-' ? 'The pasted text' : what} holds no posting`);
  }
  return all;
}

async function* intakesOf(what: string, options: IntakeOptions): AsyncGenerator<Intake> {
  const { date, today, columns, follow, network, progress } = options;
  if (what === '-') {
    const bytes = await options.pasted();
    if (bytes.every(isBlank)) return yield nothingPasted;
    return yield readSource({ name: 'pasted text', bytes, capturedAt: date ?? today }, columns);
  }
  if (what === '') return yield nothingNamed;
  const scheme = /^(?<name>[a-z][\w+.-]+):(?<rest>.+)$/is.exec(what)?.groups;
  if (scheme?.rest?.startsWith('//')) return yield fetchPostings(what, date ?? today, network, progress);
  if (scheme) {
    const address = listingOf(scheme.name!, scheme.rest!);
    return yield address ? fetchPostings(address, date ?? today, network, progress) : noBoard(what);
  }
  const board = what.replace(/:$/, '').toLowerCase();
  if (boardNames().includes(board) && !existsSync(what)) return yield noAccount(what, board);
  if (
    /^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:\/|$)/i.test(what) &&
    what.includes('/') &&
    !existsSync(what.split('/', 1)[0]!)
  )
    return yield noProtocol(what);
  for (const file of filesAt(what)) {
    const { value, diagnostics } = sourceOf(file, date);
    const read = value
      ? await readSource(value, columns)
      : { candidates: [], diagnostics: [...diagnostics], notes: [] };
    yield follow ? followed(read, date ?? today, network, progress) : read;
  }
}

/** Those with a text, and what is to be said of the others. */
function wholeOnes(candidates: Candidate[]): Pick<Intake, 'candidates' | 'diagnostics'> {
  if (candidates.length === 0) return { candidates, diagnostics: [] };
  const { diagnostics } = withText(
    candidates.map(({ posting }) => posting),
    candidates[0]!.source,
  );
  return { candidates: candidates.filter(({ posting }) => posting.body.trim() !== ''), diagnostics };
}

/** Whether a byte is a space, a tab or the end of a line. */
const isBlank = (byte: number): boolean => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);

function noBoard(what: string): Intake {
  const [typed = '', account] = what.split(':');
  const meant = nearest(typed, boardNames());
  return refused('network/answer', what, {
    message: 'There is no board of this name whose jobs can be asked for',
    advice: `${meant ? `Did you mean ${meant}:${account}? ` : ''}Known are ${boardNames().join(', ')}; of other boards, give the address of the list`,
  });
}

const noAccount = (what: string, board: string): Intake =>
  refused('network/answer', what, {
    message: 'The board is named, and no account there',
    advice: `Say whose jobs are wanted, such as ${board}:acme`,
  });

const noProtocol = (what: string): Intake =>
  refused('network/answer', what, {
    message: 'There is no such file',
    advice: `If it is an address, write it whole: https://${what}`,
  });

const nothingNamed: Intake = refused('file/unreadable', '""', {
  message: 'The name is empty',
  advice: 'Name a file, a folder, an address or a board; a variable of the shell that is not set is empty',
});

const nothingPasted: Intake = refused('file/empty', 'pasted text', {
  message: 'Nothing was pasted',
  advice: 'Paste the posting, then press Ctrl-D on a line of its own',
});

function refused(code: DiagnosticCode, what: string, said: { message: string; advice: string }): Intake {
  return { candidates: [], diagnostics: [diagnose(code, what, said)], notes: [] };
}
