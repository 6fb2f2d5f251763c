import { matchesOf } from '../../lexicon/matches.ts';
import { part } from '../../lexicon/pattern.ts';
import type { Span } from '../../posting/document.ts';

/** A number of years in a text. */
export interface Years extends Span {
  min: number;
  max?: number;
  shape: 'range' | 'at-least' | 'plain';
  /** Told in months. */
  inMonths: boolean;
}

const words =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const number = String.raw`(?:\d{1,2}(?:[.,]\d)?(?!\d)|(?:${words.slice(1).join('|')})(?![a-z]))`;
const again = String.raw`(?:\s?\(\s?\d{1,2}(?:\s?[-–]\s?\d{1,2})?\+?\s?\))?`;
const more = String.raw`\s{0,3}(?:\+|&plus;|plus\b|(?:or|and) (?:more|above|up|over)\b)`;
const unit = String.raw`(?:years?(?:\(s\))?|yrs?|yoe|months?|mos)(?!\p{L})\.?['’´]?`;
/** The characters that it may begin with stand first: at others it need not look behind. */
const pattern = new RegExp(
  part`
    (?=[\d+>≥efnost])(?<![\p{L}\d.,$€£/]|\d[-–])(?<least>[+>≥]=?\s?)?(?<first>${number})${again}
    (?<open>${more})?(?:\s{0,3}(?<firstUnit>${unit}))?
  ` +
    String.raw`(?:\s{0,3}(?:\\?[-–—‑−~/]|\bto\b|\bthrough\b|\bor\b|(?<and>\band\b))\s{0,3}(?<second>${number})${again}(?<openEnd>${more})?)?` +
    String.raw`(?:\s{0,4}-?\s?(?<unit>${unit}))?(?<openLast>\s?\+|\s(?:or|and) (?:more|above|up)\b)?`,
  'giu',
);
const least =
  /\b(?:at least|min(?:imum)?\.?(?: of)?(?: (?:a|an))?|no less than|over|more than|not less than|upwards of|exceeding)\s*$/i;
const trailing = /^\s?(?:minimum|or greater|or higher|\(minimum\)|min\b)/i;

const numberOf = (text: string): number => {
  const index = words.indexOf(text.toLowerCase());
  return index >= 0 ? index : Number(text.replace(',', '.'));
};
const isMonths = (text: string | undefined): boolean => /^mo/i.test(text ?? '');
/** Months as a fraction of a year, to two places. */
const inYears = (value: number, months: boolean): number =>
  months ? Math.round((value / 12) * 100) / 100 : value;

/** Every number of years or months in a text, in order; "six (6)", "3-5+", "6 months to 2 years" and "5 plus" are read. */
export function readYears(text: string): Years[] {
  return matchesOf(text, pattern).flatMap(match => {
    const groups = match.groups as Record<string, string | undefined>;
    const { first, second, firstUnit, open, openEnd, openLast } = groups;
    const last = groups.unit ?? firstUnit;
    if (last === undefined) return [];
    const before = text.slice(Math.max(0, match.index - 30), match.index);
    if (groups.and && !/\bbetween\s*$/i.test(before)) return readAlone(text, match, groups);
    const whole = { start: match.index, end: match.index + match[0].trimEnd().length };
    const min = inYears(numberOf(first!), isMonths(firstUnit ?? last));
    if (second !== undefined && groups.unit !== undefined) {
      const max = inYears(numberOf(second), isMonths(last));
      if (max < min) return [];
      const ended = openEnd === undefined && openLast === undefined;
      return [{ ...whole, min, ...(ended && { max }), shape: 'range', inMonths: isMonths(last) }];
    }
    const atLeast = open ?? openLast ?? groups.least;
    const isLeast = atLeast !== undefined || least.test(before) || trailing.test(text.slice(whole.end));
    return [{ ...whole, min, shape: isLeast ? 'at-least' : 'plain', inMonths: isMonths(last) }];
  });
}

/** "3 years and 5": two numbers that "and" joins are no range. */
function readAlone(
  text: string,
  match: RegExpExecArray | RegExpMatchArray,
  groups: Record<string, string | undefined>,
): Years[] {
  const start = match.index!;
  if (groups.firstUnit === undefined) return [];
  const end = start + match[0].indexOf(groups.firstUnit) + groups.firstUnit.length;
  const months = isMonths(groups.firstUnit);
  const isLeast = groups.open !== undefined || least.test(text.slice(Math.max(0, start - 30), start));
  const alone: Years = {
    start,
    end,
    min: inYears(numberOf(groups.first!), months),
    shape: isLeast ? 'at-least' : 'plain',
    inMonths: months,
  };
  return groups.unit === undefined
    ? [alone]
    : [
        alone,
        ...readYears(text.slice(end))
          .slice(0, 1)
          .map(next => ({ ...next, start: next.start + end, end: next.end + end })),
      ];
}
