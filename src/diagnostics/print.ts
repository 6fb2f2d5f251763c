import type { Diagnostic } from './diagnostic.ts';

/** A diagnostic as a person reads it in a terminal: place and code, what happened, the lines, what to do. An address has no lines. */
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
  const place = code === 'network/answer' ? file : `${file}:${line}:${column}`;
  return [`${place}  ${severity}  ${code}`, `  ${message}.`, indented, `  ${advice}.`]
    .filter(part => part !== undefined)
    .join('\n');
}

/** All diagnostics, one after the other, with a closing line that counts them. */
export function formatDiagnostics(diagnostics: Diagnostic[]): string {
  const count = diagnostics.length === 1 ? '1 problem' : `${diagnostics.length} problems`;
  return [...diagnostics.map(formatDiagnostic), count].join('\n\n');
}
