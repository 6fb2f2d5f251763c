import { byPlace, type Diagnostic, isError } from '../../src/diagnostics/diagnostic.ts';
import { formatDiagnostics } from '../../src/diagnostics/print.ts';

/** Ends a command that prints what it made: what is wrong goes to standard error, in order of place, and an error fails it. */
export function tell(problems: readonly Diagnostic[]): void {
  if (problems.length > 0) console.error(formatDiagnostics([...problems].sort(byPlace)));
  if (problems.some(isError)) process.exitCode = 1;
}
