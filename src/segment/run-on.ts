import type { Headings } from '../lexicon/headings.ts';
import { matchesOf } from '../lexicon/matches.ts';
import { pattern } from '../lexicon/pattern.ts';
import type { Span } from '../posting/document.ts';
import type { SectionKind } from '../posting/record.ts';
import type { RawLine } from './lines.ts';
import { splitSentences } from './sentences.ts';

/** From how many signs on a line may be a whole posting whose ends of lines were lost on the way. */
const long = 700;
/** What stands before this may be the head of the posting: title, employer and place in one. */
const head = 200;
/** How many words a heading within a line has at most. */
const mostWords = 8;

/** Words in capitals, with the small ones between them, where a sentence or an item may have ended. */
const capitals = pattern('gu')`
  (?<=^|[.!?;:)\]"\u201d\u2019%+]\s{1,2}|[\p{Ll}\d]\s{1,2})
  \p{Lu}[\p{L}\p{Pd}'\u2019]*
  (?:(?:\s|\s?[&/]\s?|,\s)(?:\p{Lu}[\p{L}\p{Pd}'\u2019]*|an?|and|are|at|be|do|for|have|in|is|of|on|or|our|the|to|we|will|with|you|your)(?![\p{L}])){0,12}
  \s?:?
`;
/** Headings of one word that hardly begin a sentence. */
const alone = /^(?:Requirements|Responsibilities|Qualifications|Benefits|Duties|Perks)$/i;
const word = /[\p{L}\p{Pd}'\u2019]+/gu;
const several = /\p{L}[\s&/,\p{Pd}]+\p{L}/u;
/** How the text below a heading begins. */
const begins = /^\s+(?:[\p{Lu}\d\u2022*"\u201c]|[-\u2013]\s)/u;
const unfinished = /\b(?:an?|and|at|for|in|of|on|or|our|the|to|with|your)$/i;

/**
 * A line of which the ends of lines were lost, cut before and after the headings that stand in it ("… of bread. What You
 * Bring Two years of …"), and its text into sentences. A heading is one that the vocabulary knows whole, with a colon or
 * of several words in capitals, or such words that hint at what ends a list; a line without one stays as it is.
 */
export function cutAtHeadings(line: RawLine, headings: Headings): RawLine[] {
  if (line.text.length < long) return [line];
  const found = matchesOf(line.text, capitals).flatMap(({ 0: words, index }) => {
    const heading = index < head ? undefined : headingAt(words, line.text.slice(index), headings);
    return heading === undefined ? [] : [{ start: index, end: index + heading.length }];
  });
  if (found.length === 0) return [line];
  const opening = line.text.slice(0, found[0]!.start).trimEnd();
  return [
    { ...line, text: opening, end: line.start + opening.length },
    ...found.flatMap((heading, i) => {
      const below = itemsOf(line.text, { start: heading.end, end: found[i + 1]?.start ?? line.text.length });
      return [{ ...within(line, heading), opens: true }, ...below.map(item => within(line, item))];
    }),
  ];
}

const within = (line: RawLine, { start, end }: Span): RawLine => ({
  text: line.text.slice(start, end),
  start: line.start + start,
  end: line.start + end,
  bullet: false,
  marked: false,
  opens: false,
});

/** With what items of lists begin that ask for something, where the end of the one before was lost. */
const itemOpens = pattern('gu')`
  (?<=[\p{L}\d)%+]\s)(?<!\b(?:[Aa]n?|and|at|but|have|has|in|is|of|or|our|the|to|with|your|[Mm]inimum|[Ll]east|[Ee]xperience)\s)
  (?:(?:Experience|Expertise|Proficien(?:cy|t)|Familiarity|Knowledge|Fluen(?:cy|t)|Skilled|Comfortable)\s(?:in|with|of|working|using)
  |Understanding\sof|Ability\sto|Able\sto|Willingness\sto
  |(?:Strong|Excellent|Proven|Solid|Good|Great|Demonstrated|Previous|Prior|Hands-on|Advanced|Deep|Basic|Working|Minimum|At\sleast)\s\p{Ll}
  |(?:Bachelor|Master)['\u2019]?s?\s(?:degree|in)|Degree\sin|PhD\sin
  |\d{1,2}\s?(?:\+|[-\u2013]\s?\d{1,2}\+?)\s?(?:years|yrs)\b|You\s(?:have|are)\s)
`;

/** The sentences of a stretch, and items that stand behind one another in what looks like one. */
const itemsOf = (text: string, stretch: Span): Span[] =>
  splitSentences(text.slice(stretch.start, stretch.end)).flatMap(sentence => {
    const [start, end] = [stretch.start + sentence.start, stretch.start + sentence.end];
    const opens = matchesOf(text.slice(start, end), itemOpens).map(({ index }) => start + index);
    const starts = [start, ...opens.filter(at => at > start)];
    return starts.map((from, i) => ({
      start: from,
      end: from + text.slice(from, starts[i + 1] ?? end).trimEnd().length,
    }));
  });

/** The longest heading with which words in capitals begin, where the text goes on behind it. */
function headingAt(words: string, text: string, headings: Headings): string | undefined {
  if (words.trimEnd().endsWith(':')) return headings.whole(words) && words.trimEnd();
  const openings = matchesOf(words, word)
    .slice(0, mostWords)
    .map(({ 0: { length }, index }) => words.slice(0, index + length))
    .filter(
      opening =>
        (several.test(opening) || alone.test(opening)) &&
        !unfinished.test(opening) &&
        begins.test(text.slice(opening.length)),
    );
  return (
    openings.findLast(opening => headings.whole(opening)) ??
    openings.find(opening => hinted.includes(headings.part(opening) ?? 'other'))
  );
}

/** What ends a list of demands: a word in capitals that hints at one of these is enough. */
const hinted: readonly SectionKind[] = ['duties', 'benefits', 'about', 'equal-opportunity'];
