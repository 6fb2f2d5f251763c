import type { z } from 'zod';
import type { Outcome } from '../../diagnostics/diagnostic.ts';
import { descriptionText } from '../../ingest/html-text.ts';
import { documentOfRow, type Row } from '../../ingest/row.ts';
import type { SourceDocument } from '../../posting/document.ts';
import { readLines } from '../lines.ts';
import type { Case } from '../score.ts';
import type { ScoredField, Verdict } from '../verdict.ts';

/** The cases of a file, or what is wrong with it. */
export type Cases = Outcome<Case[]>;

const advice = 'Write one JSON object a line, as the first line of the file is';

/** Makes the cases of a file of JSON objects, a line each. @param toCase undefined where a line is no case. */
export function casesOf<T>(
  file: string,
  schema: z.ZodType<T>,
  toCase: (value: T, at: string) => Case | undefined,
): Cases {
  const { value: lines = [], diagnostics } = readLines(file, schema, advice);
  return { value: lines.flatMap(({ value }, i) => toCase(value, `case-${i + 1}`) ?? []), diagnostics };
}

/** A posting of a text and of what a board would show above it. @throws {TypeError} when there is no text. */
export function documentOf(row: Row, at: string): SourceDocument {
  const document = documentOfRow(row, at);
  if (!document) throw new TypeError(`${at} has no text`);
  return document;
}

/** A case that is not compared, and why. */
export const setAside = (field: ScoredField, expected: string | null, convention: string): Verdict => ({
  field,
  kind: 'setAside',
  expected,
  read: null,
  evidence: [],
  convention,
});

/** Why a case in another language is not compared. */
export const unread = 'In a language that is not read';
const otherLanguages =
  /(?:stundenlohn|mindestgehalt|vergütung|jährlich|ročně|bruto|brut par|brut annuel|de l'heure|jahren|esperienza|stagiaire|alternance|studium|ausbildung|führer|entwickler)/i;

/** Whether a string that is too short for its language to be told has words of one that is not English. */
export const notEnglish = (text: string): boolean => otherLanguages.test(text);

/** A string as a posting: its words, in the company of an English sentence that says nothing of the job. */
export function stringOf(input: string, at: string): { document: SourceDocument; text: string } {
  const text = input.trimStart().startsWith('<') ? descriptionText(input) : input;
  const description = `${text}\n\nWe look forward to your application and to hearing from you.`;
  return { document: documentOf({ description }, at), text };
}
