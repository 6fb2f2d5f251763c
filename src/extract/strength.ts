import type { Lexicon } from '../lexicon/lexicon.ts';
import { matchesOf } from '../lexicon/matches.ts';
import { pattern } from '../lexicon/pattern.ts';
import type { Span } from '../posting/document.ts';
import type { Strength } from '../posting/record.ts';
import type { Sentence } from '../segment/posting.ts';
import { strengthOf } from '../segment/segment.ts';
import { firstIn, occursIn } from './sentences.ts';
import { strengthOfProse } from './strength-prose.ts';

interface Cue extends Span {
  value: 'preferred' | 'required';
}

/** "Bonus: Rust", "Plus if you know Rust": an opening that makes the whole sentence a preference. */
const bonus = pattern('iu')`
  ^\W*(?:(?:a |an? )?(?:huge |big |extra |strong |major )?
    (?:bonus|plus|advantage|asset|optional|appreciated|preferable|nice)(?: (?:points?|skills?))?
    (?:\s*[:\u2013\u2014\])-]|\s+(?:if|for)\b)
  |optionally\b
  |(?:strong )?preference (?:(?:will be |is )?given|to
    |for (?:experience|candidates|applicants|those|prior|an?))\b
  |nice[- ]to[- ]haves?\b
  |(?:[^:()]{3,40}: ?)?\((?:desirable|preferred|optional|nice[- ]to[- ]haves?|bonus|(?:a )?plus|advantageous)\) ?[:\p{L}]
  |[^:()]{3,60} \((?:desirable|preferred|preference|optional|nice[- ]to[- ]haves?|bonus|(?:a )?plus|(?:an )?asset)\) ?:
  |it(?:['\u2019]s| is|['\u2019]d be| would be) (?:a (?:big |huge |great )?(?:plus|bonus)|nice|great
    |an advantage) if\b
  |ideally\b)
`;

const clauseEnd = /;|\s[-\u2013\u2014]\s|,?\s\bbut\b|(?<!\b(?:e\.g|i\.e|incl))\.\s/gi;

/** Cues that speak of what comes after them: "databases, ideally Postgres". */
const forward =
  /^(?:ideally|preferably|preferentially|desirably|optionally|(?:with |a |strong )*preference (?:for|(?:[a-z]+ )*given to)|bonus (?:points|if|for)|minimum of)/i;

/** Cues that are a heading within their line, of all that comes behind: "Must have: - Go - Rust Nice to have: - Zig". */
const heading =
  /^(?:(?:nice|good|must|great)[- ](?:to[- ])?haves?|bonus(?: points)?|optional|mandatory)\s?:/i;

