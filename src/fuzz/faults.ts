import { type Diagnostic, isError } from '../diagnostics/diagnostic.ts';
import { ingestAll } from '../ingest/ingest.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { checked } from '../posting/check.ts';
import type { SourceDocument, Span } from '../posting/document.ts';
import type { PostingRecord } from '../posting/record.ts';
import { fieldNames } from '../posting/values.ts';
import { correct } from '../resolve/corrections.ts';
import { readPosting } from '../resolve/read.ts';
import { fingerprintOf } from '../resolve/repeats.ts';
import { toRow } from '../resolve/row.ts';
import { languageOf } from '../segment/language.ts';
import type { Case } from './case.ts';

/** What became of a file. */
export interface Outcome {
  /** What is wrong with how it is read, in words; nothing where it gives postings or says why not. */
  faults: string[];
  /** How many postings it gave. */
  postings: number;
}

/** Reads a file the whole way, and looks for what must not happen. */
export function outcomeOf({ file, bytes }: Case, lexicon: Lexicon): Outcome {
  try {
    const { value: documents = [], diagnostics, refused } = ingestAll(bytes, file);
    const told = diagnostics.some(isError);
    const faults = [
      ...(documents.length === 0 && !told ? ['neither a posting nor an error'] : []),
      ...withoutPlace(diagnostics),
      ...[...documents, ...(refused ? [refused] : [])].flatMap(document =>
        faultsOfReading(document, lexicon),
      ),
    ];
    return { faults, postings: documents.length };
  } catch (error) {
    return { faults: [(error as Error).stack ?? String(error)], postings: 0 };
  }
}

/** Reads a document in whatever language it seems to be, for what is not read shows nothing. */
function faultsOfReading(document: SourceDocument, lexicon: Lexicon): string[] {
  const { text, bodyStart } = document;
  const language = languageOf(text.slice(bodyStart), lexicon.boards);
  const read = readPosting(document, lexicon, language === null ? [] : [language]);
  const { value = read, diagnostics } = correct(read, document, lexicon);
  const record = checked(value);
  JSON.stringify({ ...toRow(record, text), fingerprint: fingerprintOf(record, text, lexicon) });
  const outside = spansOf(record)
    .filter(({ start, end }) => !(start >= 0 && start < end && end <= text.length))
    .map(({ start, end }) => `a span from ${start} to ${end} in a text of ${text.length}`);
  return [...withoutPlace(diagnostics), ...outside];
}

const withoutPlace = (diagnostics: readonly Diagnostic[]): string[] =>
  diagnostics
    .filter(({ line, column }) => !(line >= 1 && column >= 1))
    .map(({ code }) => `${code} has no place`);

const spansOf = ({ fields, sections }: PostingRecord): Span[] => [
  ...fieldNames.flatMap(name => {
    const { facts, cues, refused } = fields[name];
    return [...facts, ...cues, ...refused].flatMap(({ evidence }) => evidence);
  }),
  ...sections,
  ...sections.flatMap(({ heading }) => heading ?? []),
];
