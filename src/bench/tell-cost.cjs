const { readFileSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');

/** Tells as the last line of the output for errors what a process has taken, in microseconds and kilobytes. */
if (isMainThread)
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const cpu = userCPUTime + systemCPUTime + ofChildren();
    process.stderr.write(`\n${JSON.stringify({ cpu, maxRSS })}`);
  });

/** What processes took that it started and that have ended: Linux tells it, in hundredths of a second. */
function ofChildren() {
  try {
    const fields = readFileSync('/proc/self/stat', 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return (Number(fields[13]) + Number(fields[14])) * 10_000;
  } catch {
    return 0;
  }
}
