// placeholder while the loader is written
import type { Matcher } from './matcher.ts';
import type { SkillEntry } from './skills.ts';

export interface Lexicon {
  skills: Matcher<SkillEntry>;
}
