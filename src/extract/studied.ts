import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Span } from '../posting/document.ts';

/** Where a list of fields of study is over. */
const over =
  /\b(?:or|and) (?:an? |any )?(?:other |another )?(?:related|relevant|similar|comparable|equivalent|adjacent)\b[^.;,]*|[.;]|\bwith\b|\bplus\b|\bor equivalent\b|\brequired\b|\bpreferred\b|,?\s\band\b\s+\d/i;
const into =
  /^(?:['\u2019]?s)?(?:\s+\([^)]{0,30}\))?(?:\s+(?:degree|program(?:me)?|student|candidate|level|or higher|or above|equivalent|diploma)s?\b|,?\s*(?:\/|or|and)\s*|\s)*(?:in|of)\b\s*/i;

/**
 * The stretches of a sentence that name what a degree is in: "a Master's in Computer Science, Statistics or a related
 * field". What stands there is a field of study, not a skill.
 * @returns spans into the sentence.
 */
export function studiedSpans(text: string, { degrees }: Lexicon): Span[] {
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
