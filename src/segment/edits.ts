import { bisectRight } from 'd3-array';
import { byPosition, type Span } from '../posting/document.ts';

/** A stretch of a text, and what stands in its place for those who read it. */
export interface Edit extends Span {
  by: string;
}

/** A text with its edits made, and the way back. */
export interface Edited {
  text: string;
  /** Where a stretch of `text` stands in the source. Missing where the two are alike. */
  inSource?: (span: Span) => Span;
}

/** A piece of an edited text: where it begins there, and what it was made from. */
interface Piece {
  at: number;
  source: Span;
  kept: boolean;
}

/** Makes edits, in any order. Of two that overlap, the one that begins first is made. */
export function edited(source: string, edits: readonly Edit[]): Edited {
  if (edits.length === 0) return { text: source };
  const pieces: Piece[] = [];
  let text = '';
  let end = 0;
  const add = (piece: Span, words: string, kept: boolean) => {
    if (words !== '') pieces.push({ at: text.length, source: piece, kept });
    text += words;
    end = piece.end;
  };
  for (const edit of edits.toSorted(byPosition)) {
    if (edit.start < end) continue;
    add({ start: end, end: edit.start }, source.slice(end, edit.start), true);
    add({ start: edit.start, end: edit.end }, edit.by, false);
  }
  add({ start: end, end: source.length }, source.slice(end), true);
  return { text, inSource: inSource(pieces) };
}

function inSource(pieces: readonly Piece[]): (span: Span) => Span {
  const starts = pieces.map(({ at }) => at);
  const pieceAt = (offset: number): Piece => pieces[bisectRight(starts, offset) - 1]!;
  return span => {
    const [first, last] = [pieceAt(span.start), pieceAt(span.end - 1)];
    return {
      ...span,
      start: first.source.start + (first.kept ? span.start - first.at : 0),
      end: last.kept ? last.source.start + span.end - last.at : last.source.end,
    };
  };
}
