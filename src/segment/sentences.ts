import { matchesOf } from '../lexicon/matches.ts';
import { pattern } from '../lexicon/pattern.ts';
import type { Span } from '../posting/document.ts';

/** Longest stretch that is read as one sentence: it bounds what a pattern costs on text without full stops. */
const longest = 1200;

/** Words whose full stop ends no sentence. */
const abbreviation = pattern('i')`
  (?:\b(?:e\.g|i\.e|etc|vs|incl|approx|inc|ltd|co|corp|sr|jr|dr|mr|mrs|ms|st|no|dept|min|max|yrs?|u\.s
    |u\.k|ph|ph\.d|b\.s|m\.s|b\.a|m\.a|b\.sc|m\.sc|b\.tech|m\.tech|jan|feb|mar|apr|jun|jul|aug|sept?|oct
    |nov|dec)
  |\b[A-Z])\.$
`;

/**
 * What may end a sentence: most lines hold none of these signs before their end. A bar or a bullet is looked for from the
 * first space before it alone, for from each of thousands it takes seconds. Sites that drop the breaks of a text glue its
 * sentences together: "reports.You will", but not "Authorize.Net" or "Kim.Lee@acme.example".
 */
const stop = /[.!?;\u2022|](?=[\s"')\]\u201d\u2019])|[a-z][.!?][A-Z\d]/;
const end = pattern('gu')`
  [.!?]["')\]\u201d\u2019]*\s+(?=["'(\u201c\u2018]?[\p{Lu}\p{N}\u2022])
  |;\s+(?=[\p{Lu}])
  |(?<!\s)\s+[\u2022|]\s+
  |(?<=\p{Ll}{3}(?<![@/]\S{0,60}))[.!?](?=\d[\d+\u2013-]* years\b|(?!(?:Js|Net|Nr|Com|Org|Io|Ai|Co|Dev|Pro)\b)\p{Lu}\p{Ll}+(?![.@/\p{L}]))
`;

/** Cuts a line into sentences. Spans are offsets into the line, without the space around a sentence. */
export function splitSentences(line: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  const cut = (end: number) => {
    const text = line.slice(start, end);
    const from = start + (text.length - text.trimStart().length);
    const to = from + text.trim().length;
    if (to > from) spans.push({ start: from, end: to });
    start = end;
  };
  for (const { 0: sign, index } of stop.test(line) ? matchesOf(line, end) : []) {
    if (index - start > longest) cutLong(index);
    if (!(sign.startsWith('.') && abbreviation.test(line.slice(Math.max(start, index - 12), index + 1))))
      cut(index + sign.length);
  }
  if (line.length - start > longest) cutLong(line.length);
  cut(line.length);
  return spans;

  function cutLong(end: number): void {
    while (end - start > longest) {
      const space = line.lastIndexOf(' ', start + longest);
      cut(space > start ? space : start + longest);
    }
  }
}
