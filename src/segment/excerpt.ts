import { overlaps, type Span } from '../posting/document.ts';
import { lineStart } from './line-start.ts';
import { readLines } from './lines.ts';
import { splitSentences } from './sentences.ts';

/** The most characters that are shown before or after the words that count. */
const reach = 280;
/** The most characters of a line that are searched for the ends of a sentence, at either side. */
const horizon = 2000;

/** Part of a text that is shown to people, and whether it was cut short at either side. */
export interface Excerpt extends Span {
  cutBefore: boolean;
  cutAfter: boolean;
}

/**
 * The sentence around a span, as the parser reads sentences: without bullet and surrounding space, never over the end
 * of a line, and cut at a word where it is longer than people read.
 */
export function excerptAround(text: string, span: Span): Excerpt {
  const window = windowAround(text, span);
  const line = readLines(text.slice(window.start, window.end), 0)
    .map(({ text, start }) => ({ text, start: window.start + start }))
    .find(({ text, start }) => overlaps({ start, end: start + text.length }, span));
  if (!line) return { ...span, cutBefore: false, cutAfter: false };
  const within = splitSentences(line.text)
    .map(({ start, end }) => ({ start: line.start + start, end: line.start + end }))
    .filter(sentence => overlaps(sentence, span));
  const start = Math.min(span.start, within[0]?.start ?? span.start);
  const end = Math.max(span.end, within.at(-1)?.end ?? span.end);
  const from = span.start - start > reach ? wordAfter(text, span.start - reach, span.start) : start;
  const to = end - span.end > reach ? wordBefore(text, span.end + reach, span.end) : end;
  return { start: from, end: to, cutBefore: from > start, cutAfter: to < end };
}

/** The line that a span begins in, no further than the horizon at either side. */
function windowAround(text: string, { start, end }: Span): Span {
  const after = text.slice(end, end + horizon);
  const lineEnd = after.search(/[\r\n\u2028\u2029]/);
  return {
    start: Math.max(lineStart(text, start), start - horizon),
    end: end + (lineEnd < 0 ? after.length : lineEnd),
  };
}

/** The first beginning of a word at or after `from`, at most `to`. */
function wordAfter(text: string, from: number, to: number): number {
  const space = text.slice(from, to).search(/\s\S/);
  return space < 0 ? from : from + space + 1;
}

/** The last end of a word at or before `from`, at least `to`. */
function wordBefore(text: string, from: number, to: number): number {
  const space = text.slice(to, from).search(/\s\S*$/);
  return space < 0 ? from : to + space;
}
