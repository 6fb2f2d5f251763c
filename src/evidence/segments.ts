import type { Span } from '../posting/document.ts';

/** A span with what it is marked for. */
export interface Marked<M> extends Span {
  mark: M;
}

/** A stretch of text that is covered by the same marks from its first character to its last. */
export interface Segment<M> {
  start: number;
  text: string;
  marks: M[];
}

/**
 * Cuts a stretch of a text wherever a mark begins or ends, so that marks may overlap.
 * @returns the segments in order; joined, their texts are the text of `span`.
 */
export function segments<M>(text: string, span: Span, marked: readonly Marked<M>[]): Segment<M>[] {
  const within = marked.filter(({ start, end }) => start < span.end && end > span.start);
  const inside = (offset: number) => offset > span.start && offset < span.end;
  const cuts = new Set([span.start, ...within.flatMap(({ start, end }) => [start, end]).filter(inside)]);
  const starts = [...cuts].sort((a, b) => a - b);
  return starts.map((start, i) => {
    const end = starts[i + 1] ?? span.end;
    const marks = within.filter(mark => mark.start < end && mark.end > start).map(({ mark }) => mark);
    return { start, text: text.slice(start, end), marks };
  });
}
