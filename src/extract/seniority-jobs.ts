import type { Lexicon } from '../lexicon/lexicon.ts';
import { pattern } from '../lexicon/pattern.ts';
import { levelOf, type Seniority } from './seniority-level.ts';

const anyLevel = /\b(?:all|any|various|different|multiple) (?:seniority )?levels\b/i;
const brackets = /\([^()]*\)/g;
/** Occupations that stand for a subject, a rank or a beginner too: "Manager, Sales", "Baker, University Graduate". */
const ambiguous = pattern('i')`
  ^(?:sales|engineering|data entry|associate|assistant|consultant|expert|specialist|graduate|student|trainee
  |apprentice|fellow|partner|lead|leader|devops|driver|agent|(?:member of )?technical staff)s?$
`;
/** A rank, which is that of the job beside it: "Map Maker, Vice President". */
const rank = pattern('i')`
  ^(?:(?:senior|sr\.?|assistant|associate|executive|deputy|managing|group) )*
  (?:manager|director|(?:vice )?president|[se]?vp|head|principal|executive|officer)$
`;

/**
 * Whether a title names several jobs that are not of one level, so that none is that of the posting: "Nurses, Chief
 * Surgeon", "Bakers (all levels)". Two names that a slash or a bar parts may be those of one job, unless each has a level.
 * @param parts the other parts of a header between bars.
 */
export function areUnlikeJobs(title: string, parts: readonly string[], lexicon: Lexicon): boolean {
  const levelsOf = (texts: readonly string[]): (Seniority | undefined)[] =>
    texts
      .map(text => text.replace(brackets, ' ').trim())
      .filter(text => isJob(text, lexicon))
      .map(text => levelOf(text, lexicon)?.value);
  const listed = title.replace(brackets, ' ').split(/[,;+]/);
  const names = [...title.split(' / '), ...parts.filter(part => part !== title)];
  return (
    anyLevel.test(title) ||
    new Set(levelsOf(listed)).size > 1 ||
    new Set(levelsOf(names).filter(level => level !== undefined)).size > 1
  );
}

/** Whether some words end with an occupation that stands for itself. */
function isJob(words: string, { titles }: Lexicon): boolean {
  const last = titles.occupations.find(words).at(-1);
  return last?.end === words.length && !ambiguous.test(words.slice(last.start)) && !rank.test(words);
}
