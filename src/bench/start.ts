import { spawnSync } from 'node:child_process';
import { median } from './rounds.ts';

/** What one run of a command takes. */
export interface Cost {
  milliseconds: number;
  /** Largest memory that it held at a time, in MB of a million bytes. */
  megabytes: number;
}

const tell = `data:text/javascript,${encodeURIComponent(
  "process.on('exit',()=>process.stderr.write('\\n'+process.resourceUsage().maxRSS))",
)}`;

/** The median cost of running a script of Node's in a process of its own. */
export function costOf(script: string[], rounds: number): Cost {
  const runs = Array.from({ length: rounds }, () => {
    const start = performance.now();
    const { stderr, status } = spawnSync(process.execPath, ['--import', tell, ...script], {
      encoding: 'utf8',
      maxBuffer: 1 << 30,
    });
    if (status !== 0) throw new Error(`${script.join(' ')} failed:\n${stderr}`);
    return {
      milliseconds: performance.now() - start,
      megabytes: (Number(stderr.split('\n').at(-1)) * 1024) / 1e6,
    };
  });
  return {
    milliseconds: median(runs.map(run => run.milliseconds)),
    megabytes: median(runs.map(run => run.megabytes)),
  };
}
