import type { Cues } from '../../lexicon/cues.ts';
import { pattern } from '../../lexicon/pattern.ts';
import type { Span } from '../../posting/document.ts';
import type { Sentence } from '../../segment/posting.ts';

type AskedFor = 'required' | 'preferred';

/** Cues that look ahead at what follows them; the others look back at what stands before. */
const ahead =
  /^(?:preferably|ideally|optionally|bonus if|bonus for|minimum of|must have|must be|you must|(?:\w+ )*preference (?:for|(?:[a-z]+ )*given to))$/i;
const boundary = /;|(?<!\b(?:[BM]\.[AS]|Ph\.?D))\.\s|\bbut\b/;

/**
 * How one statement of a sentence is asked for: by the cue that belongs to it ("PhD preferred", "ideally 5 years"), not
 * by one that belongs to its neighbour, and else by the section that it stands in.
 * @param statements all the statements of the sentence, the one in question among them, as offsets into its text.
 * @param blocks what may not stand between a statement and the cue behind it.
 */
export function strengthOf(
  { text, section }: Pick<Sentence, 'text' | 'section'>,
  statement: Span,
  statements: readonly Span[],
  cues: Cues,
  blocks: RegExp,
): AskedFor {
  const all = cues.strength.all(text);
  const parted = (from: number, to: number): boolean =>
    boundary.test(text.slice(from, to)) || statements.some(({ start }) => start > from && start < to);
  const behind = all.find(
    cue =>
      cue.start >= statement.end &&
      !ahead.test(text.slice(cue.start, cue.end)) &&
      !parted(statement.end, cue.start) &&
      !blocks.test(text.slice(statement.end, cue.start)) &&
      !ofField.test(text.slice(statement.end, cue.start)) &&
      !isAside(text, statement, cue),
  );
  if (behind) return /\bnot (?:\p{L}+ )?$/u.test(text.slice(0, behind.start)) ? 'preferred' : behind.value;
  const before = all.filter(cue => cue.end <= statement.start);
  const isLeast = /^minimum of/i.test(text.slice(before.at(-1)?.start));
  const last = isLeast && (before.length > 1 || section === 'preferred') ? before.at(-2) : before.at(-1);
  if (last && !parted(last.end, statement.start) && reaches(text, last, statement)) return last.value;
  return section === 'preferred' ? 'preferred' : 'required';
}

/** "Degree from a good school, law field preferred": a field apart from the degree, and not the degree, is what the cue is about. */
const ofField =
  /^(?:(?!\b(?:in|of)\b)[^,;(])*,\s(?!(?:or|and|with|but)\b)[^,;]{2,40}\b(?:fields?|disciplines?|majors?)\s$/i;

/** Whether a cue in brackets is about another thing: "(Tableau preferred)", or the word before them, of several. */
function isAside(text: string, statement: Span, cue: Span): boolean {
  const open = text.lastIndexOf('(', cue.start);
  if (open < statement.end || text.slice(open, cue.start).includes(')')) return false;
  const inside = text
    .slice(open + 1, cue.start)
    .replace(/\b(?:strongly|highly|definitely|strictly|is|are|but|not)\b/gi, '');
  if (/\p{L}{2}/u.test(inside)) return true;
  const close = text.indexOf(')', cue.end);
  return (
    !/^(?:['’]?s)?\.?\s?(?:degrees?)?:?\s?$/i.test(text.slice(statement.end, open)) &&
    /[\p{L}\p{N}]/u.test(text.slice(close === -1 ? text.length : close))
  );
}

/**
 * Whether brackets that open at an offset say of what stands in them alone that it is preferred: "(PhD a plus)".
 * @param open offset of the bracket.
 */
export const isPreferredAside = (text: string, open: number): boolean =>
  preferredAside.test(text.slice(open));
const preferredAside = pattern('i')`
  ^\((?:(?:preferably|ideally)\s(?:an?\s)?|[^()]{2,40}\s(?:preferred|desirable|desired|ideal(?:ly)?
    |an? (?:\w+ )?(?:plus|advantage|asset|bonus))\W{0,2}\))
`;

/** "(preferably in shops) with a degree": what the cue is about ends with the brackets that it stands in. */
const endsInBrackets = /^[^()]*\p{L}[^()]*\)/u;

/** Whether a cue looks ahead as far as a statement: "ideally with", "Preferred: ". */
function reaches(text: string, cue: Span, statement: Span): boolean {
  const between = text.slice(cue.end, statement.start);
  if (endsInBrackets.test(between)) return false;
  if (/^\s?:\s?$/.test(between)) return true;
  if (ahead.test(text.slice(cue.start, cue.end))) return between.length <= 40;
  const opens = /^\W*$|[;.:(]\s*$/.test(text.slice(0, cue.start));
  return opens && /^\W{0,4}(?:[\p{L}'’.]+\s){0,3}\W{0,3}$/u.test(between) && !/^\s*,/.test(between);
}
