import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';

test('a program goes on when a pool that nothing waits for takes its time to end', () => {
  const module = pathToFileURL('src/corpus/end-pool.ts').href;
  const program = `
    import { endPool } from '${module}';
    await endPool({ destroy: () => new Promise(done => setTimeout(done, 50).unref()) });
    console.log('went on');
  `;
  const { status, stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', program]);
  expect({ status, stdout: String(stdout) }).toEqual({ status: 0, stdout: 'went on\n' });
});
