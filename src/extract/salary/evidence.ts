import { pattern } from '../../lexicon/pattern.ts';
import type { Salary } from '../../posting/record.ts';
import type { Line, SegmentedPosting, Sentence } from '../../segment/posting.ts';
import { besideShare, type Surroundings } from './context.ts';
import type { Money } from './money.ts';

const payWords = pattern('iu')`
  \b(?:salar(?:y|ies)|pay(?:s|ing|rate)?
    |paid(?! (?:hol|time|leave|vacation|days?|parental|maternity|sick|trial|off))|compensation|wages?
    |remuneration|OTE|on[- ]target|earn(?:s|ing|ings)?|base|rates?|package|stipend|internship allowance|CTC|hourly
    |bonus(?:es)?|per annum|p\.a|gross|hiring range|posting range|comp(?=:)
    |(?:annual|starting|target(?:ed)?|job|current|estimated|expected|(?:starting )?cash) range)\b
  |IR35\b
  |[💰💵]
`;
const strongWords = pattern('i')`
  \b(?:base (?:salary|pay|compensation|rate|range)|cash compensation|paying (?:in the region of|up to|between|from)|paid hourly|paid internship|salar(?:y|ies)
    |hourly (?:rate|pay|wage)|wages?|pay (?:range|rate|scale|band)|compensation range
    |(?:typical |targeted )?hiring range|range for this (?:role|position|job)|internship allowance|rate of pay|OTE|on[- ]target|sign(?:ing)?[- ]on bonus
    |signing bonus|gross (?:annual|annually|per (?:year|month)|monthly))\b
  |^\W*(?:pay|comp|compensation|package|remuneration|rate)(?: (?:range|rate|package|details))?\s*
    (?::|[–-] |(?=¤))
`;
/** What an amount with its period is called among the benefits, when it is the pay. */
const called = /\b(?:pay|compensation|remuneration|wage)\b/i;
/** "Night Nurse: $90k - $110k" and "Night Nurse ($90k - $110k)": a job of several with its pay. */
const jobBefore = /\p{Lu}[^.;:]{3,70}: $|(?:\p{Lu}[\p{L}\d.+#&/-]*,? ){2,6}\($/u;
/** "Night Nurse | $90k - $110k: You sail" and "Oslo | $90k - $110k We sail": the same between bars. */
const jobBehind = /^\+?: \p{Lu}|^ (?:We|Our|You)\b/u;
/** "Night Nurse - $90k - $110k: https://…", as forums have it. */
const atAddress = /^[\s.:]*(?:[–—-] )?\(?https?:/i;
/** The least that such pay is. */
const jobSized = 30_000;
/** The longest line that may be nothing but an amount with its conditions. */
const short = 130;

/** Whether a line leads over to the one below it. What stands above a heading belongs to what went before. */
const announces = ({ text, shape }: Line, below: Line): boolean =>
  (shape === 'heading' || below.shape !== 'heading') &&
  (text.endsWith(':') || (text.length <= short / 2 && (shape !== 'bullet' || below.shape === 'bullet')));

/**
 * The lines that announce what stands in a line: the one above, when it is short or ends in a colon, the heading
 * "Annual salary" above that, and the heading of a section about pay.
 */
export function linesAbove({ lines }: SegmentedPosting, line: Line): string {
  const at = lines.indexOf(line);
  const above: string[] = [];
  let below = line;
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const next = lines[i]!;
    if (!announces(next, below)) break;
    above.unshift(next.text);
    below = next;
  }
  return above.join(' — ');
}

/** The words that stand with an amount between bars: those about pay in "Full-time | $90k–$120k + equity | Leeds". */
function wordsBeside(text: string, { start, end }: Money): string {
  const before = text
    .slice(0, start)
    .split(/\s[|·•]\s/)
    .at(-1)!;
  return before + text.slice(end).split(/\s[|·•](?:\s|$)/)[0]!;
}
/** The longest that they are, in characters. */
const few = 28;

/** What may stand before an amount that opens its line. */
const opening =
  /^(?:[^.;]{3,60} \()?\W*(?:up to|from|starting (?:at|from)|circa|c\.|ca\.|around|approx\.?|to)?\s*$/i;
/** "Circa £40k" and "up to £40k + bonus": what pay has before or behind it, and other money does not. */
const around = /(?:^|\W)(?:circa|c\.|ca\.)\s*$/i;
const rates = /\brates? (?:that|of|from|up|can|start\w*|rang\w*|between|go)\b/i;
const beside = pattern('i')`
  ^\+?\s*(?:\([^()]{3,40}\)\s*)?,?\s*(?:(?:\+|plus|and|&) (?:(?:good|great|excellent|annual|meaningful|significant|generous
      |performance[- ]related|(?:up to )?\d[\d.]*(?:[–-]\d[\d.]*)?%) ){0,2}
    (?:benefits|bonus|perks|equity|commission|stock|pension)\b
  |\(?(?:depending|dependent|based) (?:up)?on (?:your )?(?:experience|skills?)\b|DOE\b)
`;
/** The least that a line may be about pay by without a word that says so, in currencies of a dollar's size. */
const salarySized = 15_000;
/** The least that pay of a period is among the benefits, where smaller amounts are allowances. */
const least: Record<NonNullable<Salary['period']>, number> = {
  hour: 12,
  day: 150,
  week: 400,
  month: 1000,
  year: salarySized,
};

/**
 * Whether an amount of money is said to be pay: by a word in its clause, by the line above, by its section, or by
 * standing in a line, or a part of one, of its own.
 */
export function evidenceOfPay(
  money: Money,
  { before, after }: Surroundings,
  sentence: Sentence,
  above: string,
  period: Salary['period'],
): boolean {
  const { section, line } = sentence;
  const clause = `${before.slice(-160)} ¤ ${after.slice(0, 110)}`;
  const ownLine = line.text.length <= short;
  const size = money.max ?? money.min ?? 0;
  const opens = opening.test(sentence.text.slice(0, money.start)) && sentence.start === line.start;
  if (section === 'benefits') {
    const announced = money.shape === 'range' ? payWords : strongWords;
    if (strongWords.test(clause) || (ownLine && announced.test(above))) return true;
    if (period !== undefined && called.test(before.slice(-60)) && size >= least[period]) return true;
    if ((period === 'hour' || period === 'day') && ((ownLine && opens) || rates.test(clause))) return true;
    const range = money.shape === 'range';
    const salaried = range || around.test(before) || beside.test(after);
    if (range && opens && period === 'month' && size >= least.month) return true;
    if (range && (period === 'year' || beside.test(after)) && size >= jobSized) return true;
    if (range && period === 'hour' && size >= least.hour) return true;
    return salaried && (opens || (range && /[|·•] $/.test(before))) && size >= salarySized;
  }
  if (payWords.test(clause)) return true;
  if (ownLine && (section === 'pay' || payWords.test(above))) return true;
  const ownPart = ownLine || /^ ?[•·|](?: |$)/.test(after) || wordsBeside(sentence.text, money).length <= few;
  if (section === 'pay' && money.shape === 'range' && size >= salarySized) return true;
  const isOfJob =
    jobBefore.test(before) ||
    beside.test(after) ||
    besideShare.test(after) ||
    atAddress.test(after) ||
    (/^\W*$/.test(before) && (/^\W*$/.test(after) || jobBehind.test(after)));
  if (money.shape === 'range' && size >= jobSized && isOfJob) return true;
  if (money.shape === 'range') return (period !== undefined || ownPart) && size >= (period ? 5 : 10_000);
  if (!(period === 'hour' || period === 'day' || size >= salarySized)) return false;
  if (/^\W*$/.test(before) && /^\+? ?[|·•]\s*$/.test(after) && size >= salarySized) return true;
  if (beside.test(after) && size >= jobSized) return true;
  return (ownLine && opens) || (section === 'header' && ownPart && (ownLine || period !== undefined));
}
