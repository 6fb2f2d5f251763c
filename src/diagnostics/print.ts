import type { Diagnostic, DiagnosticCode } from './diagnostic.ts';

/** What is said of addresses and of whole folders and files, of whose lines nothing is said. */
const withoutLines = new Set<DiagnosticCode>(['network/answer', 'site/unwritable', 'site/busy']);

/** A diagnostic as a person reads it in a terminal: place and code, what happened, the lines, what to do. */
export function formatDiagnostic({
  code,
  severity,
  file,
  line,
  column,
  message,
  advice,
  frame,
}: Diagnostic): string {
  const indented = frame?.replace(/^/gm, '    ');
  const place = withoutLines.has(code) ? file : `${file}:${line}:${column}`;
  return [`${place}  ${severity}  ${code}`, `  ${message}.`, indented, `  ${advice}.`]
    .filter(part => part !== undefined)
    .join('\n');
}

/** All diagnostics, one after the other, with a closing line that counts them. */
export function formatDiagnostics(diagnostics: Diagnostic[]): string {
  const count = diagnostics.length === 1 ? '1 problem' : `${diagnostics.length} problems`;
  return [...diagnostics.map(formatDiagnostic), count].join('\n\n');
}
