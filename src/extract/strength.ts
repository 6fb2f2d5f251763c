import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Strength } from '../posting/record.ts';
import type { Sentence } from '../segment/posting.ts';

const clauseEnd = /;|\s[-\u2013\u2014]\s|,?\s\bbut\b|\.\s|[()]/g;

/** "Bonus: Rust", "Plus if you know Rust": an opening that makes the whole sentence a preference. */
const bonus =
  /^\W*(?:(?:a |an? )?(?:huge |big |extra |strong |major )?(?:bonus|plus|advantage)(?: points?)?(?:\s*[:\u2013\u2014-]|\s+(?:if|for)\b)|nice[- ]to[- ]haves?\b|it(?:['\u2019]s| is|['\u2019]d be| would be) (?:a (?:big |huge |great )?(?:plus|bonus)|nice|great|an advantage) if\b|ideally\b)/i;

/** Openings of a sentence that asks for something, under whatever heading it stands. */
const demand =
  /^\W*(?:you (?:have|bring|possess|hold|know|are (?:proficient|fluent|experienced|skilled|familiar|comfortable)|should (?:have|be|know)|need)\b|(?:the )?(?:ideal|successful|right) candidates? (?:will|should|must|has|have|possess|is|brings?)\b|(?:(?:(?:an? )?(?:strong|proven|solid|deep|good|excellent|demonstrated|extensive|advanced|significant|prior|previous|basic|working|in-depth|hands[- ]on|practical|professional|relevant|technical|some|expert|thorough)(?:,| and)? ){0,3}(?:experience|knowledge|proficiency|familiarity|understanding|expertise|background|command|grasp|fluency|foundation) (?:in|with|of|on|using|across|working|building)\b)|(?:proficient|fluent|skilled|experienced|well[- ]versed) (?:in|with|at)\b|\d+\s*\+?\s*(?:[-\u2013]\s*\d+\s*)?\+?\s*years?\b)/i;

/** What a sentence about the job asks of whoever takes it: "seeking an engineer with strong Java experience". */
const sought =
  /\b(?:seeking|looking for|in search of|need|requires?|hiring)\b.{3,90}?\b(?:with|background in|experience (?:in|with|of)|expertise in|knowledge of|proficien\w+ in|skilled in|passionate about)\b/i;

/** Openings of prose about the work, which asks for nothing even where demands are listed. */
const work =
  /^(?:(?:in this role|in this position|as (?:an?|our|the) [^,]{3,60}), |the (?:job|role|position) (?:entails|involves|includes)\b|(?:in this role )?you(?:['\u2019]ll| will) (?:be (?:responsible|working|part|joining)|work|join|build|design|own|lead|help|drive|play|develop|support)\b|we are (?:currently )?(?:looking|seeking) (?:for )?an? [^,]{3,80} to\b)/i;

/** The part of a sentence between semicolons, dashes and "but" that holds an offset; offsets are into the sentence. */
function clauseAt(text: string, offset: number): { start: number; end: number } {
  let start = 0;
  for (const { index, 0: mark } of text.matchAll(clauseEnd)) {
    if (index >= offset) return { start, end: index };
    if (mark !== '(' && mark !== ')') start = index + mark.length;
  }
  return { start, end: text.length };
}

/**
 * How strongly what stands at an offset of a sentence is asked for: by the nearest cue behind it in its clause
 * ("Python required, Java a plus"), else by a cue before it, else by the sentence as a whole and its section.
 */
export function strengthAt(sentence: Sentence, offset: number, { cues }: Lexicon): Strength {
  if (bonus.test(sentence.text)) return 'preferred';
  const found = cues.strength.all(sentence.text);
  if (found.length === 0)
    return ofWork(sentence) ? 'mentioned' : isAsked(sentence, offset) ? 'required' : sentence.strength;
  if (found.every(({ value }) => value === found[0]!.value)) return found[0]!.value;
  const { start, end } = clauseAt(sentence.text, offset);
  const inClause = found.filter(cue => cue.start >= start && cue.end <= end);
  const behind = inClause.find(cue => cue.start >= offset);
  return (behind ?? inClause.at(-1))?.value ?? sentence.strength;
}

/** Whether a sentence outside any list of demands asks for what stands at an offset of it. */
function isAsked({ text, section, strength }: Sentence, offset: number): boolean {
  if (strength !== 'mentioned' || section === 'benefits' || section === 'pay' || section === 'other')
    return false;
  const opening = sought.exec(text);
  return demand.test(text) || isAfter(opening, text, offset);
}

/** What is sought ends where it is said what for: "with Java experience to build our shop". */
const isAfter = (opening: RegExpExecArray | null, text: string, offset: number): boolean =>
  opening !== null &&
  opening.index + opening[0].length <= offset &&
  !/\s(?:to|who will)\s/.test(text.slice(opening.index + opening[0].length, offset));

const ofWork = ({ text, section, line, strength }: Sentence): boolean =>
  section === 'required' && strength === 'required' && line.shape === 'text' && work.test(text);
