import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { PostingRecord, SectionKind } from '../posting/record.ts';

/** A part of a posting that a board or an employer begins with a heading, in this order mostly. */
interface Part {
  kind: SectionKind;
  start: number;
  lines: string[];
}

/** Sections that end what a posting asks for. */
const closing = new Set<SectionKind>(['benefits', 'pay', 'equal-opportunity']);
/** Lines, heading included, from which duties or requirements are more than a word in passing. */
const fewestLines = 3;
/** Headings that stand twice from which a text is taken for two: one alone does so in one posting of fifty. */
const fewestRepeated = 2;

/**
 * A warning for a text that may hold two postings, at the place where the second begins to repeat the first: it has two
 * headings twice, or duties and requirements again behind what closes those of the first.
 * @param file how the source of the text is named.
 * @param above how many characters of the text stand in no source.
 */
export function severalPostings(
  file: string,
  { sections }: PostingRecord,
  text: string,
  above = 0,
): Diagnostic[] {
  const parts = sections.map(
    ({ kind, start, end }): Part => ({ kind, start, lines: linesOf(text.slice(start, end)) }),
  );
  const again = secondHeadings(parts)[fewestRepeated - 1] ?? secondRound(parts);
  if (again === undefined) return [];
  const message = `This may be more than one posting: "${again.lines[0]?.slice(0, 60)}" begins a second round of what they say`;
  const advice = 'If it is, add each by itself: read as one, what they ask for is mixed';
  const place = { text: text.slice(above), at: Math.max(0, again.start - above) };
  return [diagnose('posting/several', file, { severity: 'warning', message, advice, ...place })];
}

const linesOf = (text: string): string[] => text.split('\n').filter(line => line.trim() !== '');

/** The parts whose heading stood above another one already, each heading once. */
function secondHeadings(parts: readonly Part[]): Part[] {
  const times = new Map<string, number>();
  return parts.filter(({ kind, lines }) => {
    const heading =
      lines[0]
        ?.toLowerCase()
        .replace(/[^\p{L} ]/gu, '')
        .trim() ?? '';
    if (kind === 'header' || kind === 'board-commentary' || heading === '' || heading.length > 60)
      return false;
    times.set(heading, (times.get(heading) ?? 0) + 1);
    return times.get(heading) === 2;
  });
}

/** The duties that come after duties, requirements and what closes them, if requirements come again behind. */
function secondRound(parts: readonly Part[]): Part | undefined {
  const round = ['duties', 'required', 'closing', 'duties', 'required'];
  let passed = 0;
  let second: Part | undefined;
  for (const part of parts) {
    const kind = closing.has(part.kind) ? 'closing' : part.kind;
    if (kind !== round[passed] || (kind !== 'closing' && part.lines.length < fewestLines)) continue;
    if (passed === 3) second = part;
    passed += 1;
    if (passed === round.length) return second;
  }
  return undefined;
}
