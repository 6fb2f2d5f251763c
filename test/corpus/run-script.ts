import { type ChildProcess, execFile, fork, type Serializable } from 'node:child_process';
import { once } from 'node:events';
import type { Command } from './command-process.ts';

/** What a command came to. */
export interface Finished {
  exit: number;
  stdout: string;
  stderr: string;
}

const environment = () => ({ ...process.env, NO_COLOR: '1', NODE_ENV: undefined });

/**
 * Runs one of the scripts as the owner would, with `input` on its standard input, and waits for its end.
 * @param variables of the environment, beside those of the tests.
 */
export const runScript = (
  name: string,
  args: string[],
  input = '',
  variables: Record<string, string> = {},
): Promise<Finished> =>
  new Promise(done => {
    const options = { maxBuffer: 1 << 28, env: { ...environment(), ...variables } };
    const child = execFile(process.execPath, [`scripts/${name}.ts`, ...args], options, (_, stdout, stderr) =>
      done({ exit: child.exitCode ?? -1, stdout, stderr }),
    );
    child.stdin?.on('error', () => undefined).end(input);
  });

let commands: ChildProcess | undefined;
let last: Promise<unknown> = Promise.resolve();

/** The same in a process that is kept for the next script, and has most of what that one needs. */
export function runCommand(name: string, args: string[], input = ''): Promise<Finished> {
  const command: Command = { script: `scripts/${name}.ts`, args, input };
  const finished = last.then(() => {
    commands ??= startCommands();
    return answerOf(commands, { ...command });
  });
  last = finished.catch(() => undefined);
  return finished;
}

/** Starts a process that answers messages. */
export const startProcess = (script: string): ChildProcess => fork(script, { env: environment() });

/** One that is in nobody's way, and goes when this one does. */
function startCommands(): ChildProcess {
  const child = startProcess('test/corpus/command-process.ts');
  child.unref();
  child.channel?.unref();
  return child;
}

/** What a process answers to a message. @throws when it ends over that. */
export async function answerOf(child: ChildProcess, message: Serializable): Promise<Finished> {
  const over = new AbortController();
  const { signal } = over;
  try {
    const end = once(child, 'exit', { signal }).then(([code]) => {
      throw new Error(`The process ended with ${code} over ${JSON.stringify(message)}`);
    });
    child.send(message);
    const [answer] = await Promise.race([once(child, 'message', { signal }), end]);
    return answer;
  } finally {
    over.abort();
  }
}
