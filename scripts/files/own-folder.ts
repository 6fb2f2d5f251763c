import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Diagnostic, diagnose } from '../../src/diagnostics/diagnostic.ts';

/** A file that stands in every folder that a command makes. */
export const marks = {
  site: 'charts/index.json',
  corpus: 'records.jsonl',
  figures: 'index.json',
} as const;

/**
 * What is wrong with a folder that a command would replace whole: it holds what the command did not make, and would lose
 * it. Nothing where it is not there yet, is empty, or was made by the command before.
 */
export function foreignFolder(out: string, made: keyof typeof marks): Diagnostic | undefined {
  if (!existsSync(out) || readdirSync(out).length === 0) return undefined;
  const isOwn = existsSync(join(out, marks[made])) && !existsSync(join(out, '.git'));
  if (isOwn) return undefined;
  return diagnose('site/unwritable', out, {
    message: 'The folder would be replaced whole, and holds what this command did not make',
    advice: 'Name with --out a folder that is empty or not there yet, and copy from that',
  });
}
