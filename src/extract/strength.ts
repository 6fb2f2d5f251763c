import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Strength } from '../posting/record.ts';
import type { Sentence } from '../segment/posting.ts';

const clauseEnd = /;|\s[-\u2013\u2014]\s|,?\s\bbut\b|\.\s|[()]/g;

/** The part of a sentence between semicolons, dashes and "but" that holds an offset; offsets are into the sentence. */
function clauseAt(text: string, offset: number): { start: number; end: number } {
  let start = 0;
  for (const { index, 0: mark } of text.matchAll(clauseEnd)) {
    if (index >= offset) return { start, end: index };
    if (mark !== '(' && mark !== ')') start = index + mark.length;
  }
  return { start, end: text.length };
}

/**
 * How strongly what stands at an offset of a sentence is asked for: by the nearest cue behind it in its clause
 * ("Python required, Java a plus"), else by a cue before it, else by the sentence as a whole and its section.
 */
export function strengthIn(sentence: Sentence, { cues }: Lexicon): (offset: number) => Strength {
  const found = cues.strength.all(sentence.text);
  if (found.length === 0) return () => sentence.strength;
  if (found.every(({ value }) => value === found[0]!.value)) return () => found[0]!.value;
  return offset => {
    const { start, end } = clauseAt(sentence.text, offset);
    const inClause = found.filter(cue => cue.start >= start && cue.end <= end);
    const behind = inClause.find(cue => cue.start >= offset);
    return (behind ?? inClause.at(-1))?.value ?? sentence.strength;
  };
}