/** "Kafka - advantage", "Go (asset)": a cue without an article, which counts behind a dash or in brackets at the end alone. */
const trailing = /(?<=\s[-\u2013\u2014]\s?|\()(?:advantage|plus|bonus|asset|preference)(?=\W*$)/i;

/** "Experience with Go, Rust and Zig (preferred)": openings of a demand that the brackets at its end are about as a whole. */
const demand = pattern('i')`
  ^\W*(?:you (?:have|are) )?(?:(?:some|prior|previous|strong|solid|good|basic|hands-on|working|\d+\+?(?:\s?[-\u2013]\s?\d+)? years(?: of)?)\s){0,2}
  (?:experienced?|exposure|familiar(?:ity)?|knowledge|understanding|proficien(?:t|cy)|background|expertise|skilled)\b
`;

/** "The role is ideal for someone who bakes": who would like the job, and no wish. */
const suits = /^is ideal (?:for|if)\b/i;

/** "At the desired speed": what only says what a thing is like, where nobody is asked for anything. */
const adjective = pattern('iu')`
  ^(?:desired|preferred)\s
  (?!areas|attributes|background|candidates?|competenc|experience|expertise|knowledge|profile|qualifications?
    |requirements?|skills?|but\b|and\b|or\b|if\b|for\b|that\b|not\b)\p{Ll}
`;

/** "Good tests are not optional" leaves no choice. */
const unchosen = /(?:\bnot|n['\u2019]t|\bnever)\s$/i;

/** "When required" asks for nothing. */
const conditional = /\b(?:when|as|if|where|wherever|whenever)\s$/i;
/** So does "the reports required by the board". */
const byOthers = /^(?:required|needed|mandatory)\sby\b/i;

/** What a sentence outside the demands must speak of for "essential" to be about who takes the job. */
const ofApplicants =
  /\b(?:experience|knowledge|skills?|proficien\w+|familiarity|understanding|degree|certificat\w+|years?|you|candidates?|applicants?|ability)\b/i;

/**
 * How strongly what stands at an offset of a sentence is asked for: by the nearest cue behind it in its clause
 * ("Python required, Java a plus"), else by a cue before it, else by the sentence as a whole and its section.
 */
export function strengthIn(sentence: Sentence, lexicon: Lexicon): (offset: number) => Strength {
  const { text } = sentence;
  if (occursIn(sentence, bonus)) return () => 'preferred';
  const cues = lexicon.cues.strength.all(text);
  const weighs = cues.some(({ value }) => value === 'preferred');
  const found: Cue[] = cues.filter(cue => counts(sentence, cue, weighs));
  const last = firstIn(sentence, trailing);
  if (last) found.push({ start: last.index, end: last.index + last[0].length, value: 'preferred' });
  const ofProse = strengthOfProse(sentence);
  return offset => {
    const reaching = found.filter(cue => reaches(text, cue, offset));
    const behind = reaching.find(cue => cue.start >= offset);
    return (behind ?? reaching.at(-1))?.value ?? ofProse(offset);
  };
}

/** @param weighs whether the sentence prefers something too: "Go required, Rust a plus" is about who takes the job. */
const counts = (sentence: Sentence, { start, value }: Cue, weighs: boolean): boolean =>
  value === 'preferred'
    ? !suits.test(sentence.text.slice(start)) &&
      !unchosen.test(sentence.text.slice(Math.max(0, start - 6), start)) &&
      (strengthOf(sentence.section) !== 'mentioned' || !adjective.test(sentence.text.slice(start)))
    : !conditional.test(sentence.text.slice(Math.max(0, start - 12), start)) &&
      !byOthers.test(sentence.text.slice(start, start + 16)) &&
      (weighs || strengthOf(sentence.section) !== 'mentioned' || occursIn(sentence, ofApplicants));

/** Whether a cue is about what stands at an offset: in its brackets, in its clause, and not before "ideally". */
function reaches(text: string, cue: Cue, offset: number): boolean {
  if (heading.test(text.slice(cue.start, cue.end + 2))) return offset > cue.end;
  const brackets = bracketsAround(text, cue.start);
  if (brackets) {
    if (offset >= brackets.start && offset < brackets.end) return true;
    return (
      offset < brackets.start &&
      isAlone(text, cue, brackets) &&
      (isOfTheWhole(text, brackets) ||
        isNext(text.slice(offset, brackets.start), /^\W*$/.test(text.slice(brackets.end))))
    );
  }
  const clause = clauseAround(text, cue.start);
  if (isAfterthought(text, cue, clause)) return offset >= clause.before;
  if (offset < clause.start || offset >= clause.end) return false;
  if (offset < lastPart(text.slice(clause.start, cue.start)) + clause.start) return false;
  return !forward.test(text.slice(cue.start)) || offset > cue.start || cue.start - clause.start < 4;
}

const firm =
  /^\W*(?:(?:over |at least |minimum )?\d+\s*\+?\s*(?:[-\u2013]\s*\d+\s*)?\+?\s*years?|strong|advanced|excellent|solid|deep|expert|fluent)\b/i;

/**
 * Where in a clause that asks for something before its one comma the part begins that a cue at its end is about:
 * "five years of Java, Rust a plus". A list has more commas, or a word such as "and" behind the last.
 */
function lastPart(before: string): number {
  const comma = before.indexOf(',');
  const single = comma >= 0 && comma === before.lastIndexOf(',');
  return single && firm.test(before) && !/^\s*(?:and|or|with|but|is|are)\b/i.test(before.slice(comma + 1))
    ? comma
    : 0;
}

function bracketsAround(text: string, offset: number): Span | undefined {
  const start = text.lastIndexOf('(', offset);
  if (start < 0 || text.slice(start, offset).includes(')')) return undefined;
  const end = text.indexOf(')', offset);
  return { start, end: end < 0 ? text.length : end };
}

/** "Tableau (preferred)": the brackets hold the cue and nothing that it could be about. */
const isAlone = (text: string, { start, end }: Cue, brackets: Span): boolean =>
  !/\p{L}{3}/u.test(
    text.slice(brackets.start, start).replace(/\b(?:is|are|strongly|highly|would be)\b/gi, ''),
  ) &&
  !/\p{L}{3}/u.test(
    text
      .slice(end, brackets.end)
      .replace(/\b(?:but|though|not (?:essential|required|mandatory|necessary))\b.*/i, ''),
  );

/** Whether brackets at the end of a demand are about all of it: no others before them say something else. */
const isOfTheWhole = (text: string, { start, end }: Span): boolean =>
  demand.test(text) &&
  /^\W*$/.test(text.slice(end)) &&
  !/\((?:required|preferred|must|mandatory|essential)|[;.]\s/i.test(text.slice(0, start));

/** Whether nothing stands between a name and the brackets behind it; at the end of a sentence, they are about a choice too. */
const isNext = (between: string, last: boolean): boolean =>
  !(last ? /[,;:]|\band\b/i : /[,;:/]|\b(?:and|or|in|with|using)\b/i).test(between);

/** A clause, and where the one before it begins. */
interface Clause extends Span {
  before: number;
}

function clauseAround(text: string, offset: number): Clause {
  let [before, start] = [0, 0];
  for (const { index, 0: mark } of matchesOf(text, clauseEnd)) {
    if (index >= offset) return { before, start, end: index };
    [before, start] = [start, index + mark.length];
  }
  return { before, start, end: text.length };
}

/** "Kafka - a plus": a clause that holds no more than its cue is about the one before it. */
const isAfterthought = (text: string, { start, end }: Cue, clause: Span): boolean =>
  clause.start > 0 &&
  clause.end - clause.start - (end - start) < 16 &&
  !/\p{Lu}/u.test(text.slice(clause.start + 1, clause.end));
