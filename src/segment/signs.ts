import { matchesOf } from '../lexicon/matches.ts';
import { pattern } from '../lexicon/pattern.ts';
import type { Edit } from './edits.ts';

/** Spaces that do not break, or have no width, and dashes that others are mistaken for: to a reader, a space or a dash. */
const strangers = /[\u00a0\u2007\u2009\u202f\u200b\u2010\u2011\u2012]/;
const spaces = /[\u00a0\u2007\u2009\u202f\u200b]/g;
const hyphens = /[\u2010\u2011]/g;
const figureDashes = /\u2012/g;

/** A text with plain spaces and dashes, each sign where it stood: offsets into one are offsets into the other. */
export const inPlainSigns = (text: string): string =>
  strangers.test(text)
    ? text.replace(spaces, ' ').replace(hyphens, '-').replace(figureDashes, '\u2013')
    : text;

/**
 * What a reader does not see: places where a word may break, joiners and marks of direction; letters that printers join
 * (U+FB00 to U+FB06), accents that stand beside their letters, and more than one space between words.
 */
const unseen = pattern('gu')`
  [\u00ad\u200c\u200d\u200e\u200f\u2060\ufeff\u202a-\u202e\u2066-\u2069]+
  |[\ufb00-\ufb06]
  |\p{L}[\u0300-\u036f]+
  |(?<=\S)\x20{2,}(?=\S)
`;
const mayBeUnseen =
  /[\u0300-\u036f]|[\u00ad\u200c-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufb00-\ufb06\ufeff]|\S {2,}\S/;

/**
 * What of a text is to be read otherwise than it is written, as a reader would: invisible signs as nothing, joined letters
 * and letters with accents as such (Unicode NFC and NFKC), several spaces between words as one.
 * @param text in plain signs.
 * @param from offset at which the body begins.
 */
export const unseenSigns = (text: string, from: number): Edit[] =>
  mayBeUnseen.test(text)
    ? matchesOf(text, unseen).flatMap(({ 0: signs, index }) => {
        const by = seen(signs);
        return index < from || by === signs ? [] : [{ start: index, end: index + signs.length, by }];
      })
    : [];

function seen(signs: string): string {
  if (signs.startsWith(' ')) return ' ';
  if (/^\p{L}/u.test(signs)) return signs.normalize(/[\ufb00-\ufb06]/.test(signs) ? 'NFKC' : 'NFC');
  return '';
}
