import { join } from 'node:path';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { Reading } from '../../src/intake/admit.ts';
import { slice } from '../../src/posting/document.ts';

/** Says of one posting how to say what its text lacks and its owner mostly knows. */
export function lacking(added: readonly Reading[]): string[] {
  const [reading, another] = added;
  if (!reading || another || !reading.record.language.read) return [];
  const { title, company } = reading.record.fields;
  const lacks = Object.entries({ title, company }).flatMap(([name, { state }]) =>
    state === 'silent' ? name : [],
  );
  if (lacks.length === 0) return [];
  const options = lacks.map(name => `--${name}`).join(' and ');
  return [`Not in the text: ${lacks.join(', ')}. What you know, say with ${options}`];
}

/** Ages that are counted in days at most: "2 days ago", and not "2 weeks ago" or "30+ days ago", which no date follows from. */
const age = /(?<!\+ ?)\b(?:hours?|days?) ago\b|\b(?:today|yesterday)\b/i;

/** Says how to have an age read as a date, where postings say one and the day of their copy is not known. */
export function undated(added: readonly Reading[]): string[] {
  const ages = added.flatMap(({ candidate, record: { fields }, text }) => {
    if (candidate.capturedAt !== undefined || fields.postedOn.state !== 'unparsed') return [];
    const words = fields.postedOn.cues.flatMap(({ evidence }) => evidence.map(span => slice({ text }, span)));
    return words.find(words => age.test(words)) ?? [];
  });
  const [first] = ages;
  if (first === undefined) return [];
  const of = ages.length > 1 ? `, as ${ages.length} postings say` : '';
  return [
    `"${first.trim()}"${of && `${of},`} is counted from the day of the copy, which --date 2026-05-21 says`,
  ];
}

/** Says with which postings nothing was compared, for they cannot be read. */
export function uncompared(leftOut: readonly Diagnostic[], content: string): string[] {
  const files = [...new Set(leftOut.map(({ file }) => join(content, file)))];
  const named =
    files.length > 3 ? `${files.slice(0, 3).join(', ')} and ${files.length - 3} more` : files.join(', ');
  return files.length === 0 ? [] : [`Not compared with ${named}: npm run check says why`];
}
