import * as module from 'node:module';

/**
 * Memory as the C library of GNU is asked for it: in pages of 2 MB where Linux gives those on request, and not of 4 kB. Where
 * much is read or loaded at once, a quarter of the time went into pages.
 */
export const largePages = { GLIBC_TUNABLES: process.env.GLIBC_TUNABLES ?? 'glibc.malloc.hugetlb=1' };

/**
 * Goes on as another run of Node, with large pages. It returns only where a system cannot do that. Code that was compiled is
 * kept first, as Node keeps it only of runs that end.
 * @param {readonly string[]} args those of Node, then the script and its own.
 * @param {Record<string, string>} [settings] of the environment, beside those that it has.
 */
export function become(args, settings) {
  if (!process.execve) return;
  module.flushCompileCache?.();
  process.execve(process.execPath, [process.execPath, ...args], {
    ...process.env,
    ...largePages,
    ...settings,
  });
}
