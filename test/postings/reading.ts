import { type SourceDocument, slice } from '../../src/posting/document.ts';
import type { PostingRecord } from '../../src/posting/record.ts';
import { fieldNames } from '../../src/posting/values.ts';
import { valueText } from '../../src/render/explain.ts';

/** A record as a person reads it: a line a fact with the words that it was read from, then what was refused. */
export function readingOf(record: PostingRecord, document: SourceDocument): string {
  const quote = (spans: { start: number; end: number }[]) =>
    spans.map(span => `"${slice(document, span).replace(/\s+/g, ' ')}"`).join(' ');
  const lines = fieldNames.flatMap(name => {
    const { facts, cues, refused, conflicting } = record.fields[name];
    return [
      ...(conflicting ? [`${name}: CONFLICTING`] : []),
      ...facts.map(
        ({ value, status, rule, evidence }) =>
          `${name}: ${valueText(value)}  [${status}, ${rule}]  ${quote(evidence)}`,
      ),
      ...cues.map(({ rule, evidence }) => `${name}: UNPARSED  [${rule}]  ${quote(evidence)}`),
      ...refused.map(
        ({ what, because, rule, evidence }) =>
          `${name}: not ${what}, ${because}  [${rule}]  ${quote(evidence)}`,
      ),
    ];
  });
  const silent = fieldNames.filter(
    name => record.fields[name].state === 'silent' && record.fields[name].refused.length === 0,
  );
  const { code, read } = record.language;
  return [
    `language: ${code ?? 'not told'}${read ? '' : ', not read'}`,
    ...lines,
    `silent: ${silent.join(', ')}`,
    '',
  ].join('\n');
}
