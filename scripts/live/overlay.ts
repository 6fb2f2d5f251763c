import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { formatDiagnostics } from '../../src/diagnostics/print.ts';
import { escaped } from '../../src/render/markup.ts';

/** What the client of the dev server lays over a page: its `message`, `hint` and `highlightedCode` are HTML. */
export interface Overlay {
  type: 'error';
  /** Astro sends it as it is, and does not look for the causes of an error of its own. */
  __isEnhancedAstroErrorPayload: true;
  err: {
    name: string;
    title: string;
    message: string;
    hint?: string;
    highlightedCode?: string;
    loc?: { file: string; line: number; column: number };
    stack: string;
  };
}

/** The first of some problems with its place and what to do, and all of them below it. */
export function overlayOf(problems: readonly [Diagnostic, ...Diagnostic[]]): Overlay {
  const [{ code, file, line, column, message, advice, frame }] = problems;
  const others = problems.length - 1;
  return {
    type: 'error',
    __isEnhancedAstroErrorPayload: true,
    err: {
      name: code,
      title: others === 0 ? 'A problem' : `The first of ${problems.length} problems`,
      message: escaped(`${message}.`),
      hint: escaped(`${advice}.`),
      loc: { file, line, column },
      ...(frame && { highlightedCode: `<pre><code>${escaped(frame)}</code></pre>` }),
      stack: formatDiagnostics([...problems]),
    },
  };
}

/** What was thrown, such as by a rule that is being worked on. */
export function overlayOfError(error: unknown): Overlay {
  const { name, message, stack = '' } = error instanceof Error ? error : new Error(String(error));
  return {
    type: 'error',
    __isEnhancedAstroErrorPayload: true,
    err: { name, title: 'The code failed', message: escaped(message), stack },
  };
}
