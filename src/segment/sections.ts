import type { Lexicon } from '../lexicon/lexicon.ts';
import { type Marks, mayMatch } from '../lexicon/sieve.ts';
import type { SectionKind } from '../posting/record.ts';
import type { RawLine } from './lines.ts';

/** A line with what its text holds of that which patterns need to match. */
export interface MarkedLine extends RawLine {
  marks: Marks;
}

/** A line with the section that it stands in; a heading stands in the section that it opens. */
export interface PlacedLine extends MarkedLine {
  heading: boolean;
  section: SectionKind;
}

/** A line this long is prose; it ends the header of a posting. */
const prose = 140;

/**
 * Says of each line which section it stands in: by the vocabulary of headings, by the shape of a heading, by passages
 * that betray what they are, and by the furniture of boards.
 */
export function placeLines(lines: MarkedLine[], { headings, boards }: Lexicon): PlacedLine[] {
  let section: SectionKind = 'header';
  let apart = true;
  return lines.map((line, i) => {
    if (boards.some(({ furniture }) => mayMatch(line.marks, furniture) && furniture.test(line.text))) {
      apart = true;
      return { ...line, heading: false, section: 'board-commentary' };
    }
    const announced = announces({ ...line, opens: line.opens || apart }, lines[i + 1], section, headings);
    apart = announced !== undefined;
    if (announced) {
      section = announced;
      return { ...line, heading: true, section };
    }
    if (section === 'header' && line.text.length > prose) section = 'about';
    return { ...line, heading: false, section: passage(line, section, headings) ?? section };
  });
}

/** A whole paragraph may betray what it is; the board's own commentary stays what it is. */
const passage = (
  { text }: RawLine,
  section: SectionKind,
  { passages }: Lexicon['headings'],
): SectionKind | undefined =>
  section === 'board-commentary' || text.length < 40 ? undefined : passages.first(text)?.value;

function announces(
  line: RawLine,
  next: RawLine | undefined,
  section: SectionKind,
  headings: Lexicon['headings'],
): SectionKind | undefined {
  const text = line.text.replace(/^[*_]+|[*_]+:?$/g, '');
  if (line.bullet || text.length > 80 || /^(#|\(|LI-)/.test(text)) return undefined;
  const known = headings.whole(text);
  if (known) return known;
  if (!hasHeadingShape(line, text, next) || section === 'board-commentary') return undefined;
  const hinted = headings.part(text);
  if (hinted) return hinted;
  return section === 'header' || !line.marked ? undefined : 'other';
}

/** Short, without a full stop, and set apart: by a colon, by its marks, by capitals, or by what follows. */
function hasHeadingShape(line: RawLine, text: string, next: RawLine | undefined): boolean {
  const count = text.split(/\s+/).length;
  if (count > 9 || /[.;,]$/.test(text)) return false;
  const capitals = /\p{Lu}/u.test(text) && text === text.toUpperCase();
  return (
    line.marked ||
    text.endsWith(':') ||
    capitals ||
    (line.opens && next !== undefined && (next.bullet || next.opens || next.text.length > text.length))
  );
}
