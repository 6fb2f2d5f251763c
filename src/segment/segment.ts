import type { Lexicon } from '../lexicon/lexicon.ts';
import { sift } from '../lexicon/sieve.ts';
import { shareTokens, tokenize } from '../lexicon/tokens.ts';
import { unitsOf } from '../lexicon/units.ts';
import type { SourceDocument } from '../posting/document.ts';
import type { SectionKind, Strength } from '../posting/record.ts';
import { type Edited, edited } from './edits.ts';
import { emphasisMarks } from './emphasis.ts';
import { readLines } from './lines.ts';
import type { Line, Section, SegmentedPosting, Sentence } from './posting.ts';
import { cutAtHeadings } from './run-on.ts';
import { placeLines } from './sections.ts';
import { splitSentences } from './sentences.ts';
import { inPlainSigns, unseenSigns } from './signs.ts';
import { wraps } from './wrapped.ts';

/** Cuts a source document into sections, lines and sentences, each with its place in the document. */
export function segment(document: SourceDocument, lexicon: Lexicon): SegmentedPosting {
  const { bodyStart } = document;
  const { text, inSource } = asRead(document);
  const units = unitsOf(text);
  const tokens = tokenize(text, units);
  const cut = readLines(text, bodyStart)
    .flatMap(line => cutAtHeadings(line, lexicon.headings))
    .map(line => ({ ...line, parts: splitSentences(line.text) }));
  const marked = sift(units, cut);
  const raw = cut.map((line, i) => {
    shareTokens(tokens, line.text, line.start);
    return { ...line, ...marked[i]! };
  });
  const placements = placeLines(raw, lexicon);
  const lines: Line[] = [];
  const sentences: Sentence[] = [];
  raw.forEach(({ text, start, end, bullet, marks, parts, partMarks }, i) => {
    const { section, heading } = placements[i]!;
    const line: Line = {
      text,
      start,
      end,
      section,
      shape: heading ? 'heading' : bullet ? 'bullet' : 'text',
      marks,
    };
    lines.push(line);
    parts.forEach((part, n) => {
      const isWhole = part.end - part.start === text.length;
      const words = isWhole ? text : text.slice(part.start, part.end);
      if (!isWhole) shareTokens(tokens, words, start + part.start);
      sentences.push({
        text: words,
        start: start + part.start,
        end: start + part.end,
        line,
        section,
        strength: lexicon.cues.strength.first(words)?.value ?? strengthOf(section),
        marks: partMarks[n]!,
      });
    });
  });
  return { document, text, ...(inSource && { inSource }), lines, sentences, sections: sectionsOf(lines) };
}

/** The text of a document as a person reads it, whatever signs, breaks and marks it is written with. */
function asRead({ text: written, bodyStart }: SourceDocument): Edited {
  const text = inPlainSigns(written);
  const edits = [unseenSigns, emphasisMarks, wraps].flatMap(find => find(text, bodyStart));
  return edited(text, edits);
}

/** How strongly a section asks for what stands in it. */
export const strengthOf = (section: SectionKind): Strength =>
  section === 'required' || section === 'skills'
    ? 'required'
    : section === 'preferred'
      ? 'preferred'
      : 'mentioned';

/** Runs of lines of one kind, each from its first line to the beginning of the next. */
function sectionsOf(lines: readonly Line[]): Section[] {
  const sections: Section[] = [];
  for (const { section: kind, shape, start, end } of lines) {
    const last = sections.at(-1);
    const heading = shape === 'heading';
    if (last && last.kind === kind && !heading) last.end = end;
    else sections.push({ kind, start, end, ...(heading && { heading: { start, end } }) });
  }
  return sections;
}
