import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';

/** A build that stops before its pages are rendered, with what is wrong. */
export class Refusal extends Error {
  readonly problem: Diagnostic;

  constructor(problem: Diagnostic) {
    super(problem.message);
    this.problem = problem;
  }
}
