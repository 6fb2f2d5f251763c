import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Span } from '../../posting/document.ts';
import type { SegmentedPosting, Sentence } from '../../segment/posting.ts';
import type { Reading, Rule } from '../rule.ts';
import { firstIn } from '../sentences.ts';
import { asksForDegree, noDegree } from './context.ts';
import { acceptedLevels } from './levelled-examples.ts';
import { refusedLevels } from './levelled-refusals.ts';
import { readLevels } from './levels.ts';
import { type DegreeStatement, sentencesOf, statementOf, within } from './statement.ts';

const refusal = (sentence: Sentence, span: Span, because: string): Reading<DegreeStatement> => ({
  kind: 'refusal',
  what: sentence.text.slice(span.start, span.end),
  because,
  evidence: [within(sentence, span)],
});

/** Whether a reader might take the words for a degree: "MS Office" and "master the art", not "Boston, MA". */
const isMisleading = ({ text }: Sentence, { start, end }: Span): boolean =>
  /^(?:masters?|[BM][AS]|ph\.?d.*|.*degree|(?:bachelor|master)['’]?s)$/i.test(text.slice(start, end)) &&
  !/,\s$/.test(text.slice(0, start));

const asking = /\b(?:degrees?|pursuing|enrolled|required|preferred|a plus|in|students?)\b/i;
const occupation =
  /\b(?:intern(?:ship)?s?|engineers?|scientists?|researchers?|developers?|analysts?|co-op|graduates?)\b/i;

/** In the header, a level beside an occupation, or alone, is part of a title. */
const inTitle = ({ section, text, line }: Sentence): boolean =>
  section === 'header' &&
  line.shape !== 'bullet' &&
  text.length <= 120 &&
  (occupation.test(text) || !asking.test(text)) &&
  !/\bdegrees?\b/i.test(text);

/** "5 years of law, or 3 years with a PhD": before a level that is not asked for, but makes fewer years enough. */
const fewerYearsWith = /(?:\bor|\()[^.;()]{0,20}(?:\d\+?|\bless|\bfewer)[^.;()]{0,60}\swith (?:an? )?$/i;

/** Dozens of key words in a row, as boards put them below a text: what stands beside a degree there is no field of it. */
const isTags = ({ text }: Sentence): boolean => text.length > 600 && text.split(',').length > 40;

/** Sentences that name levels of degrees. */
function readLevelled(posting: SegmentedPosting, lexicon: Lexicon): Reading<DegreeStatement>[] {
  return sentencesOf(posting).flatMap(sentence => {
    const no = firstIn(sentence, noDegree);
    if (no)
      return [refusal(sentence, { start: no.index, end: no.index + no[0].length }, 'said not to be needed')];
    const found = isTags(sentence) ? [] : readLevels(sentence.text, lexicon.degrees);
    const refused = found.flatMap(level =>
      level.refused && isMisleading(sentence, level) ? [refusal(sentence, level, level.refused)] : [],
    );
    const levels = found.filter(level => !level.refused);
    if (levels.length === 0 || inTitle(sentence)) return refused;
    if (fewerYearsWith.test(sentence.text.slice(0, levels[0]!.start)))
      return [...refused, refusal(sentence, levels[0]!, 'a way to need fewer years')];
    if (!asksForDegree(sentence, levels[0]!))
      return [...refused, refusal(sentence, levels[0]!, 'not asked of the applicant')];
    return [...refused, statementOf(sentence, levels, lexicon, 'stated')];
  });
}

/** Reads degrees whose level is named. */
export const levelled: Rule<DegreeStatement> = {
  id: 'degree/level',
  reads: 'the levels of degree that a sentence names, each required or preferred',
  accepts: acceptedLevels,
  refuses: refusedLevels,
  read: readLevelled,
};
