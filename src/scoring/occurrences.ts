import type { Span } from '../posting/document.ts';

/** Where words stand in a text by themselves, ignoring letter case and the kind of space: "C" does not stand in "C++". */
export function occurrences(text: string, words: string): Span[] {
  const escaped = words
    .trim()
    .split(/\s+/)
    .map(word => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
    .join('\\s+');
  if (escaped === '') return [];
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}+#])`, 'giu');
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}
