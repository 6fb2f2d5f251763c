import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

/** Runs a script of package.json. @returns what it says when it fails. */
const complaints = (script: string): Promise<string> =>
  promisify(execFile)(process.execPath, ['--run', script], {
    env: { ...process.env, NODE_ENV: undefined, NO_COLOR: '1' },
  }).then(
    () => '',
    ({ stdout, stderr }: { stdout: string; stderr: string }) => stdout + stderr,
  );

test.each(['types', 'lint'])(
  'npm run %s finds nothing',
  async script => {
    expect(await complaints(script)).toBe('');
  },
  300_000,
);
