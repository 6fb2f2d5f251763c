import type { Lexicon } from '../../lexicon/lexicon.ts';
import { whereMayMatch } from '../../lexicon/sieve.ts';
import type { Span } from '../../posting/document.ts';
import type { DegreeLevel, Experience } from '../../posting/record.ts';
import type { Sentence } from '../../segment/posting.ts';
import { type LevelMention, readLevels } from '../degree/levels.ts';
import { strengthOf } from '../degree/strength.ts';
import { oncePerPosting } from '../once.ts';
import type { Reading } from '../rule.ts';
import { employersSentences, occursIn } from '../sentences.ts';
import { asksForExperience } from './context.ts';
import { joinsOf, levelOf, opensInItsPlace, replacesDegree, spareHigherDegree } from './paths.ts';
import { whyNotExperience } from './refusals.ts';
import { scopeOf } from './scope.ts';
import { readYears, type Years } from './years.ts';

/** What one number of years comes to, with what its rule and its path depend on. */
export interface YearsRead {
  reading: Reading<Experience>;
  shape: Years['shape'];
  /** The degree that the sentence puts these years beside. */
  level: DegreeLevel | undefined;
}

const mayBeYears = /year|yrs?\b|\byoe\b|month|mos\b/i;
/** What may not stand between years and a cue that belongs to them. */
const ownSubject = /,\s(?!(?:or|and)\b)(?![^;]*,\s(?:or|and)\s[^,]*$)|\bdegree\b|\bcertif|\bvisas?\b/i;

/** Every number of years of a posting, read as experience, refused, or left alone. */
export const readExperience = oncePerPosting((posting, lexicon: Lexicon): readonly YearsRead[] => {
  const sentences = employersSentences(posting);
  const read = whereMayMatch(sentences, mayBeYears)
    .filter(sentence => occursIn(sentence, mayBeYears))
    .map(sentence => {
      const at = sentences.indexOf(sentence);
      const found = readSentence(sentence, lexicon, () => sentences[at - 1]?.text ?? '');
      return { sentence, found, before: sentences.slice(Math.max(at - 2, 0), at).reverse() };
    });
  const joins = read.map((each, i) => {
    const above = read[i - 1];
    const [before, further] = each.before;
    if (above && before === above.sentence) return joinOfSentences(above, each);
    const isJoined = before && further === above?.sentence && orAlone.test(before.text);
    return isJoined && above && bothAsk(above, each) ? orIn(before, orAtStart) : undefined;
  });
  const statements = read.flatMap(({ found }, i) =>
    withEvidence(withEvidence(found, firstFact(found), joins[i]), lastFact(found), joins[i + 1]),
  );
  const levels = new Set(statements.flatMap(({ level }) => level ?? []));
  return levels.size > 1 ? statements.map(withCondition) : statements;
});

interface SentenceRead {
  sentence: Sentence;
  found: readonly YearsRead[];
}

const isFact = ({ reading }: YearsRead): boolean => reading.kind === 'fact';
const firstFact = (found: readonly YearsRead[]): number => found.findIndex(isFact);
const lastFact = (found: readonly YearsRead[]): number => found.findLastIndex(isFact);

/** The "or" between two sentences that both ask for years: one of them is enough. */
function joinOfSentences(first: SentenceRead, second: SentenceRead): Span | undefined {
  if (!bothAsk(first, second)) return undefined;
  return orIn(first.sentence, orAtEnd) ?? orIn(second.sentence, orAtStart);
}
const bothAsk = (first: SentenceRead, second: SentenceRead): boolean =>
  first.found.some(isFact) && second.found.some(isFact);

function orIn({ text, start }: Sentence, or: RegExp): Span | undefined {
  const at = or.exec(text)?.index;
  return at === undefined ? undefined : { start: start + at, end: start + at + 2 };
}
const orAtEnd = /\bor(?=\W*$)/i;
const orAtStart = /(?<=^\W*)or\b/i;
/** A line of its own between two ways. */
const orAlone = /^\W*or\W*$/i;

/** The same with one span more in the evidence of one of them. */
const withEvidence = (
  found: readonly YearsRead[],
  at: number,
  span: Span | undefined,
): readonly YearsRead[] =>
  found.map((years, i) =>
    span && i === at && years.reading.kind === 'fact'
      ? { ...years, reading: { ...years.reading, evidence: [...years.reading.evidence, span] } }
      : years,
  );

function readSentence(sentence: Sentence, lexicon: Lexicon, before: () => string): YearsRead[] {
  const { text } = sentence;
  const all = readYears(text);
  const levelsIn = (words: string) => readLevels(words, lexicon.degrees).filter(({ refused }) => !refused);
  const levels = levelsIn(text);
  const isInstead = (years: Years): boolean =>
    replacesDegree(text, years, all, levels) ||
    (opensInItsPlace.test(text.slice(0, years.start)) && levelsIn(before()).length > 0);
  const refused = all.map(
    years =>
      whyNotExperience(sentence, years) ??
      (isInstead(years) ? 'in place of a degree' : undefined) ??
      (spareHigherDegree(text, years, all, levels) ? 'none are needed with a higher degree' : undefined),
  );
  const asked = all.filter((years, i) => refused[i] === undefined && asksForExperience(sentence, years));
  return all.flatMap((years, i): YearsRead[] => {
    const because = refused[i];
    const evidence = [within(sentence, years)];
    if (because) {
      const what = text.slice(years.start, years.end);
      return [
        { reading: { kind: 'refusal', what, because, evidence }, shape: years.shape, level: undefined },
      ];
    }
    if (!asked.includes(years)) return [];
    const joins = joinsOf(text, years, asked).map(span => within(sentence, span));
    const value = experienceOf(sentence, years, asked, levels, lexicon);
    const reading: Reading<Experience> = {
      kind: 'fact',
      value,
      status: 'stated',
      evidence: [...evidence, ...joins],
    };
    return [{ reading, shape: years.shape, level: levelOf(text, years, asked, levels) }];
  });
}

const within = (sentence: Sentence, { start, end }: Span): Span => ({
  start: sentence.start + start,
  end: sentence.start + end,
});

function experienceOf(
  sentence: Sentence,
  years: Years,
  asked: readonly Years[],
  levels: readonly LevelMention[],
  { cues }: Lexicon,
): Experience {
  const { min, max } = years;
  return {
    minYears: min,
    ...(max !== undefined && { maxYears: max }),
    scope: scopeOf(sentence.text, years),
    strength: strengthOf(sentence, years, [...asked, ...levels], cues, ownSubject),
  };
}

const withCondition = (statement: YearsRead): YearsRead =>
  statement.level && statement.reading.kind === 'fact'
    ? {
        ...statement,
        reading: { ...statement.reading, value: { ...statement.reading.value, condition: statement.level } },
      }
    : statement;
