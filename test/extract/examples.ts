import { isDeepStrictEqual } from 'node:util';
import type { Rule } from '../../src/extract/rule.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { type Lexicon, loadLexicon } from '../../src/lexicon/lexicon.ts';
import type { SegmentedPosting } from '../../src/segment/posting.ts';
import { segment } from '../../src/segment/segment.ts';

/** The lexicon that ships. */
export const lexicon: Lexicon = loadLexicon('content/lexicon').value!;

/** A text, with or without front matter, read as a posting and cut into sections, lines and sentences. */
export const posting = (text: string): SegmentedPosting =>
  segment(ingest(new TextEncoder().encode(text), 'posting.md').value!, lexicon);

/** What a rule reads in a text, as values. */
export const valuesRead = <T>(rule: Rule<T>, text: string): T[] =>
  rule.read(posting(text), lexicon).flatMap(reading => (reading.kind === 'fact' ? [reading.value] : []));

/** Examples of a rule that do not come out as it says, in words; empty when it keeps its word. */
export function brokenExamples<T>(rule: Rule<T>): string[] {
  const missed = rule.accepts
    .filter(({ text, value }) => !valuesRead(rule, text).some(read => isDeepStrictEqual(read, value)))
    .map(
      ({ text, value }) =>
        `${rule.id} does not read ${JSON.stringify(value)} in "${text}", but ${JSON.stringify(valuesRead(rule, text))}`,
    );
  const invented = rule.refuses
    .filter(text => valuesRead(rule, text).length > 0)
    .map(text => `${rule.id} reads ${JSON.stringify(valuesRead(rule, text))} in "${text}"`);
  return [...missed, ...invented];
}
