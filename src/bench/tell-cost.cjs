const { isMainThread } = require('node:worker_threads');

/** Tells as the last line of the output for errors what a process has taken. */
if (isMainThread)
  process.on('exit', () => process.stderr.write(`\n${JSON.stringify(process.resourceUsage())}`));
