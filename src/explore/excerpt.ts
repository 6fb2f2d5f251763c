import { searchWords } from './search-words.ts';

/** A stretch of a line; `found` when it is one of the words that were looked for. */
export interface Stretch {
  text: string;
  found: boolean;
}

/** The most characters before the first word that was found, and after it. */
const before = 60;
const after = 160;

/**
 * Of the lines of a text the one that has the most of these words, cut around the first of them.
 * @param words as search knows them.
 * @returns nothing when no line has any.
 */
export function excerpt(lines: readonly string[], words: ReadonlySet<string>): Stretch[] | undefined {
  let best: { stretches: Stretch[]; found: number } | undefined;
  for (const line of lines) {
    const stretches = stretchesOf(line, words);
    const found = new Set(stretches.filter(({ found }) => found).map(({ text }) => text.toLowerCase())).size;
    if (found > (best?.found ?? 0)) best = { stretches, found };
  }
  return best && cut(best.stretches);
}

function stretchesOf(line: string, words: ReadonlySet<string>): Stretch[] {
  const stretches: Stretch[] = [];
  let at = 0;
  for (const { 0: text, index } of line.matchAll(/[\p{L}\p{N}\p{M}]+[+#]*/gu)) {
    if (!searchWords(text).some(word => words.has(word))) continue;
    if (index > at) stretches.push({ text: line.slice(at, index), found: false });
    stretches.push({ text, found: true });
    at = index + text.length;
  }
  if (at < line.length) stretches.push({ text: line.slice(at), found: false });
  return stretches;
}

/** Leaves out what stands far from the first word that was found, at spaces. */
function cut(stretches: readonly Stretch[]): Stretch[] {
  const first = stretches.findIndex(({ found }) => found);
  const lead = stretches[first - 1]?.text ?? '';
  const kept: Stretch[] = [];
  let room = after;
  for (const { text, found } of stretches.slice(first)) {
    if (room <= 0) break;
    const shown = text.length <= room || found ? text : `${text.slice(0, room).replace(/\s\S*$/u, '')} …`;
    kept.push({ text: shown, found });
    room -= text.length;
  }
  const start = lead.length <= before ? lead : `… ${lead.slice(-before).replace(/^\S*\s/u, '')}`;
  return start === '' ? kept : [{ text: start, found: false }, ...kept];
}
