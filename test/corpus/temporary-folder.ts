import { rmSync } from 'node:fs';
import { onTestFinished } from 'vitest';
import { makeFolder } from './content-folder.ts';

/** A new folder that is removed when the test is over. */
export function temporaryFolder(): string {
  const folder = makeFolder();
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
