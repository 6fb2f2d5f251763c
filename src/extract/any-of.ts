import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Match } from '../lexicon/matcher.ts';
import type { SkillEntry } from '../lexicon/skills.ts';
import { inOneList } from './skills/company.ts';

type SkillMatch = Match<SkillEntry>;

/** Where a choice that began with "at least one of" is over: a new demand begins. */
const newDemand =
  /[;]|\.\s|,?\s\band\b\s+(?:an?\s+)?(?:\w+\s+){0,2}(?:experience|knowledge|proficiency|familiarity|understanding|expertise)\b/i;

/**
 * The choices among the skills of a sentence, of which one is enough: "at least one of Java, C++ or Python",
 * "Python or R", "databases such as MySQL". Sets of two or more matches that share no match.
 */
export function anyOfGroups(text: string, matches: SkillMatch[], { cues }: Lexicon): SkillMatch[][] {
  if (matches.length < 2) return [];
  const groups: SkillMatch[][] = [];
  const free = () => matches.filter(match => !groups.flat().includes(match));
  for (const cue of cues.anyOf.all(text)) {
    const rest = text.slice(cue.end);
    const end = cue.end + (newDemand.exec(rest)?.index ?? rest.length);
    groups.push(alike(free().filter(match => match.start >= cue.end && match.end <= end)));
  }
  for (const run of runs(text, free()).flatMap(list => partedByAnd(text, list)))
    if (/\bor\b/i.test(between(text, run))) groups.push(alike(run));
  return groups.filter(group => group.length > 1);
}

/** A choice is among things of one kind: where it names technologies, what else stands there only describes them. */
function alike(matches: SkillMatch[]): SkillMatch[] {
  const technologies = matches.filter(({ value }) => value.kind === 'technology');
  return technologies.length > 0 ? technologies : matches;
}

/** "Python or R, and Tableau or Looker" are two choices. */
function partedByAnd(text: string, list: SkillMatch[]): SkillMatch[][] {
  const parts: SkillMatch[][] = [];
  list.forEach((match, i) => {
    const gap = i > 0 ? text.slice(list[i - 1]!.end, match.start) : '';
    if (i > 0 && !/\band\b(?!\/or)/i.test(gap)) parts.at(-1)!.push(match);
    else parts.push([match]);
  });
  return parts;
}

/** Matches that follow one another in lists. */
function runs(text: string, matches: SkillMatch[]): SkillMatch[][] {
  const lists: SkillMatch[][] = [];
  for (const match of matches) {
    const list = lists.at(-1);
    const last = list?.at(-1);
    if (list && last && inOneList(text, last, match)) list.push(match);
    else lists.push([match]);
  }
  return lists;
}

const between = (text: string, run: SkillMatch[]): string =>
  run
    .slice(1)
    .map((match, i) => text.slice(run[i]!.end, match.start))
    .join(' | ');
