import { part, pattern } from '../../lexicon/pattern.ts';
import type { Sentence } from '../../segment/posting.ts';
import type { Words } from '../header.ts';

/** What ends a list of places where a line has lost its breaks: "Location: Oslo Salary: high". */
const label = part`
  (?:Type|Stack|Tech|Team|Salary|Compensation|Hours|Authorization|Visa|Role|Position|Headcount|Website
  |Apply|Contact|Experience|Skills|Employment|Duration)\s?:
`;

/** Words that may stand between the names of a list of places, besides names themselves. */
const listed = pattern('u')`
  ^(?:[\s,/|•&:–\p{So}[\]-]|\uFE0F
  |;(?=\s(?:(?:and|or|OR)\s)?\p{Lu}[\p{L} .'’-]{1,30}(?:,\s\p{Lu}|;\s\p{Lu}))
  |(?:the|our|either|or|and|in|of|one|offices?|countries|states|provinces|hub|head|hq|headquarters
    |areas?|region|metro|metropolitan|downtown|central|greater|following|locations?|cit(?:y|ies)|campus
    |near|bay|both|state|at|continental|anywhere|within|sunny|beautiful|new|preferred|most|vibrant
    |heart|cent(?:re|er)|part|an?(?= \p{Lu}))\b
  |(?!Remote|${label})\p{Lu}[\p{L}\p{M}.'’-]*|\d{4,5}\b)+
`;

/** What may stand between "our" and a place: "our fantastic office on the harbour in Oslo". */
const opening = pattern('uy')`
  (?<=\b(?:[Oo]ur|[Tt]heir|the|an?)|['’]s|\bfrom(?= an? ))(?: (?!(?:customers?|clients?|partners?|teams?|other)\b)\p{Ll}[\p{L}-]*){1,8}
  (?= \[?\p{Lu})
`;

/** The longest list of places behind a cue, in characters. */
const longest = 400;

/** What follows a cue in a sentence, as long as it can be a list of places; asides in brackets are left out. */
export function stretchOf(sentence: Words & Partial<Pick<Sentence, 'line'>>, from: number): Words {
  const { start } = sentence;
  const text = withList(sentence);
  opening.lastIndex = from;
  const at = from + (opening.exec(text)?.[0].length ?? 0);
  const rest = text.slice(at, at + longest).replace(/\([^()]{0,80}\)/g, aside => ' '.repeat(aside.length));
  const words = listed.exec(rest)?.[0] ?? '';
  return { text: words, start: start + at, end: start + at + words.length };
}

/** A sentence with the rest of a list of places that semicolons have cut off it. */
const withList = ({ text, end, line }: Words & Partial<Pick<Sentence, 'line'>>): string =>
  line && text.endsWith(';') ? text + (further.exec(line.text.slice(end - line.start))?.[0] ?? '') : text;
const further = pattern('u')`
  ^(?:\s(?:(?:and|or|OR)\s)?(?:the\s)?\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}
  (?:,\s\p{Lu}[\p{L}.]*(?: \p{Lu}\p{Ll}+)?)?(?:;|(?=\.?$|\.\s|\s\p{Ll}|,)))+
`;
