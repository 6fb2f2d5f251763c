import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isRunning } from '../../src/disk/running.ts';

test('this process is running, and no process that has no number is', () => {
  expect(isRunning(process.pid)).toBe(true);
  expect(isRunning(Number.NaN)).toBe(false);
});

test.runIf(existsSync('/proc/self/stat'))(
  'a process that ended is not running, though nobody asked how',
  async () => {
    // The shell becomes a program that does not wait for what the shell began.
    const parent = spawn('sh', ['-c', 'sleep 0.2 & echo $!; exec tail -f /dev/null'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    try {
      const [said] = await once(parent.stdout, 'data');
      const child = Number(String(said));
      const state = () => readFileSync(`/proc/${child}/stat`, 'utf8');
      await expect.poll(state, { timeout: 10_000 }).toMatch(/\) Z /);
      expect(isRunning(child)).toBe(false);
    } finally {
      parent.kill();
    }
  },
);
