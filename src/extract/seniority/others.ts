import type { Match } from '../../lexicon/matcher.ts';
import type { Level, Titles } from '../../lexicon/titles.ts';
import type { Span } from '../../posting/document.ts';

/** Before a level: what makes it that of whom the job assists, "Assistant to the Director". */
const assistsBefore = /\b(?:assistant|secretary|aide|pa|ea)\b[^,|]*\bto\b[^,|]*$/i;
/** Behind a level: the same the other way round, "Director's Assistant". */
const assistsBehind = /^(?:['’]s?)? (?:assistant|secretary)\b/i;
/** Levels of those who have an assistant. */
const assisted: readonly (string | undefined)[] = ['manager', 'director', 'executive'];
/** The end of a title, or of a part of it. */
const ends = /^\s*(?:$|[-–—,(|/])(?!level\b)/;
/** What a platform or a market has, and no crew: "Engineer - Maps Platform Leader". */
const ofAnything = /\s[-–—] (?:[\p{L}&/-]+ ){1,4}$/u;
const ofCrew = /\b(?:team|squad|shift|crew|group|practice|technical)\s$/i;

/**
 * Whether a word that states a level elsewhere is a craftsman's, a crowd's or somebody else's here: "Head Baker",
 * "Night Staff", "Assistant to the Director".
 */
export function isOfAnother(
  text: string,
  { value, start, end }: Match<Level | undefined>,
  { levels, occupations }: Titles,
): boolean {
  const [before, word, behind] = [text.slice(0, start), text.slice(start, end), text.slice(end)];
  if (assisted.includes(value?.value)) {
    if (assistsBefore.test(before) || assistsBehind.test(behind)) return true;
  }
  if (/^founders?$/i.test(word)) return /\bby (?:the )?$/i.test(before);
  if (/^head$/i.test(word)) return occupations.first(/^ [^,(|–—-]*/.exec(behind)?.[0] ?? '') !== undefined;
  if (/^staff$/i.test(word)) return ends.test(behind) && isNamed(before, [levels, occupations]);
  return (
    /^leader$/i.test(word) &&
    ofAnything.test(before) &&
    !ofCrew.test(before) &&
    occupations.first(before) !== undefined
  );
}

/** Whether a word stands before "staff" that is no level and no occupation: the staff of what it names. */
function isNamed(before: string, known: readonly { find(text: string): Span[] }[]): boolean {
  const lead = before.trimEnd();
  return /\p{L} $/u.test(before) && known.every(names => names.find(lead).at(-1)?.end !== lead.length);
}
