import type { Match } from '../../lexicon/matcher.ts';
import type { SkillEntry } from '../../lexicon/skills.ts';
import type { Sentence } from '../../segment/posting.ts';
import { hasCue } from './company.ts';

type SkillMatch = Match<SkillEntry>;

/**
 * What a name that is shared means in a sentence: the skill whose words stand in it, where those of no other do and no cue
 * of the usual one stands beside the name; everywhere else the usual one, which has the name without sharing it.
 * @returns the match with what is meant, or undefined where nothing tells.
 */
export function meantIn(sentence: Sentence, match: SkillMatch): SkillMatch | undefined {
  const { shared, value } = match;
  if (shared.length === 0) return match;
  const usual = shared.includes(value) ? undefined : match;
  if (usual && hasCue(sentence, match)) return usual;
  const meant = shared.filter(entry => isBeside(sentence.text, entry, match.name));
  return meant.length === 1 ? { ...match, value: meant[0]!, weak: false, shared: [] } : usual;
}

/** Whether one of the words that tell that a skill is meant by a name stands in a text, as a word of its own. */
function isBeside(text: string, { shared }: SkillEntry, name: string): boolean {
  const folded = text.toLowerCase();
  return shared.some(
    twin => twin.names.includes(name) && twin.beside.some(words => holdsWord(folded, words.toLowerCase())),
  );
}

function holdsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!/\w/.test(text[at - 1] ?? ' ') && !/\w/.test(text[at + word.length] ?? ' ')) return true;
  return false;
}
