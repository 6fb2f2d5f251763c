import type { Degrees } from '../../lexicon/degrees.ts';
import { pattern } from '../../lexicon/pattern.ts';
import { fieldsAfter, type NamedField } from './fields.ts';

const next = /^(?:\s*(?:,|\/|,?\s(?:or|and))\s*)$/i;
const joint = pattern('i')`
  ^(?:\s(?:(?:bachelor|master|associate)['’]?s?\s|ph\.?d\.?\s)?|-related\s
  |\sor (?:(?:an?|any|other)\s){0,2}(?:related|similar|equivalent)\s(?:(?:bachelor|master)['’]?s\s)?|\s?\/\s?)$
`;

/** "A background in Law (at least an": what stands before a level, with the fields of its list between them. */
const background = pattern('iu')`
  \b(?:background|qualifications?)
  (?=\sin\s[^.;:()]{3,120}(?:,?\swith|\s\(|,)\s?(?:an?\s|at\sleast\s|(?:a\s)?minimum\s(?:of\s)?)*$)
`;

/** The fields of study of a background that a level stands behind, as written. */
export function fieldsOfBackground(text: string, at: number, degrees: Degrees): NamedField[] {
  const lead = text.slice(0, at);
  const found = background.exec(lead);
  return found ? fieldsAfter(lead, found.index + found[0].length, degrees) : [];
}

/**
 * The fields of study right before a level or the word "degree", as written: "a Linguistics/Translation degree".
 * @param at offset of the word, or of what describes it.
 */
export function fieldsBefore(text: string, at: number, { fields }: Degrees): NamedField[] {
  const degree = /\bdegrees?\b/i.exec(text.slice(at));
  const direct = fields.find(text.slice(0, at)).at(-1);
  const isDirect = direct !== undefined && text.slice(direct.end, at) === ' ';
  if (!degree && !isDirect) return [];
  const word = isDirect ? at : at + degree!.index;
  const found: NamedField[] = [];
  let end = word;
  for (const { start, end: stop } of fields.find(text.slice(0, word)).reverse()) {
    if (!(found.length === 0 ? joint : next).test(text.slice(stop, end))) break;
    found.unshift({ text: text.slice(start, stop), start, end: stop });
    end = start;
  }
  return /\b(?:of|in|higher|secondary|tertiary)\s$/i.test(text.slice(0, end)) ? [] : found;
}
