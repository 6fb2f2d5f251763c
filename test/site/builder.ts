import { buildSite, type SiteOptions } from '../../scripts/build.ts';
import type { Finished } from '../corpus/run-script.ts';

/**
 * Builds one site after another, as the command build does, in a process that has loaded once what builds them: to load it
 * takes half the time of a small site.
 */
process.on('message', async (options: SiteOptions) => {
  const said = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const)
    process[stream].write = words => {
      said[stream] += words;
      return true;
    };
  let exit = 1;
  try {
    if (await buildSite(options)) exit = 0;
  } catch (error) {
    said.stderr += (error as Error).stack;
  }
  process.send!({ exit, ...said } satisfies Finished);
});
