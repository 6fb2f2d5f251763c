import type { Match } from '../../lexicon/matcher.ts';
import { pattern } from '../../lexicon/pattern.ts';
import type { SkillEntry } from '../../lexicon/skills.ts';
import type { Strength } from '../../posting/record.ts';
import type { Sentence } from '../../segment/posting.ts';
import { isIntroduced } from './introductions.ts';

type SkillMatch = Match<SkillEntry>;

/** What may stand between the names of a list: commas, slashes, "and", "or", openings of examples, what the names are of. */
const separator = pattern('i')`
  ^(?:\s|[,/|\u2022\u00b7&+:;()-]
  |\b(?:and|or|and\/or|as well as|plus|e\.g\.|i\.e\.|like|including|such as|etc\.?|with|using|systems?
    |tools?|skills?|methods?|models?|techniques?|technologies|frameworks?|principles|concepts
    |integration|engineering|development|preferred|preferably|required|ideally)\b)+$
`;

/** "Statistics, or a related field": the end of a list of fields that people come from. */
const orRelated =
  /^,?\s(?:or|and)\s(?:an?\s|other\s|another\s)*(?:closely\s)?(?:related|relevant|similar|technical)\b/i;

/** Whether a name is in a list of fields that people come from, of which no experience is asked for. */
const isOfOrigin = (text: string, { start, end }: SkillMatch): boolean =>
  orRelated.test(text.slice(end, end + 40)) && !/\b(?:experience|foundation)\b/i.test(text.slice(0, start));

/** Whether two matches are neighbours in a list. */
export const inOneList = (text: string, left: SkillMatch, right: SkillMatch): boolean =>
  separator.test(text.slice(left.end, right.start));

/**
 * Tells skills from ordinary words: of the matches in a sentence, those that count. A weak name counts beside one of
 * its cues, where it is introduced as something known or used, next to another skill of its kind in a list, as a whole
 * bullet or line of a list of skills, or as the label of its line; one that is among the `asked` too counts wherever the
 * posting asks for it, but at the end of a list of fields that people come from.
 */
export function vouchedFor(
  sentence: Sentence,
  matches: SkillMatch[],
  strengthAt: (offset: number) => Strength,
): Set<SkillMatch> {
  const { text } = sentence;
  if (!matches.some(({ weak }) => weak)) return new Set(matches);
  const counted = new Set(
    matches.filter(
      match =>
        !match.weak ||
        (match.value.asked.includes(match.name) &&
          strengthAt(match.start) !== 'mentioned' &&
          !isOfOrigin(text, match)) ||
        hasCue(sentence, match) ||
        isWholeItem(sentence, match) ||
        isLabel(sentence, match) ||
        isIntroduced(text, match, strengthAt(match.start) !== 'mentioned'),
    ),
  );
  for (let changed = true; changed; ) {
    changed = false;
    matches.forEach((match, i) => {
      if (counted.has(match)) return;
      const beside = [matches[i - 1], matches[i + 1]].filter(peer => peer !== undefined);
      if (
        !beside.some(
          peer => (counted.has(peer) || isFellow(sentence, match, peer)) && isPeer(sentence, match, peer),
        )
      )
        return;
      counted.add(match);
      changed = true;
    });
  }
  return counted;
}

/** A list vouches for a name only when it names things of the same kind; outside the demands, only for one as written. */
function isPeer({ text, strength }: Sentence, weak: SkillMatch, peer: SkillMatch): boolean {
  const [left, right] = weak.start < peer.start ? [weak, peer] : [peer, weak];
  if (weak.value.kind !== peer.value.kind) return false;
  const { listed } = weak.value;
  if (listed === 'never' || (listed === 'asked' && strength === 'mentioned')) return false;
  const asked = weak.value.kind === 'knowledge' && strength !== 'mentioned';
  const words = text.slice(left.end, right.start);
  if (weak.value.kind === 'knowledge' && (words.trim() === '' || / with /.test(words))) return false;
  return (
    (isWritten(text, weak) || (asked && !orRelated.test(text.slice(weak.end, weak.end + 40)))) &&
    inOneList(text, left, right)
  );
}

/** Two weak names of technologies vouch for each other, "Rust or Go": of any category among what is asked for. */
const isFellow = ({ text, strength }: Sentence, weak: SkillMatch, peer: SkillMatch): boolean =>
  weak.value.kind === 'technology' &&
  (strength !== 'mentioned' || weak.value.category === peer.value.category) &&
  weak.value !== peer.value &&
  /\p{Lu}/u.test(peer.name) &&
  isWritten(text, peer);

const isWritten = (text: string, { start, name }: SkillMatch): boolean =>
  text[start] === name[0] || /^\p{Ll}/u.test(name);

/** What stands between a name and its cue: quotation marks, and in what is asked for the marks of a list. */
const between = {
  mentioned: /^[\s"\u201c\u201d]*|[\s"\u201c\u201d]*$/g,
  asked: /^[\s"\u201c\u201d,/()]*|[\s"\u201c\u201d,/()]*$/g,
};

/** Whether a cue of a name stands right before or behind it. */
export function hasCue({ text, strength }: Sentence, { start, end, value }: SkillMatch): boolean {
  if (value.cues.length === 0) return false;
  const marks = strength === 'mentioned' ? between.mentioned : between.asked;
  const bare = (words: string) => words.toLowerCase().replace(marks, '');
  const before = bare(text.slice(Math.max(0, start - 40), start));
  const after = bare(text.slice(end, end + 40));
  return value.cues.some(cue => {
    const word = cue.toLowerCase();
    return endsWithWord(before, word) || startsWithWord(after, word);
  });
}

const endsWithWord = (text: string, word: string): boolean =>
  text.endsWith(word) && !/\w/.test(text.at(-word.length - 1) ?? ' ');
const startsWithWord = (text: string, word: string): boolean =>
  text.startsWith(word) && !/\w/.test(text.at(word.length) ?? ' ');

const isWholeItem = ({ text, line, strength }: Sentence, { start, end, name, value }: SkillMatch): boolean =>
  (line.shape === 'bullet' || value.kind === 'technology') &&
  strength !== 'mentioned' &&
  text.slice(start, end) === name &&
  text.replace(/[\s.,;:]+/g, '').length === end - start - (name.match(/\s/g)?.length ?? 0);

/** "Reporting: build what the board reads": a field that a line of a list says first what it is about. */
const isLabel = ({ text, section }: Sentence, { start, end, value }: SkillMatch): boolean =>
  value.kind === 'knowledge' &&
  start === 0 &&
  text[end] === ':' &&
  (section === 'duties' || section === 'required' || section === 'preferred' || section === 'skills');
