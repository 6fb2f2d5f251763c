import type { Span } from '../posting/document.ts';
import type { PostingRecord, SectionKind } from '../posting/record.ts';
import { lineStart } from '../segment/line-start.ts';
import { type RawLine, readLines } from '../segment/lines.ts';

/** Lines that are set together. */
export interface Block {
  /** `endless` is a single line that is too long to be shown whole. */
  shape: 'heading' | 'list' | 'text' | 'endless';
  lines: Span[];
}

/** A section of a posting's text as a page shows it. */
export interface BodySection {
  kind: SectionKind;
  heading?: Span;
  blocks: Block[];
}

/** Prose of this length in one line is no prose that a page should stretch for. */
const longest = 5000;

/**
 * The text of a posting in its sections. What stands above the first section, such as front matter, is no part of it;
 * lines between two sections belong to the one before them. A text without sections is one section.
 */
export function bodyOf({ sections }: Pick<PostingRecord, 'sections'>, text: string): BodySection[] {
  const ordered = [...sections].sort((a, b) => a.start - b.start);
  const first = ordered[0] ?? { kind: 'other' as const, start: 0, end: text.length };
  const body: BodySection[] = [];
  let next = 0;
  for (const line of readLines(text, lineStart(text, first.start))) {
    while (next < ordered.length && ordered[next]!.start < line.end) {
      const { kind, heading } = ordered[next++]!;
      body.push({ kind, ...(heading && { heading }), blocks: [] });
    }
    const section = body.at(-1) ?? body[body.push({ kind: first.kind, blocks: [] }) - 1]!;
    const { heading, blocks } = section;
    if (heading && line.start < heading.end && heading.start < line.end) continue;
    const shape = shapeOf(line);
    const last = blocks.at(-1);
    if (last?.shape === 'list' && shape === 'list') last.lines.push(line);
    else blocks.push({ shape, lines: [line] });
  }
  return body;
}

function shapeOf({ start, end, bullet, marked }: RawLine): Block['shape'] {
  if (end - start > longest) return 'endless';
  return bullet ? 'list' : marked ? 'heading' : 'text';
}
