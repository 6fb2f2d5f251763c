import { part, pattern } from '../lexicon/pattern.ts';
import type { Sentence } from '../segment/posting.ts';
import type { Words } from './header.ts';

/** What ends a list of places where a line has lost its breaks: "Location: Oslo Salary: high". */
const label = part`
  (?:Type|Stack|Tech|Team|Salary|Compensation|Hours|Authorization|Visa|Role|Position|Headcount|Website
  |Apply|Contact|Experience|Skills|Employment|Duration)\s?:
`;

/** Words that may stand between the names of a list of places, besides names themselves. */
const listed = pattern('u')`
  ^(?:[\s,/|•&:–\p{So}[\]-]|\uFE0F
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

/** What follows a cue in a sentence, as long as it can be a list of places; asides in brackets are left out. */
export function stretchOf({ text, start }: Pick<Sentence, 'text' | 'start'>, from: number): Words {
  opening.lastIndex = from;
  const at = from + (opening.exec(text)?.[0].length ?? 0);
  const rest = text.slice(at, at + 240).replace(/\([^()]{0,80}\)/g, aside => ' '.repeat(aside.length));
  const words = listed.exec(rest)?.[0] ?? '';
  return { text: words, start: start + at, end: start + at + words.length };
}
