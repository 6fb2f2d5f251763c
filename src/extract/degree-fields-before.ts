import type { Degrees } from '../lexicon/degrees.ts';
import { pattern } from '../lexicon/pattern.ts';
import type { Span } from '../posting/document.ts';

const next = /^(?:\s*(?:,|\/|,?\s(?:or|and))\s*)$/i;
const joint = pattern('i')`
  ^(?:\s(?:(?:bachelor|master|associate)['’]?s?\s|ph\.?d\.?\s)?|-related\s
  |\sor (?:related|similar|equivalent)\s(?:(?:bachelor|master)['’]?s\s)?|\s?\/\s?)$
`;

/**
 * The fields of study right before a level or the word "degree", as written: "a Linguistics/Translation degree".
 * @param at offset of the word, or of what describes it.
 */
export function fieldsBefore(text: string, at: number, { fields }: Degrees): (Span & { text: string })[] {
  const degree = /\bdegrees?\b/i.exec(text.slice(at));
  const direct = fields.find(text.slice(0, at)).at(-1);
  const isDirect = direct !== undefined && text.slice(direct.end, at) === ' ';
  if (!degree && !isDirect) return [];
  const word = isDirect ? at : at + degree!.index;
  const found: (Span & { text: string })[] = [];
  let end = word;
  for (const { start, end: stop } of fields.find(text.slice(0, word)).reverse()) {
    if (!(found.length === 0 ? joint : next).test(text.slice(stop, end))) break;
    found.unshift({ text: text.slice(start, stop), start, end: stop });
    end = start;
  }
  return /\b(?:of|in)\s$/i.test(text.slice(0, end)) ? [] : found;
}
