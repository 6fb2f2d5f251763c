import type { Lexicon } from '../lexicon/lexicon.ts';
import { marksOf } from '../lexicon/sieve.ts';
import { forgetTokens, shareTokens, type Tokens, tokenize } from '../lexicon/tokens.ts';
import { unitsOf } from '../lexicon/units.ts';
import type { SourceDocument } from '../posting/document.ts';
import type { SectionKind, Strength } from '../posting/record.ts';
import { readLines } from './lines.ts';
import type { Line, Section, SegmentedPosting, Sentence } from './posting.ts';
import { type PlacedLine, placeLines } from './sections.ts';
import { splitSentences } from './sentences.ts';

/** Cuts a source document into sections, lines and sentences, each with its place in the document. */
export function segment(document: SourceDocument, lexicon: Lexicon): SegmentedPosting {
  const { text, bodyStart } = document;
  const units = unitsOf(text);
  forgetTokens();
  const tokens = tokenize(text);
  const placed = placeLines(
    readLines(text, bodyStart).map(line => {
      shareTokens(tokens, line.text, line.start);
      return { ...line, marks: marksOf(units, line.start, line.end) };
    }),
    lexicon,
  );
  const lines = placed.map(toLine);
  return {
    document,
    lines,
    sentences: lines.flatMap(line => sentencesOf(line, units, tokens, lexicon)),
    sections: sectionsOf(placed),
  };
}

const toLine = ({ text, start, end, bullet, heading, section, marks }: PlacedLine): Line => ({
  text,
  start,
  end,
  section,
  shape: heading ? 'heading' : bullet ? 'bullet' : 'text',
  marks,
});

function sentencesOf(line: Line, units: Uint16Array, tokens: Tokens, { cues }: Lexicon): Sentence[] {
  return splitSentences(line.text).map(part => {
    const text = line.text.slice(part.start, part.end);
    const [start, end] = [line.start + part.start, line.start + part.end];
    const isLine = text.length === line.text.length;
    if (!isLine) shareTokens(tokens, text, start);
    const strength = cues.strength.first(text)?.value ?? strengthOf(line.section);
    const marks = isLine ? line.marks : marksOf(units, start, end);
    return { text, start, end, line, section: line.section, strength, marks };
  });
}

/** How strongly a section asks for what stands in it. */
export const strengthOf = (section: SectionKind): Strength =>
  section === 'required' || section === 'skills'
    ? 'required'
    : section === 'preferred'
      ? 'preferred'
      : 'mentioned';

/** Runs of lines of one kind, each from its first line to the beginning of the next. */
function sectionsOf(lines: PlacedLine[]): Section[] {
  const sections: Section[] = [];
  for (const { section: kind, heading, start, end } of lines) {
    const last = sections.at(-1);
    if (last && last.kind === kind && !heading) last.end = end;
    else sections.push({ kind, start, end, ...(heading && { heading: { start, end } }) });
  }
  return sections;
}
