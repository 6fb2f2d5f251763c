import { accessSync, constants, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { clearBeside } from '../../src/disk/replace-directory.ts';
import { isRunning } from '../../src/disk/running.ts';
import { lock } from '../files/lock.ts';
import { foreignFolder } from '../files/own-folder.ts';
import { Refusal } from '../terminal/refusal.ts';

/** Where a build works, aside from what it makes. */
export interface Workplace {
  folder: string;
  /** Removes the folder, and lets others build. */
  leave(): void;
}

const inside = '.rolecall';

/**
 * Takes a place to build the folder `out` in, for one build at a time. What a build that was killed has left is cleared
 * away, and where it was killed while it put the new site in the place of the old one, the old one is put back.
 * @throws {Refusal} while another build makes the same folder, and where it holds what no build made; and the file system's error where a folder that may not be
 * written to would be replaced, which could be done where the one around it may be.
 */
export function workplace(out: string): Workplace {
  const directory = resolve(out);
  const foreign = foreignFolder(directory, 'site');
  if (foreign) throw new Refusal(foreign);
  mkdirSync(inside, { recursive: true });
  mkdirSync(dirname(directory), { recursive: true });
  if (existsSync(directory)) accessSync(directory, constants.W_OK);
  const unlock = lock(out);
  try {
    clear(directory);
    const folder = mkdtempSync(resolve(inside, `build-${process.pid}-`));
    return {
      folder,
      leave: () => {
        rmSync(folder, { recursive: true, force: true });
        unlock();
      },
    };
  } catch (error) {
    unlock();
    throw error;
  }
}

/** Clears away what killed builds have left, in their workplace and beside the folder that they made. */
function clear(directory: string): void {
  for (const name of readdirSync(inside)) {
    const pid = /^build-(\d+)-/.exec(name)?.[1];
    if (pid !== undefined && !isRunning(Number(pid)))
      rmSync(join(inside, name), { recursive: true, force: true });
  }
  clearBeside(directory);
}
