import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Match } from '../lexicon/matcher.ts';
import type { SkillEntry } from '../lexicon/skills.ts';
import type { Span } from '../posting/document.ts';
import { overlaps } from '../posting/document.ts';
import type { Skill, Strength } from '../posting/record.ts';
import type { SegmentedPosting, Sentence } from '../segment/posting.ts';
import { anyOfGroups } from './any-of.ts';
import { namesOf, namings } from './company/namings.ts';
import { readCompany } from './company.ts';
import type { Reading, Rule } from './rule.ts';
import { employersSentences, occursWithin } from './sentences.ts';
import { expansionsIn, isShortForAnother } from './skills/abbreviations.ts';
import { asideOf } from './skills/asides.ts';
import { isOfColleagues } from './skills/colleagues.ts';
import { vouchedFor } from './skills/company.ts';
import { employersProducts } from './skills/employer.ts';
import { accepted, refused } from './skills/examples.ts';
import { addressesIn, foreignTo } from './skills/foreign.ts';
import { meantIn } from './skills/meant.ts';
import { otherCompanies } from './skills/others.ts';
import { isListOfTools, isRoleWithTools } from './skills/roles.ts';
import { strengthIn } from './strength.ts';
import { studiedIn } from './studied.ts';
import { readTitle } from './title.ts';

type SkillMatch = Match<SkillEntry>;

const unvouched = 'an ordinary word here: no other skill or cue stands beside it';
/** "Programming languages such as Python" names Python alone, and "coding standards" are a house's own. */
const describes =
  /^(?:programming|coding|data\s+querying)\s+(?:languages?|standards?|practices|reviews?|conventions|guidelines)\b/i;
/** "A customer service orientation": a way to behave, and no experience of the work. */
const behaviour =
  /^(?:customer|client)[- ]services? ?-?(?:attitude|orientation|oriented|mindset|focus(?:ed)?(?! (?:role|position|job))|mentality|driven|minded)\b/i;
/** "Reporting directly to the head of bread": whose orders one takes. */
const lineOfCommand = /^reporting\s+(?:(?:directly|functionally|in|straight)\s+)?(?:in)?to\b/i;
const unneeded = 'said not to be needed';

/** "No Java needed": the words before and behind a name that say that it is not asked for. */
const negatedBefore =
  /\b(?:no|not|without|never|don['\u2019]t need|do not need|needn['\u2019]t)\s(?!only\b|just\b|less\b|limited\b|least\b|(?:an? )?strangers?\b)(?:[^\s,.;:]+\s){0,5}$/i;
