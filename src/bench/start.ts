import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { median } from './rounds.ts';

/** What one run of a command takes. */
export interface Cost {
  milliseconds: number;
  /**
   * Time that processors worked on it, all its threads together and on Linux the processes that it started: what else a
   * machine does, changes it little.
   */
  cpuMilliseconds: number;
  /** Largest memory that it held itself at a time, in MB of a million bytes. */
  megabytes: number;
}

/** Loaded into the process that is measured, also where it goes on as another run of Node. */
const tell = fileURLToPath(new URL('./tell-cost.cjs', import.meta.url));

/** The median cost of running a script of Node's in a process of its own. */
export function costOf(script: string[], rounds: number): Cost {
  const runs = Array.from({ length: rounds }, () => {
    const start = performance.now();
    const { stderr, status } = spawnSync(process.execPath, script, {
      env: { ...process.env, NODE_OPTIONS: `--require ${JSON.stringify(tell)}` },
      encoding: 'utf8',
      maxBuffer: 1 << 30,
    });
    const milliseconds = performance.now() - start;
    if (status !== 0) throw new Error(`${script.join(' ')} failed:\n${stderr}`);
    const { cpu, maxRSS }: { cpu: number; maxRSS: number } = JSON.parse(
      stderr.slice(stderr.lastIndexOf('\n')),
    );
    return {
      milliseconds,
      cpuMilliseconds: cpu / 1000,
      megabytes: (maxRSS * 1024) / 1e6,
    };
  });
  return {
    milliseconds: median(runs.map(run => run.milliseconds)),
    cpuMilliseconds: median(runs.map(run => run.cpuMilliseconds)),
    megabytes: median(runs.map(run => run.megabytes)),
  };
}
