import type { Match } from '../lexicon/matcher.ts';
import type { SkillEntry } from '../lexicon/skills.ts';
import type { Sentence } from '../segment/posting.ts';

/** What may stand between the names of a list: commas, slashes, "and", "or", openings of examples, what the names are of. */
const separator =
  /^(?:\s|[,/|\u2022\u00b7&+:;()-]|\b(?:and|or|and\/or|as well as|plus|e\.g\.|i\.e\.|like|including|such as|etc\.?|with|using|systems?|tools?|skills?|methods?|models?|techniques?|technologies|frameworks?|principles|concepts|integration|engineering|development)\b)+$/i;

/** Whether two matches are neighbours in a list. */
export const inOneList = (text: string, left: Match<SkillEntry>, right: Match<SkillEntry>): boolean =>
  separator.test(text.slice(left.end, right.start));

/**
 * Tells skills from ordinary words: of the matches in a sentence, those that count. A weak name counts beside one of
 * its cues, next to another technology in a list, or as a whole bullet of a list of skills.
 */
export function vouchedFor(sentence: Sentence, matches: Match<SkillEntry>[]): Set<Match<SkillEntry>> {
  const { text } = sentence;
  const counted = new Set(
    matches.filter(match => !match.weak || hasCue(text, match) || isWholeItem(sentence, match)),
  );
  for (let changed = true; changed; ) {
    changed = false;
    matches.forEach((match, i) => {
      if (counted.has(match)) return;
      const beside = [matches[i - 1], matches[i + 1]].filter(peer => peer !== undefined && counted.has(peer));
      if (!beside.some(peer => peer && isPeer(text, match, peer))) return;
      counted.add(match);
      changed = true;
    });
  }
  return counted;
}

/** A list vouches for a name only when it names things of the same kind, the weak one in capitals as names are. */
function isPeer(text: string, weak: Match<SkillEntry>, peer: Match<SkillEntry>): boolean {
  const [left, right] = weak.start < peer.start ? [weak, peer] : [peer, weak];
  const named = text.slice(weak.start, weak.start + 1) === weak.name.slice(0, 1);
  return named && weak.value.kind === peer.value.kind && inOneList(text, left, right);
}

function hasCue(text: string, { start, end, value }: Match<SkillEntry>): boolean {
  const before = text
    .slice(Math.max(0, start - 40), start)
    .toLowerCase()
    .trimEnd();
  const after = text
    .slice(end, end + 40)
    .toLowerCase()
    .trimStart();
  return value.cues.some(cue => {
    const word = cue.toLowerCase();
    return endsWithWord(before, word) || startsWithWord(after, word);
  });
}

const endsWithWord = (text: string, word: string): boolean =>
  text.endsWith(word) && !/\w/.test(text.at(-word.length - 1) ?? ' ');
const startsWithWord = (text: string, word: string): boolean =>
  text.startsWith(word) && !/\w/.test(text.at(word.length) ?? ' ');

const isWholeItem = ({ text, line, strength }: Sentence, { start, end, name }: Match<SkillEntry>): boolean =>
  line.shape === 'bullet' &&
  strength !== 'mentioned' &&
  text.slice(start, end) === name &&
  text.replace(/[\s.,;:]+/g, '').length === end - start - (name.match(/\s/g)?.length ?? 0);
