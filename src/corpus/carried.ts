import type { Lexicon } from '../lexicon/lexicon.ts';
import { type SkillEntry, skillNames } from '../lexicon/skills.ts';
import { type Reading, textOf } from './reading.ts';

/**
 * Tells which readings by one lexicon are readings by another too. Names of skills are looked for in sentences, and an entry
 * has its say only where one of its names stands: where no name of an entry that was added, changed or left out has all its
 * words in a text, the text reads as before. What was corrected by hand may name a skill otherwise, and is read anew.
 * @returns undefined where more than skills has changed, or their order: any posting may read otherwise then.
 */
export function carriedOver(before: Lexicon, after: Lexicon): ((reading: Reading) => boolean) | undefined {
  if (before.hashBesideSkills !== after.hashBesideSkills) return undefined;
  const [old, current] = [before, after].map(({ skillEntries }) => keysOf(skillEntries)) as [Keys, Keys];
  const kept = (keys: Keys, others: Keys): string[] => [...keys.keys()].filter(key => others.has(key));
  if (kept(old, current).join() !== kept(current, old).join()) return undefined;
  const changed = [...without(old, current), ...without(current, old)];
  const names = changed.flatMap(entry =>
    [...skillNames(entry).map(({ name }) => name), ...entry.not].map(wordsOf),
  );
  return reading => {
    const text = textOf(reading).toLowerCase();
    return !/^corrections:/m.test(text) && !names.some(words => words.every(word => text.includes(word)));
  };
}

/** Entries by all that they say. */
type Keys = Map<string, SkillEntry>;

const keysOf = (entries: readonly SkillEntry[]): Keys =>
  new Map(entries.map(entry => [JSON.stringify(entry), entry]));

const without = (keys: Keys, others: Keys): SkillEntry[] =>
  [...keys].filter(([key]) => !others.has(key)).map(([, entry]) => entry);

const wordsOf = (name: string): string[] => name.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
