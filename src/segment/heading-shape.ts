import { pattern } from '../lexicon/pattern.ts';
import type { RawLine } from './lines.ts';

/** How a heading is set apart, weakest first: an unknown heading ends a section only if it is as strong as its own. */
export const shapes = ['none', 'plain', 'colon', 'capitals', 'marked'] as const;
/** One of these ways. */
export type Shape = (typeof shapes)[number];

const tenWords = /^(?:\S*\s+(?!\s)){9}/;

/** What a line stands between. */
export interface Neighbourhood {
  /** Whether something sets it apart from the line above. */
  opens: boolean;
  /** The line below, if there is one. */
  next: RawLine | undefined;
  /** Whether empty lines say nothing in this copy. */
  even: boolean;
}

/**
 * How a line is set apart that is short enough for a heading and ends no sentence.
 * @param text the line without marks of bold.
 */
export function shapeOf(line: RawLine, text: string, neighbourhood: Neighbourhood): Shape {
  const shape = setApart(line, text, neighbourhood);
  const long = () =>
    (shape !== 'colon' && hasTenWords(text)) ||
    /[.;,]$/.test(text.endsWith('...') ? text.slice(0, -3) : text);
  return shape === 'none' || long() ? 'none' : shape;
}

/** How a line is set apart: by its marks, by capitals, by a colon, or by what follows. */
function setApart(line: RawLine, text: string, { opens, next, even }: Neighbourhood): Shape {
  if (line.marked) return 'marked';
  if (!/[a-z]/.test(text) && /\p{Lu}/u.test(text) && text === text.toUpperCase()) return 'capitals';
  if (text.endsWith(':') || text.endsWith('\u2026') || text.endsWith('...')) return 'colon';
  const followed =
    next !== undefined &&
    (next.bullet ||
      next.text.length > text.length ||
      (even ? leads(text) || !titled.test(next.text) : next.opens));
  return opens && followed ? 'plain' : 'none';
}

/** Whether a line is as long as a sentence. */
export const isLong = (text: string): boolean => text.length > 80 || hasTenWords(text);

/** A question may have more words and be a heading. */
const hasTenWords = (text: string): boolean => !text.endsWith('?') && tenWords.test(withoutAside(text));

/** "Nice to have (but not required)": what brackets at its end add to a heading makes it no sentence. */
const withoutAside = (text: string): string => (text.endsWith(')') ? text.replace(/ \([^()]*\)$/, '') : text);

/** "In this role, you'll also:", "As a Baker, You Will": what comes next is the work. */
export const youWill =
  /\byou(?:['\u2019]ll| will)(?: also)?\s*(?::|\.\.\.|\u2026)$|^(?:as|in) .{3,60}\byou(?:['\u2019]ll| will)$/i;

/** From how many lines on the empty ones between them tell how a text was copied, and of how many one may differ. */
const [fewest, oneIn] = [8, 12];

/** Whether a copy has an empty line between all lines, or nearly all: then none of them sets a line apart. */
export const isLoose = (lines: readonly RawLine[]): boolean =>
  lines.length > fewest && lines.filter(({ opens }) => !opens).length * oneIn <= lines.length;

/** Whether a copy has lost its empty lines, but for few and the one below the card of a board: none sets a line apart. */
export const isClose = (lines: readonly RawLine[]): boolean =>
  lines.length > fewest && (lines.slice(1).filter(({ opens }) => opens).length - 1) * oneIn <= lines.length;

/** What headings look like without the space around them: "Skills and Training", "Nice to Have (but not required)". */
export const looksSetApart = (text: string): boolean => leads(text) || titled.test(withoutAside(text));

/** What only a heading says, whatever comes next: "What we offer", "In this role, you will". */
const leads = (text: string): boolean => asking.test(text) || youWill.test(text) || unfinished.test(text);
const asking =
  /^(?:what|why|how|who|(?:learn )?(?:more )?about|get to know|your)\b(?:[^.,;:]|\.(?=\w)){3,50}$|\?$/i;
/** "To thrive in this role, you have", "It'd be nice if you": the line goes on in the items below it. */
const unfinished = pattern('i')`
  \b(?:(?:if|that|what|when|where) you(?:['\u2019](?:re|ve|d))?
  |(?:you|candidates?|profile)(?:['\u2019](?:ll|ve|d)| will| would| should| must)?(?: also)? (?:have|had|has|bring|need|are|do|own|get|contains?|includes?)
  |you can expect to|(?:will|may|also) includes?)$
`;
const titled = pattern('u')`
  ^(?!.*[.;,:]$)[\p{Lu}\d&\u2013-][\p{L}\p{N}\p{Pd}'\u2019/&,]*
  (?:\s\(?(?:[\p{Lu}\d&\p{Pd}/]|(?:an?|and|as|at|by|for|from|in|is|of|on|our|the|to|us|we|with|you|your)\b)[\p{L}\p{N}\p{Pd}'\u2019/&,)]*){1,8}$
`;
