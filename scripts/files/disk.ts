import { accessSync, existsSync, constants as modes } from 'node:fs';
import { constants } from 'node:os';
import { dirname } from 'node:path';
import { type Diagnostic, diagnose } from '../../src/diagnostics/diagnostic.ts';
import { formatDiagnostics } from '../../src/diagnostics/print.ts';

/** Why a disk refuses, by the codes of its errors. */
const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'there is no more room for this user',
  EROFS: 'the disk is read-only',
  EACCES: 'there is no permission',
  EPERM: 'there is no permission',
  EMFILE: 'too many files are open',
  ENOTDIR: 'a file stands where a folder must',
  EEXIST: 'a file stands where a folder must',
  EISDIR: 'a folder stands where a file must',
};
/** Those of them that neither room nor leave to write mends. */
const inTheWay = new Set(['ENOTDIR', 'EEXIST', 'EISDIR']);

/**
 * What is wrong where a file could not be written for want of room or of permission, or for what stands in its place;
 * nothing for any other error.
 * @param place what was being written, for errors that do not name their file.
 */
export function unwritable(error: unknown, place: string): Diagnostic | undefined {
  const { path, syscall } = error as NodeJS.ErrnoException;
  const code = codeOf(error as NodeJS.ErrnoException) ?? '';
  if (!Object.hasOwn(reasons, code)) return undefined;
  const file = path === undefined ? place : syscall === 'mkdtemp' ? dirname(path) : path;
  return diagnose('site/unwritable', code === 'ENOTDIR' ? standingAbove(file) : file, {
    message: `It could not be written: ${reasons[code]} (${code})`,
    advice: inTheWay.has(code)
      ? 'Move away what stands there, or name another place'
      : 'Make room or give leave to write, there and in the folder .rolecall, and try again',
  });
}

/** What there is of a path: itself, or the nearest above it. */
const standingAbove = (path: string): string =>
  existsSync(path) || path === dirname(path) ? path : standingAbove(dirname(path));

/**
 * Tells once, for a command that can do without what it keeps, why it keeps nothing; what is no matter of the disk is
 * thrown.
 */
export function goOnWithout(cache: string): (error: unknown) => void {
  let isTold = false;
  return error => {
    const problem = unwritable(error, cache);
    if (!problem) throw error;
    if (!isTold)
      console.error(
        `${problem.message.replace('It', problem.file)}. Going on without it: all is read anew the next time.\n`,
      );
    isTold = true;
  };
}

/**
 * The code of an error. Those that come from a thread have it in their words alone, `ENOSPC: no space left`; those of the
 * bundler, which is written in Rust, have but a number, and in words: `(os error 28)`.
 */
function codeOf({ code, message, syscall, path }: NodeJS.ErrnoException): string | undefined {
  if (code === 'ENOENT' && syscall === 'mkdir' && path) return refusalOf(dirname(path)) ?? code;
  const number = /\(os error (\d+)\)/.exec(message)?.[1];
  return number === undefined
    ? (code ?? /^(E[A-Z]+): /.exec(message)?.[1])
    : Object.entries(constants.errno).find(([, each]) => each === Number(number))?.[0];
}

/** Why nothing can be made in a folder. On a read-only disk, Node says of a new folder and those above it that they are not there. */
function refusalOf(folder: string): string | undefined {
  if (!existsSync(folder)) return folder === dirname(folder) ? undefined : refusalOf(dirname(folder));
  try {
    accessSync(folder, modes.W_OK);
    return undefined;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code;
  }
}

/** Has a command that the disk stops say so, in place of a stack, and fail. */
export function tellOfDisk(): void {
  process.once('uncaughtException', error => fail(error, process.cwd()));
}

/** Ends a command that prints: quietly where its reader has gone, as `head` does, else with the reason. */
export function endWithOutput(): void {
  process.stdout.on('error', error => {
    if ((error as NodeJS.ErrnoException).code === 'EPIPE') process.exit(0);
    fail(error, 'standard output');
  });
}

function fail(error: unknown, place: string): never {
  const problem = unwritable(error, place);
  console.error(problem ? formatDiagnostics([problem]) : error);
  process.exit(1);
}
