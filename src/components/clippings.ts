import type { Span } from '../posting/document.ts';
import { byPosition } from '../posting/document.ts';
import { type Excerpt, excerptAround } from '../segment/excerpt.ts';

/** A sentence of a posting with the words in it that counted. */
export interface Sentence {
  excerpt: Excerpt;
  spans: Span[];
}

/**
 * The sentences that hold some spans of a text, in the order of the spans: evidence begins with what says most.
 * Spans in one sentence stand together, in the order of the text.
 */
export function sentencesWith(text: string, spans: readonly Span[]): Sentence[] {
  const sentences: Sentence[] = [];
  for (const span of spans) {
    const same = sentences.find(({ excerpt }) => excerpt.start <= span.start && span.end <= excerpt.end);
    if (same) same.spans = [...same.spans, span].sort(byPosition);
    else sentences.push({ excerpt: excerptAround(text, span), spans: [span] });
  }
  return sentences;
}
