import { pattern } from '../lexicon/pattern.ts';
import type { RawLine } from './lines.ts';

/** How a heading is set apart, weakest first: an unknown heading ends a section only if it is as strong as its own. */
export const shapes = ['none', 'plain', 'colon', 'capitals', 'marked'] as const;
export type Shape = (typeof shapes)[number];

const tenWords = /^(?:\S*\s+(?!\s)){9}/;

/**
 * How a line is set apart that is short enough for a heading and ends no sentence.
 * @param opens whether something sets it apart from the line above.
 * @param text the line without marks of bold.
 * @param next the line below, if there is one.
 */
export function shapeOf(line: RawLine, opens: boolean, text: string, next: RawLine | undefined): Shape {
  const shape = setApart(line, opens, text, next);
  const long = () =>
    (shape !== 'colon' && tenWords.test(text)) ||
    /[.;,]$/.test(text.endsWith('...') ? text.slice(0, -3) : text);
  return shape === 'none' || long() ? 'none' : shape;
}

/** How a line is set apart: by its marks, by capitals, by a colon, or by what follows. */
function setApart(line: RawLine, opens: boolean, text: string, next: RawLine | undefined): Shape {
  if (line.marked) return 'marked';
  if (!/[a-z]/.test(text) && /\p{Lu}/u.test(text) && text === text.toUpperCase()) return 'capitals';
  if (text.endsWith(':') || text.endsWith('\u2026') || text.endsWith('...')) return 'colon';
  const followed = next !== undefined && (next.bullet || next.opens || next.text.length > text.length);
  return opens && followed ? 'plain' : 'none';
}

/** Whether a line is as long as a sentence. */
export const isLong = (text: string): boolean => text.length > 80 || tenWords.test(text);

/** "In this role, you'll also:", "As a Baker, You Will": what comes next is the work. */
export const youWill =
  /\byou(?:['\u2019]ll| will)(?: also)?\s*(?::|\.\.\.|\u2026)$|^(?:as|in) .{3,60}\byou(?:['\u2019]ll| will)$/i;

/** Whether a copy has lost its empty lines: where one line in twelve or fewer stands below one, none stands apart. */
export const isClose = (lines: readonly RawLine[]): boolean =>
  lines.length > 12 && lines.slice(1).filter(({ opens }) => opens).length * 12 <= lines.length;

/** What headings look like without the space around them: "Skills and Training", "What we offer", "In this role, you will". */
export const looksSetApart = (text: string): boolean =>
  titled.test(text) || asking.test(text) || youWill.test(text);
const asking = /^(?:what|why|how|who|about|your)\b[^.,;:]{3,50}$|\?$/i;
const titled = pattern('u')`
  ^(?!.*[.;,:]$)[\p{Lu}\d&\u2013-][\p{L}\p{N}\p{Pd}'\u2019/&,]*
  (?:\s\(?(?:[\p{Lu}\d&\p{Pd}/]|(?:an?|and|as|at|by|for|from|in|is|of|on|our|the|to|us|we|with|you|your)\b)[\p{L}\p{N}\p{Pd}'\u2019/&,)]*){1,8}$
`;
