import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { type Case, caseOf, type Seed } from '../src/fuzz/case.ts';
import { type Outcome, outcomeOf } from '../src/fuzz/faults.ts';
import { loadLexicon } from '../src/lexicon/lexicon.ts';
import { command, whole } from './terminal/options.ts';

interface FuzzOptions {
  content: string;
  shared: string;
  runs: number;
  seed: number;
  from: number;
  print: boolean;
}

/** What one case came to; `milliseconds` are those of the processor, which other programs do not lengthen. */
interface Result extends Outcome {
  number: number;
  milliseconds: number;
  bytes: number;
}

/**
 * A case may take so long, and a worker be silent for so long before its case counts as one without an end, both in
 * milliseconds of the processor: on a busy machine it may have to wait for that longer.
 */
const [limit, patience] = [250, 60_000];

if (isMainThread) await main();
else work(workerData as FuzzOptions);

async function main(): Promise<void> {
  const options = command(
    'fuzz',
    'Reads spoilt postings, and fails on any crash, hang or evidence outside the text.',
  )
    .option('--shared <dir>', 'folder with more postings to spoil', '../shared')
    .option('--runs <count>', 'how many', whole, 10_000)
    .option('--seed <number>', 'which of all such runs', whole, 1)
    .option('--from <number>', 'the first case, to look at one again', whole, 0)
    .option('--print', 'print the cases and read none', false)
    .parse()
    .opts<FuzzOptions>();
  if (options.print) {
    const seeds = seedsIn(options);
    for (let i = 0; i < options.runs; i++)
      process.stdout.write(caseOf(seeds, options.seed, options.from + i).bytes);
    return;
  }
  const { faulty, slowest, read, refused } = await watched(options);
  for (const { number, faults } of faulty) console.error(`case ${number}: ${faults.join('\n  ')}`);
  const { number, milliseconds, bytes } = slowest;
  console.log(
    `${read} cases of seed ${options.seed}, ${refused} of them refused: ${faulty.length} with faults`,
  );
  console.log(`the slowest, case ${number}, took ${milliseconds.toFixed(0)} ms for ${bytes} bytes`);
  if (faulty.length > 0) process.exitCode = 1;
}

/** Runs the cases in a thread that can be ended when it hangs. */
function watched(options: FuzzOptions) {
  const worker = new Worker(new URL(import.meta.url), { workerData: options });
  const faulty: Result[] = [];
  let slowest: Result = { number: options.from, faults: [], postings: 0, milliseconds: 0, bytes: 0 };
  let [read, refused] = [0, 0];
  return new Promise<{ faulty: Result[]; slowest: Result; read: number; refused: number }>((done, failed) => {
    let alarm: NodeJS.Timeout;
    let since = processorTime();
    const look = () => {
      if (processorTime() - since < patience) alarm = setTimeout(look, patience);
      else {
        faulty.push({ ...slowest, number: options.from + read, faults: [`no end after ${patience} ms`] });
        worker.terminate();
      }
    };
    const wait = () => {
      clearTimeout(alarm);
      since = processorTime();
      alarm = setTimeout(look, patience);
    };
    wait();
    worker.on('message', (result: Result) => {
      wait();
      read += 1;
      if (result.postings === 0) refused += 1;
      if (result.faults.length > 0) faulty.push(result);
      if (result.milliseconds > slowest.milliseconds) slowest = result;
    });
    worker.on('error', failed);
    worker.on('exit', () => {
      clearTimeout(alarm);
      done({ faulty, slowest, read, refused });
    });
  });
}

/** Of all threads, in milliseconds. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function work(options: FuzzOptions): void {
  const lexicon = loadLexicon(join(options.content, 'lexicon')).value!;
  const seeds = seedsIn(options);
  const timed = (made: Case) => {
    const start = process.threadCpuUsage();
    const outcome = outcomeOf(made, lexicon);
    const { user, system } = process.threadCpuUsage(start);
    return { ...outcome, milliseconds: (user + system) / 1000 };
  };
  for (let number = options.from; number < options.from + options.runs; number++) {
    const made = caseOf(seeds, options.seed, number);
    let { faults, postings, milliseconds } = timed(made);
    // The first time may be that of code that is compiled, and of garbage that others left.
    for (let again = 0; again < 2 && milliseconds > limit; again++)
      milliseconds = Math.min(milliseconds, timed(made).milliseconds);
    if (milliseconds > limit) faults = [...faults, `${milliseconds.toFixed(0)} ms`];
    parentPort!.postMessage({
      number,
      faults,
      postings,
      milliseconds,
      bytes: made.bytes.length,
    } satisfies Result);
  }
}

/** The postings that ship, and those of `shared` where it is there. */
function seedsIn({ content, shared }: FuzzOptions): Seed[] {
  const folders = [
    join(content, 'postings'),
    join(shared, 'postings', 'seeds'),
    join(shared, 'postings', 'boards', 'fixtures'),
  ];
  return folders
    .filter(folder => existsSync(folder))
    .flatMap(folder =>
      readdirSync(folder)
        .sort()
        .map(name => join(folder, name)),
    )
    .filter(file => /\.(?:md|txt|json|html)$/.test(file) && statSync(file).size < 60_000)
    .map(file => ({ kind: extname(file), text: readFileSync(file, 'utf8') }));
}
