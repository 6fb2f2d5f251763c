import { inFigures } from '../charts/prose.ts';
import type { Span } from '../posting/document.ts';
import { joined, type Markup, markup } from '../render/markup.ts';
import { fields } from '../wording/fields.ts';
import type { Block } from './body.ts';
import type { Finding } from './reading.ts';
import { type Marked, type Segment, segments } from './segments.ts';

/** The text of a posting, and every finding where its words stand. */
interface MarkedText {
  text: string;
  marked: readonly Marked<Finding>[];
}

/** Lines of a posting as HTML that are set together, with the words of every finding marked. */
export function blockMarkup({ shape, lines }: Block, body: MarkedText): Markup {
  const words = lines.map(line => lineMarkup(line, body));
  if (shape === 'list') return markup`<ul>${words.map(line => markup`<li dir="auto">${line}</li>`)}</ul>`;
  if (shape === 'endless')
    return joined(
      lines.map(
        ({ start, end }, i) =>
          markup`<div class="endless" role="group" tabindex="0" aria-label="A line of ${inFigures(end - start)} characters"><p dir="auto">${words[i]}</p></div>`,
      ),
    );
  const set = shape === 'heading' && markup` class="set-apart"`;
  return joined(words.map(line => markup`<p dir="auto"${set}>${line}</p>`));
}

/** A line of a posting as HTML with the words of every finding marked; each mark leads to its finding. */
export const lineMarkup = (line: Span, { text, marked }: MarkedText): Markup =>
  joined(
    segments(text, line, marked).map(segment =>
      segment.marks.length > 0 ? markMarkup(segment) : markup`${segment.text}`,
    ),
  );

function markMarkup({ start, text, marks }: Segment<Finding>): Markup {
  const shapes = [...new Set(marks.map(({ kind, family }) => `on-${kind === 'fact' ? family : kind}`))];
  const shape = [...shapes, ...(shapes.length > 1 ? ['crossed'] : [])].join(' ');
  const numbers = marks.map(({ number }) => number).join(' ');
  const words =
    text.trim() === ''
      ? text
      : markup`<a href="#fact-${marks[0]!.number}" title="${marks.map(told).join('; ')}">${text}</a>`;
  return markup`<mark id="at-${start}" class="${shape}" data-facts="${numbers}">${words}</mark>`;
}

const told = ({ kind, field, words, because, strength }: Finding): string =>
  kind === 'refusal'
    ? `Not counted: ${because}`
    : [`${fields[field].label}: ${words}`, strength].filter(Boolean).join(', ');
