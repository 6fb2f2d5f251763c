import { basename } from 'node:path';
import { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import type { Finished } from './run-script.ts';

/** A command: its script, what stands behind its name, and what is on its standard input. */
export interface Command {
  script: string;
  args: string[];
  input: string;
}

/** What is thrown where a command would end its process. */
const ended = Symbol('ended');
const exit = process.exit.bind(process);
process.exit = code => {
  process.exitCode = code ?? process.exitCode;
  throw ended;
};
process.once('disconnect', () => exit());
// Every command listens to them, for as long as its process lives.
for (const emitter of [process, process.stdout]) emitter.setMaxListeners(0);

let runs = 0;
let last: Promise<void> = Promise.resolve();
process.on('message', (command: Command) => {
  last = last.then(async () => void process.send!(await run(command)));
});

/** Runs a script as if it alone were run, but for what it imports, which is loaded once. */
async function run({ script, args, input }: Command): Promise<Finished> {
  const said = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const)
    process[stream].write = words => {
      said[stream] += words;
      return true;
    };
  const stdin = Readable.from(input === '' ? [] : [Buffer.from(input)]);
  Object.defineProperty(process, 'stdin', { value: stdin, configurable: true });
  process.argv = [process.execPath, script, ...args];
  process.exitCode = 0;
  try {
    const { [basename(script, '.ts')]: command } = await import(`${pathToFileURL(script)}?${runs++}`);
    await command?.();
  } catch (error) {
    if (error !== ended) throw error;
  }
  return { exit: Number(process.exitCode), ...said };
}