const negatedBehind =
  /^[^,.;]{0,30}\b(?:not|n['\u2019]t)\s(?:be\s)?(?:required|needed|necessary|a requirement)\b/i;

/**
 * Names of skills from the lexicon. One rule, since the lexicon holds what differs: names, homonyms and the company
 * that they need. Lists of fields of study after a degree are no skills, nor are benefits.
 */
export const skills: readonly Rule<Skill>[] = [
  {
    id: 'skills/lexicon',
    reads:
      'a name from the lexicon of skills, with how strongly it is asked for and the choice it belongs to',
    accepts: accepted,
    refuses: refused,
    read: (posting, lexicon) => readSkills(posting, lexicon),
  },
];

/** Of the header, the title, lists of tools and whole sentences say what the work is about; the rest names company, places, departments. */
function spokenOf(posting: SegmentedPosting, lexicon: Lexicon): Sentence[] {
  const title = readTitle(posting, lexicon);
  return employersSentences(posting).filter(sentence =>
    sentence.section === 'header'
      ? (title !== undefined && overlaps(sentence, title)) ||
        /[.!]$/.test(sentence.text) ||
        isListOfTools(sentence.text, lexicon)
      : sentence.section !== 'benefits' &&
        sentence.section !== 'pay' &&
        !(sentence.section === 'other' && sentence.line.shape === 'heading'),
  );
}

function readSkills(posting: SegmentedPosting, lexicon: Lexicon): Reading<Skill>[] {
  const ofCompany = namings([
    ...namesOf(readCompany(posting, lexicon)?.text),
    ...employersProducts(posting, lexicon),
  ]);
  const ofAnother = (sentence: Sentence): Span[] => [
    ...studiedIn(posting, lexicon, sentence),
    ...ofCompany(sentence.text),
    ...addressesIn(sentence),
  ];
  const expansions = expansionsIn(posting.sentences);
  let groups = 0;
  const readings = spokenOf(posting, lexicon).flatMap(sentence => {
    const found = readSentence(sentence, ofAnother, expansions, lexicon, groups);
    groups += found.groups;
    return found.readings;
  });
  return withoutEchoes(readings);
}

/** A skill that the posting names elsewhere is not refused where its name stands alone. */
function withoutEchoes(readings: Reading<Skill>[]): Reading<Skill>[] {
  const named = new Set(readings.flatMap(reading => (reading.kind === 'fact' ? [reading.value.label] : [])));
  return readings.filter(
    reading => reading.kind !== 'refusal' || reading.because === unneeded || !named.has(reading.what),
  );
}

/**
 * @param ofAnother where a sentence names a field of study, the employer or an address, whose words are no skills.
 * @param expansions what abbreviations stand for in this posting.
 */
function readSentence(
  sentence: Sentence,
  ofAnother: (sentence: Sentence) => readonly Span[],
  expansions: ReadonlyMap<string, readonly string[]>,
  lexicon: Lexicon,
  groupsBefore: number,
): { readings: Reading<Skill>[]; groups: number } {
  const { text } = sentence;
  const named = lexicon.skills.find(text).flatMap(match => meantIn(sentence, match) ?? []);
  if (named.length === 0) return { readings: [], groups: 0 };
  const aside = ofAnother(sentence);
  const strengthAt = strengthIn(sentence, lexicon);
  const matches = named.filter(
    match =>
      !aside.some(span => overlaps(span, match)) &&
      (match.weak || !match.value.asked.includes(match.name) || strengthAt(match.start) !== 'mentioned'),
  );
  if (matches.length === 0) return { readings: [], groups: 0 };
  const counted = vouchedFor(sentence, matches, strengthAt);
  const others = otherCompanies(sentence);
  const ofRole = isRoleWithTools(sentence, lexicon);
  const strengths = matches.map(({ start, value }): Strength => {
    const strength = strengthAt(start);
    return strength === 'mentioned' && ofRole && value.kind === 'technology' ? 'required' : strength;
  });
  const tools = matches.filter(match => match.value.kind === 'technology' && counted.has(match)).length;
  const foreign = foreignTo(sentence);
  const because = matches.map((match, i) => foreign ?? whyNot(match, strengths[i]!));
  const asked = matches.filter((_, i) => because[i] === undefined);
  const groups = anyOfGroups(text, asked, lexicon);
  const readings = matches.map((match, i): Reading<Skill> => {
    const reason = because[i];
    if (reason !== undefined) return refusal(sentence, match, reason);
    const strength = strengths[i]!;
    const group = strength === 'mentioned' ? -1 : groups.findIndex(members => members.includes(match));
    const { id, label, category, kind } = match.value;
    const value = {
      id,
      label,
      category,
      kind,
      strength,
      ...(group >= 0 && { group: groupsBefore + group + 1 }),
    };
    return { kind: 'fact', value, status: 'stated', evidence: [place(sentence, match)] };
  });
  return { readings, groups: groups.length };

  function whyNot(match: SkillMatch, strength: Strength): string | undefined {
    if (!counted.has(match)) return unvouched;
    if (isShortForAnother(match, expansions)) return 'short for something else here';
    if (isNegated(sentence, match, strength)) return unneeded;
    if (
      (match.value.kind === 'technology' || strength === 'mentioned') &&
      others.some(span => overlaps(span, match))
    )
      return 'in a list of other companies';
    if (occursWithin(sentence, describes, match.start)) return 'says only what the names beside it are';
    if (occursWithin(sentence, behaviour, match.start)) return 'a way to behave';
    if (occursWithin(sentence, lineOfCommand, match.start)) return 'a line of command';
    if (
      match.value.kind === 'knowledge' &&
      !match.value.onlyAsked &&
      isOfColleagues(sentence, match, strength)
    )
      return 'what others do that the job works with';
    return strength === 'mentioned' ? asideOf(sentence, match, tools) : undefined;
  }
}

/** "Preferred but not required" is a preference. */
const isNegated = (sentence: Sentence, { start, end }: SkillMatch, strength: Strength): boolean =>
  occursWithin(sentence, negatedBefore, Math.max(0, start - 60), start) ||
  (strength !== 'preferred' && occursWithin(sentence, negatedBehind, end, end + 60));

const place = (sentence: Sentence, { start, end }: Span): Span => ({
  start: sentence.start + start,
  end: sentence.start + end,
});

const refusal = (sentence: Sentence, match: SkillMatch, because: string): Reading<Skill> => ({
  kind: 'refusal',
  what: match.value.label,
  because,
  evidence: [place(sentence, match)],
});
