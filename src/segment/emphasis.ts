import { matchesOf } from '../lexicon/matches.ts';
import { pattern } from '../lexicon/pattern.ts';
import type { Edit } from './edits.ts';

/** Words between marks of Markdown: "with **Python** and `make`". Longer stretches are no emphasis. */
const emphasized = pattern('gu')`
  (?<![\p{L}\p{N}*_\x60])(\*\*|__|\x60)(?=[^\s*_\x60])[^\n\r*_\x60]{0,160}?[^\s*_\x60]?\1(?![\p{L}\p{N}*_\x60]|(?<=__)\.\p{L})
`;

/** What may stand before and behind words in bold that are a heading. */
const [opening, closing] = [/(?:^|[\n\r])[^\p{L}\p{N}\n\r]*$/u, /^\s*:?[^\S\n\r]*(?:$|[\n\r])/];

/**
 * The marks of Markdown around words within a line, to be read as nothing. A line in bold from end to end keeps them: it is
 * a heading.
 * @param from offset at which the body begins.
 */
export const emphasisMarks = (text: string, from: number): Edit[] =>
  /\*\*|__|`/.test(text)
    ? matchesOf(text, emphasized).flatMap(({ 0: words, 1: mark = '', index }) => {
        const end = index + words.length;
        const isHeading =
          opening.test(text.slice(Math.max(0, index - 12), index)) && closing.test(text.slice(end, end + 12));
        if (index < from || isHeading) return [];
        return [
          { start: index, end: index + mark.length, by: '' },
          { start: end - mark.length, end, by: '' },
        ];
      })
    : [];
