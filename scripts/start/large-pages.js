import { readFileSync } from 'node:fs';
import { become } from './become.js';

/**
 * Loaded before a command that reads or loads much at once: it goes on with large pages, where Linux gives them on request. Not
 * so a process that another started to speak with: it would lose its channel.
 */
if (!process.send && process.env.GLIBC_TUNABLES === undefined && areGivenOnRequest())
  become([...process.execArgv, ...process.argv.slice(1)]);

function areGivenOnRequest() {
  try {
    return readFileSync('/sys/kernel/mm/transparent_hugepage/enabled', 'utf8').includes('[madvise]');
  } catch {
    return false;
  }
}
