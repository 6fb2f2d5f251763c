import type { Lexicon } from '../../lexicon/lexicon.ts';
import { pattern } from '../../lexicon/pattern.ts';
import { levelOf, levelsIn, type Seniority } from './level.ts';
import { rangeOf } from './range.ts';

const anyLevel = /\b(?:all|any|various|different|multiple) (?:seniority )?levels\b/i;
/** Full-time people and interns alike, or interns and those who have just graduated. */
const internsToo = pattern('i')`
  \bfull[- ]?time ?(?:[,+&/]|and|or) ?(?:interns?|internships?|co-?ops?)\b
  |\b(?:interns?|internships?) ?(?:[,+&/]|and|or) ?new grad
`;
/** What a name of a job is read without: what stands in brackets, and addresses. */
const aside = /\([^()]*\)|https?:\/\/\S+/g;
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
 * Surgeon", "Bakers (all levels)". Two names that a slash parts may be those of one job, unless each has a level.
 * @param parts the other parts of a header between bars.
 */
export function areUnlikeJobs(title: string, lexicon: Lexicon, parts: readonly string[]): boolean {
  const levelsOf = (texts: readonly string[], isNamed = isJob): (Seniority | undefined)[] =>
    texts
      .map(text => text.replace(aside, ' ').trim())
      .filter(text => isNamed(text, lexicon))
      .map(text => levelOf(text, lexicon)?.value);
  const listed = title.replace(aside, ' ').split(/[,;+]/);
  const isLongList = listed.length > 2 || title.includes(' + ');
  return (
    isOfAnyLevel(title, lexicon) ||
    new Set(levelsOf(listed, isLongList ? isJobInList : isJob)).size > 1 ||
    new Set(levelsOf([title, ...parts.slice(1)])).size > 1 ||
    new Set(levelsOf(title.split(' / ')).filter(level => level !== undefined)).size > 1
  );
}

/** Whether a title is for people of many levels: "Bakers (all levels)", "Junior/Senior Baker", "Baker, full-time and interns". */
export function isOfAnyLevel(title: string, { titles }: Lexicon): boolean {
  const range = rangeOf(title, levelsIn(title, titles), titles);
  return anyLevel.test(title) || internsToo.test(title) || (range !== undefined && !range.level);
}

/** The same among several jobs, where "Team Lead" and "Head of Bread" are jobs of their own. */
const isJobInList = (words: string, lexicon: Lexicon): boolean =>
  isJob(words, lexicon) || /^head of \S|^(?!technical )\S+ (?:\S+ )?lead(?:er)?s?$/i.test(words);

/** Whether some words end with an occupation that stands for itself. */
function isJob(words: string, { titles }: Lexicon): boolean {
  const last = titles.occupations.find(words).at(-1);
  return last?.end === words.length && !ambiguous.test(words.slice(last.start)) && !rank.test(words);
}
