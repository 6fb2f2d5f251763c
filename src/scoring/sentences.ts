import type { Span } from '../posting/document.ts';
import { splitSentences } from '../segment/sentences.ts';

/** The distinct sentences of a text in which spans begin, in the order of the spans. */
export const sentencesOf = (text: string, spans: readonly Span[]): string[] => [
  ...new Set(spans.map(({ start }) => sentenceAt(text, start))),
];

function sentenceAt(text: string, offset: number): string {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const lineEnd = text.indexOf('\n', offset);
  const line = text.slice(lineStart, lineEnd === -1 ? undefined : lineEnd);
  const sentence = splitSentences(line).find(({ end }) => lineStart + end > offset);
  return sentence ? line.slice(sentence.start, sentence.end) : line.trim();
}
