import { overlaps, type Span } from '../posting/document.ts';
import type { FieldName, PostingRecord } from '../posting/record.ts';
import { fieldNames } from '../posting/values.ts';
import { correctionRule } from '../resolve/correction.ts';

/** Words of a text that something was read from, with what it was. */
interface Note extends Span {
  text: string;
}

const width = 100;

/** A value as one short text: text as it is, an object as its values. */
export const valueText = (value: unknown): string =>
  typeof value !== 'object' || value === null
    ? String(value)
    : Object.entries(value)
        .filter(
          ([, part]) => part !== undefined && part !== false && !(Array.isArray(part) && part.length === 0),
        )
        .map(([key, part]) =>
          part === true ? key : `${key} ${Array.isArray(part) ? part.join(', ') : part}`,
        )
        .join(', ');

const factText = (name: FieldName, value: unknown): string => {
  if (name !== 'skills') return valueText(value);
  const { label, strength, group } = value as { label: string; strength: string; group?: number };
  return `${label}, ${strength}${group === undefined ? '' : `, one of group ${group}`}`;
};

/** Everything that was read or refused in a posting, in the order of the text. */
function notesOf({ fields }: PostingRecord): Note[] {
  const notes = fieldNames.flatMap(name => {
    const { facts, cues, refused, correction } = fields[name];
    return [
      ...facts.flatMap(({ value, status, rule, evidence }) =>
        evidence.map(span => ({ ...span, text: `${name}: ${factText(name, value)}  [${status}, ${rule}]` })),
      ),
      ...cues.flatMap(({ rule, evidence }) =>
        evidence.map(span => ({ ...span, text: `${name}: unparsed  [${rule}]` })),
      ),
      ...refused.flatMap(({ what, because, rule, evidence }) =>
        evidence.map(span => ({ ...span, text: `${name}: not ${what}, ${because}  [${rule}]` })),
      ),
      ...(correction?.superseded ?? []).flatMap(({ value, rule, evidence }) =>
        evidence.map(span => ({
          ...span,
          text: `${name}: not ${factText(name, value)}, set otherwise  [${rule}]`,
        })),
      ),
      ...(correction && facts.length === 0 ? correction.evidence : []).map(span => ({
        ...span,
        text: `${name}: not stated  [corrected, ${correctionRule(name)}]`,
      })),
    ];
  });
  return notes.sort((a, b) => a.start - b.start || a.end - b.end || (a.text < b.text ? -1 : 1));
}

/**
 * A posting as a person reads it in a terminal: its lines, wrapped, with every span that something was read from
 * underlined and named below, and the section that each line stands in.
 */
export function explain(record: PostingRecord, text: string): string {
  const notes = notesOf(record);
  return wrap(text)
    .flatMap(line => {
      const section = record.sections.find(
        ({ heading, start }) => (heading?.start ?? start) >= line.start && start < line.end,
      );
      const here = notes.filter(note => overlaps(note, line));
      return [
        ...(section ? [`\n[${section.kind}]`] : []),
        text.slice(line.start, line.end),
        ...here.map(note => underline(note, line)),
      ];
    })
    .join('\n');
}

function underline(note: Note, line: Span): string {
  const start = Math.max(note.start, line.start);
  const end = Math.min(note.end, line.end);
  const named = note.start >= line.start ? `  ${note.text}` : '';
  return `${' '.repeat(start - line.start)}${'^'.repeat(end - start)}${named}`;
}

/** The lines of a text, cut at spaces where they are wider than a terminal. Empty lines are left out. */
function wrap(text: string): Span[] {
  const lines: Span[] = [];
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    for (let at = 0; at < line.length; ) {
      const space = line.length - at <= width ? line.length : line.lastIndexOf(' ', at + width);
      const end = space > at ? space : Math.min(line.length, at + width);
      if (line.slice(at, end).trim() !== '') lines.push({ start: index + at, end: index + end });
      at = end;
    }
  }
  return lines;
}
