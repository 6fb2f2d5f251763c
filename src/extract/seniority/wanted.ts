import type { Lexicon } from '../../lexicon/lexicon.ts';
import { part, pattern } from '../../lexicon/pattern.ts';
import type { SegmentedPosting } from '../../segment/posting.ts';
import { type Found, findEach, sentencesOfText } from '../sentences.ts';
import { readTitle } from '../title.ts';
import { isOfAnyLevel } from './jobs.ts';
import { levelOf, levelsIn, type StatedLevel } from './level.ts';
import { rangeOf } from './range.ts';

/** The words for who is wanted, up to the end of their clause. */
const who = String.raw`(?<title>(?:\((?:senior|junior|mid)\)|\b[sj]r\.|\.(?=net\b)|[^.;:!?()]){4,110})`;
const wanted: readonly RegExp[] = [
  part`
    \b(?:looking for(?: you,)?|lookout for|seeking(?: for)?|hiring(?: for)?|recruiting(?: for)?|searching for
    |(?:search|need) of|(?:role|position|opportunity|opening|ideal|perfect) for|ideal candidate is|seeks|would suit)
    (?: (?:a (?:number|couple|handful) of|an?|our(?: (?:next|new|first))?|several|multiple|\d+)|(?= (?:early|recent|entry)\b)) ${who}
  `,
  part`
    (?:^\W*|\b(?:we are|we['’]re|is|are) )(?:currently |now |actively |consistently )?
    (?:looking for|seeking|hiring:?|recruiting for) (?!an? |our )${who}
  `,
  String.raw`\b(?:looking|seeking|wants?|wishing) to (?:hire|recruit|appoint|add) (?:an? )?${who}`,
  String.raw`(?:^\W*|\b(?:join (?:[\w&'’]+ ){0,4}|position |role ))as (?:(?:an?|the|our) |(?=(?:senior|junior|mid-level|medior|lead)\b|[sj]r\b))${who}`,
  String.raw`^\W*are you an? ${who}`,
  String.raw`^\W*(?:an? )?(?<title>[^.;:,]{4,60}?) to join (?:our|the|an?)\b`,
  String.raw`(?:^\W*|, )(?:the|our) (?<title>(?:\b[sj]r\.|[^.;:,]){4,60}?) (?:is|will be) (?:responsible|accountable|tasked)\b`,
].map(source => new RegExp(source, 'giu'));

const level = String.raw`(?:senior|sr|junior|jr|early|entry|mid|medior|lead|principal|staff|graduate)\b`;
/** What parts the words for who is wanted from what is somebody else's. */
const another = pattern('i')`
  \b(?:with|who|that|for|under|alongside|of|by|our|your|in|on|within|at|from
  |to(?! (?:early )?(?:senior|sr|mid|medior)\b)|or(?! ${level})
  |and(?! (?:above\b|(?:[\w-]+,? ){0,2}${level})))\b
`;
/** A level of which the name of an occupation is a part. */
const associated = /^associate\b/i;
const alsoWanted = /\b(?:also|another|other|additional(?:ly)?|besides)\b[^.;]*$/i;
/** Levels that text gives a person: a manager or a director is seldom the reader. */
const levels = new Set(['entry', 'mid', 'senior', 'lead', 'director']);
/** Who has a level without the name of an occupation: "an early-career professional", "a bright graduate". */
const person = pattern('i')`
  ^[^,]{1,40}\b(?:professionals?|candidates?|profile|individuals?)\b
  |^(?:recent |new |university )?grad(?:uate)?s?\W*$
`;

/** The levels of who is looked for or spoken to, by the words before the name of an occupation; offsets are into the document. */
export function wantedLevels(posting: SegmentedPosting, lexicon: Lexicon): StatedLevel[] {
  const title = readTitle(posting, lexicon);
  if (title && isOfAnyLevel(title.text, lexicon)) return [];
  return findEach(sentencesOfText(posting), wanted)
    .sort((a, b) => a.span.start - b.span.start)
    .flatMap(found => levelIn(found, lexicon) ?? []);
}

/** Whether some words name levels that nothing joins, as those of two people. */
function isOfSeveral(name: string, { titles }: Lexicon): boolean {
  const all = levelsIn(name, titles);
  return new Set(all.map(({ value }) => value)).size > 1 && !rangeOf(name, all, titles);
}

function levelIn({ sentence, match, span }: Found, lexicon: Lexicon): StatedLevel | undefined {
  if (alsoWanted.test(sentence.text.slice(0, match.index))) return undefined;
  const clause = match.groups!.title!;
  const name = clause.slice(0, another.exec(clause)?.index);
  const level = levelOf(name, lexicon);
  if (!level || !levels.has(level.value) || isOfSeveral(name, lexicon) || level.start > 60) return undefined;
  const [before, behind] = [name.slice(0, level.start), name.slice(level.end)];
  const named = lexicon.titles.occupations;
  const whole = name.slice(level.start);
  const isSomebody = named.first(behind) || associated.test(whole) || person.test(whole);
  if (named.first(before) || (level.value !== 'director' && !isSomebody)) return undefined;
  const start = span.start + match[0].indexOf(clause);
  return { value: level.value, start: start + level.start, end: start + level.end };
}
