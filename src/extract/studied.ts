import type { Lexicon } from '../lexicon/lexicon.ts';
import { pattern } from '../lexicon/pattern.ts';
import type { Span } from '../posting/document.ts';
import type { Sentence } from '../segment/posting.ts';
import { allIn, occursIn } from './sentences.ts';

/** Where a list of fields of study is over. */
const over = pattern('i')`
  \b(?:or|and) (?:an? |any )?
    (?:other |another )?(?:related|relevant|similar|comparable|equivalent|adjacent)\b[^.;,]*
  |[.;]
  |\bwith\b
  |\bplus\b
  |\bor equivalent\b
  |\brequired\b
  |\bpreferred\b
  |,?\s\band\b\s+\d
`;
const into = pattern('i')`
  ^(?:['\u2019]?s)?(?:\s+\([^)]{0,30}\))?
  (?:\s+(?:degree|program(?:me)?|student|candidate|level|or higher|or above|equivalent|diploma)s?\b
    |,?\s*(?:\/|or|and)\s*|\s)*
  (?:in|of)\b\s*
`;

/** "(in) mathematics, physics or a related field": a list of fields that says so at its end. */
const fields = pattern('gi')`
  \b(?:in|of|as|like|including|e\.g\.,?|be in)\s+
  ([^.;:]{3,220}?,?\s*(?:or|and)\s+(?:(?:an?|any|another|other)\s+)*
    (?:closely[ -])?(?:related|similar|relevant|comparable|equivalent|adjacent)\s+
    (?:[\w-]+\s){0,3}?(?:fields?|disciplines?|degrees?|program(?:me)?s?|subjects?|areas?|majors?))\b
`;
const schooling = pattern('i')`
  \b(?:degree|bachelor|master['\u2019]?s|ph\.?d|doctora\w+|diploma|graduates?|university|academic
  |educat\w+|students?|majors?|majoring|studying|studies|enrolled|concentration|coursework)\b
`;

/** "A degree or diploma in", "majoring in:", "a programme such as": openings of a list that may have no such end. */
const opening = pattern('gi')`
  \b(?:degree|diploma|majoring|major|program(?:me)?\ssuch|concentration|speciali[sz]ation
    |academic background|graduat(?:e|ed|ing)\s(?:degree|program(?:me)?))s?\b
  (?:\s+(?:or|\/)\s+(?:degree|diploma))?
  (?:\s+in\s+an?\s+(?:\w+\s){0,2}(?:field|program(?:me)?|discipline|subject)s?)?,?\s*
  (?:\(?\s*(?:in|as|such as|like|e\.g\.,?)\b)\s*:?\s+
`;
const nextDemand = pattern('i')`
  [.;)]
  |\b(?:with|plus|required|preferred|from|who|experience|knowledge|skills|proficien\w+|gpa|years?)\b
  |,?\s\band\b\s+(?:\d|an?\s|strong\b|proven\b|familiar|good\b)
`;

/**
 * The stretches of a sentence that name what a degree is in: "a Master's in Computer Science, Statistics or a related
 * field". What stands there is a field of study, not a skill.
 * @returns spans into the sentence.
 */
export function studiedSpans(sentence: Sentence, { degrees }: Lexicon): Span[] {
  return [...fieldLists(sentence), ...openLists(sentence), ...afterLevels(sentence.text, degrees)];
}

const openLists = (sentence: Sentence): Span[] =>
  allIn(sentence, opening).map(({ 0: whole, index }) => {
    const start = index + whole.length;
    const stop = nextDemand.exec(sentence.text.slice(start));
    return { start, end: stop ? start + stop.index : sentence.text.length };
  });

const fieldLists = (sentence: Sentence): Span[] =>
  occursIn(sentence, schooling)
    ? allIn(sentence, fields).map(({ 0: whole, 1: list, index }) => {
        const end = index + whole.length;
        return { start: end - list!.length, end };
      })
    : [];

function afterLevels(text: string, degrees: Lexicon['degrees']): Span[] {
  return degrees.levels.find(text).flatMap(({ end }) => {
    const opening = into.exec(text.slice(end));
    if (!opening) return [];
    const start = end + opening[0].length;
    const rest = text.slice(start);
    const stop = over.exec(rest);
    return [
      {
        start,
        end: start + (stop ? stop.index + (/^(?:or|and) /i.test(stop[0]) ? stop[0].length : 0) : rest.length),
      },
    ];
  });
}
