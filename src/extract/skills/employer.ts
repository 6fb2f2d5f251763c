import type { Lexicon } from '../../lexicon/lexicon.ts';
import { pattern } from '../../lexicon/pattern.ts';
import type { SegmentedPosting } from '../../segment/posting.ts';

/** Longest line that is looked at as a heading about the employer. */
const longest = 60;

/** What stands before the name of the employer in a heading: "About Acme", "What you'll do at Acme". */
const heads = pattern('i')`
  (?:^\W*(?:about|join|meet|discover)
  |\b(?:life|work(?:ing)?|do|be doing|careers?|culture|benefits|values|here) at)\s+(?:the\s)?$
`;

/** What a sentence about the employer opens with, and how it goes on behind the name: "At Acme, we build". */
const opens = /^\W*(?:here )?at $/i;
const goesOn = /^(?:\.\w{2,4})?,? (?:we|our|you|your|everyone)\b/i;

/**
 * Names of technologies by which a posting calls its employer: who makes a product asks for it by the way, or only
 * speaks of himself.
 * @returns the names in small letters, each once.
 */
export function employersProducts({ lines }: SegmentedPosting, lexicon: Lexicon): string[] {
  const names = lines.flatMap(({ text }) => {
    const heading = text.length <= longest;
    if (!heading && !/^\W*(?:here )?at /i.test(text)) return [];
    return lexicon.skills
      .find(text)
      .filter(({ start, end, value }) => {
        const [before, behind] = [text.slice(0, start), text.slice(end)];
        return (
          value.kind === 'technology' &&
          ((heading && /^[^\p{L}\p{N}]*$/u.test(behind) && heads.test(before)) ||
            (opens.test(before) && goesOn.test(behind)))
        );
      })
      .map(({ start, end }) => text.slice(start, end).toLowerCase());
  });
  return [...new Set(names)];
}
