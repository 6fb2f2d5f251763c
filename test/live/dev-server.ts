import { type ChildProcess, spawn } from 'node:child_process';

/** A server that `npm run dev` started. */
export interface DevServer {
  /** Where it serves the report, with a slash at the end. */
  address: string;
  stop(): Promise<void>;
}

/** Starts `npm run dev` on a content folder and waits for the address that it prints. */
export function startDev(content: string, cache: string): Promise<DevServer> {
  const args = ['scripts/dev.ts', '--content', content, '--cache', cache, '--port', '43310'];
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_ENV: undefined, VITEST: undefined },
  });
  return new Promise((started, failed) => {
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', words => {
        said += words;
        const address = /The report is at (\S+)/.exec(said)?.[1];
        if (address) started({ address, stop: () => stop(child) });
      });
    child.once('exit', code => failed(new Error(`It ended with ${code}:\n${said}`)));
  });
}

function stop(child: ChildProcess): Promise<void> {
  const ended = new Promise<void>(done => child.once('exit', () => done()));
  child.kill();
  return ended;
}
