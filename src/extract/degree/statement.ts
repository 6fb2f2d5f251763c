import type { Lexicon } from '../../lexicon/lexicon.ts';
import { markAlso } from '../../lexicon/sieve.ts';
import { byPosition, type Span } from '../../posting/document.ts';
import type { DegreeLevel } from '../../posting/record.ts';
import type { Sentence } from '../../segment/posting.ts';
import { oncePerPosting } from '../once.ts';
import type { Reading } from '../rule.ts';
import { employersSentences } from '../sentences.ts';
import { experienceInstead, progressIn } from './context.ts';
import { fieldsAfter } from './fields.ts';
import { fieldsBefore, fieldsOfBackground } from './fields-before.ts';
import { type LevelMention, withApostrophes } from './levels.ts';
import { isPreferredAside, strengthOf } from './strength.ts';

/** What one sentence says of degrees. */
export interface DegreeStatement {
  /** The levels that it names, in order, each with how it is asked for. */
  levels: { level: DegreeLevel; strength: 'required' | 'preferred' }[];
  /** Whether the degree is one that the applicant is still working for. */
  inProgress: boolean;
  /** Fields of study as written. */
  fields: string[];
  /** Whether experience may stand for the degree. */
  orExperience: boolean;
  /** Whether the sentence goes on from another: "or a diploma and six years of experience". */
  alternative?: true;
}

/** The sentences that may speak of a degree, with their HTML apostrophes made plain. */
export const sentencesOf = oncePerPosting((posting): readonly Sentence[] =>
  employersSentences(posting).map(withoutEntities),
);

function withoutEntities(sentence: Sentence): Sentence {
  const text = withApostrophes(sentence.text);
  if (text === sentence.text) return sentence;
  markAlso(sentence.marks, text);
  return { ...sentence, text };
}

/** Offsets into a sentence as offsets into the document. */
export const within = (sentence: Sentence, { start, end }: Span): Span => ({
  start: sentence.start + start,
  end: sentence.start + end,
});
/** What may not stand between a degree and a cue that belongs to it. */
const ownSubject =
  /\b(?:(?<!\bor (?:\w+ ){0,2})experience|(?<!or (?:\w+ )?)certif\w*|knowledge|skills?|ability|proficien\w*|years?|license|GPA|fluen\w*|familiarity|(?<!or (?:\w+ )?)courses?)\b/i;

/**
 * One statement of one sentence.
 * @param levels what it is about, as offsets into its text.
 * @param beside other levels of the sentence: a cue behind one of them says nothing of this one.
 */
export function statementOf(
  sentence: Sentence,
  levels: readonly LevelMention[],
  { degrees, cues }: Lexicon,
  status: 'stated' | 'inferred',
  beside: readonly LevelMention[] = [],
): Reading<DegreeStatement> {
  const { text } = sentence;
  const groups = peerGroups(text, levels);
  const behind = levels
    .filter(({ start }) => !/\bpost-$/i.test(text.slice(0, start)))
    .flatMap(level => fieldsAfter(text, level.end, degrees, levels));
  const before =
    behind.length > 0 ? behind : levels.flatMap(({ start }) => fieldsBefore(text, start, degrees));
  const fields = before.length > 0 ? before : fieldsOfBackground(text, levels[0]!.start, degrees);
  const progress = progressIn(text, levels, degrees.inProgress.all(text));
  const instead = experienceInstead(text);
  const value: DegreeStatement = {
    levels: groups.flatMap(group => {
      const span = { start: group[0]!.start, end: group.at(-1)!.end };
      const strength = strengthOf(
        sentence,
        span,
        [...groups.map(([first]) => first!), ...beside],
        cues,
        ownSubject,
      );
      return group.map(({ level }) => ({ level, strength }));
    }),
    inProgress: progress !== undefined,
    fields: [...new Map(fields.map(field => [field.text.toLowerCase(), field.text])).values()],
    orExperience: instead !== undefined,
    ...(/^\W*or\b/i.test(text) && { alternative: true }),
  };
  const spans = [...levels, ...fields, ...(progress ? [progress] : []), ...(instead ? [instead] : [])];
  return {
    kind: 'fact',
    value,
    status,
    evidence: spans.map(span => within(sentence, span)).sort(byPosition),
  };
}

const peerGap =
  /^(?:['’]s?)?\.?(?:\s*degrees?)?[\s,/()&-]*(?:\b(?:or|and|and\/or|to)\b)?[\s,/(]*(?:an?\s)?$/i;

/** "Master's degree (": what stands before a level that brackets hold. */
const opens = /\(\s*(?:an?\s)?$/i;

/** "MS or PhD (preferred)": what stands in brackets behind the last of several is said of it alone. */
const aside =
  /^(?:['’]s)?\.?(?:\sdegree)?\s\((?:(?:strongly|highly|is|are)\s)*(?:preferred|a plus|ideally)\)/i;

/** Levels that stand side by side are asked for in one way: "MS or PhD preferred". */
function peerGroups(text: string, levels: readonly LevelMention[]): LevelMention[][] {
  const groups: LevelMention[][] = [];
  for (const level of levels) {
    const last = groups.at(-1)?.at(-1);
    const open = opens.exec(text.slice(0, level.start))?.index;
    const alone =
      last !== undefined &&
      (aside.test(text.slice(level.end)) || (open !== undefined && isPreferredAside(text, open)));
    if (last && !alone && peerGap.test(text.slice(last.end, level.start))) groups.at(-1)!.push(level);
    else groups.push([level]);
  }
  return groups;
}
