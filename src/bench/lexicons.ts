import type { Lexicon } from '../lexicon/lexicon.ts';
import { type SkillEntry, skillMatcher } from '../lexicon/skills.ts';

/** A lexicon with so many skills: the first of its own, and behind them names that nobody ever gave to anything. */
export function withSkills(lexicon: Lexicon, size: number): Lexicon {
  const own = lexicon.skillEntries.slice(0, size);
  const entries = [...own, ...madeUp(size - own.length)];
  return { ...lexicon, skillEntries: entries, skills: skillMatcher(entries) };
}

const syllables = 'ba ce di fo gu ka le mi no pu ra se ti vo xu za bre cli dro fla gri plo'.split(' ');

/** Names of one to three words of two to four syllables each, always the same ones. */
function madeUp(count: number): SkillEntry[] {
  const next = lehmer(20_260_521);
  const word = () => Array.from({ length: 2 + next(3) }, () => syllables[next(syllables.length)]).join('');
  return Array.from({ length: Math.max(0, count) }, (_, i) => {
    const label = Array.from({ length: 1 + next(3) }, word).join(' ');
    return {
      id: `made-up-${i}`,
      label,
      aliases: [`${word()}.js`],
      asked: [],
      weak: [],
      cues: [],
      shared: [],
      not: [],
      examples: [],
      rejects: [],
      category: 'made-up',
      kind: 'technology',
    };
  });
}

/** Whole numbers below a bound, the same for the same seed (Park and Miller, 1988). */
function lehmer(seed: number): (bound: number) => number {
  let state = seed;
  return bound => {
    state = (state * 48_271) % 2_147_483_647;
    return state % bound;
  };
}
