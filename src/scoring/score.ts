import type { Lexicon } from '../lexicon/lexicon.ts';
import type { SourceDocument } from '../posting/document.ts';
import { readPosting } from '../resolve/read.ts';
import { toRow } from '../resolve/row.ts';
import { type Counts, countVerdicts } from './counts.ts';
import { sentencesOf } from './sentences.ts';
import { type Reading, type ScoredField, scoredFields, type Verdict, type Vocabulary } from './verdict.ts';

/** A posting, or a piece of one, with what tells how well it was read. */
export interface Case {
  document: SourceDocument;
  judge(reading: Reading, vocabulary: Vocabulary): Verdict[];
}

/** Something that was read otherwise than it is labelled, with the sentences that it was read from. */
export interface Disagreement extends Omit<Verdict, 'evidence' | 'convention'> {
  posting: string;
  sentences: string[];
}

/** What some of the comparisons of a field rest on, and how many do. */
interface Convention {
  field: ScoredField;
  says: string;
  cases: number;
}

/** How well the postings of a corpus are read. */
export interface CorpusScore {
  corpus: string;
  postings: number;
  counts: Record<ScoredField, Counts>;
  conventions: Convention[];
  disagreements: Disagreement[];
}

const agreed = new Set<Verdict['kind']>(['right', 'unnamed', 'setAside']);

/** Reads every posting of a corpus and judges what was read. */
export function scoreCorpus(corpus: string, cases: readonly Case[], lexicon: Lexicon): CorpusScore {
  const judged = cases.map(({ document, judge }) => {
    const record = readPosting(document, lexicon);
    const { id, text } = document;
    return { id, text, verdicts: judge({ row: toRow(record, text), record, text }, lexicon) };
  });
  const all = judged.flatMap(({ verdicts }) => verdicts);
  return {
    corpus,
    postings: cases.length,
    counts: countVerdicts(all),
    conventions: scoredFields.flatMap(field => conventionsOf(field, all)),
    disagreements: judged.flatMap(({ id, text, verdicts }) =>
      verdicts
        .filter(({ kind }) => !agreed.has(kind))
        .map(({ evidence, convention, ...verdict }) => ({
          posting: id,
          ...verdict,
          sentences: sentencesOf(text, evidence),
        })),
    ),
  };
}

/** The conventions of a field, those of most cases first. */
function conventionsOf(field: ScoredField, verdicts: readonly Verdict[]): Convention[] {
  const those = verdicts.flatMap(verdict =>
    verdict.field === field && verdict.convention !== undefined ? verdict.convention : [],
  );
  return [...new Set(those)]
    .map(says => ({ field, says, cases: those.filter(other => other === says).length }))
    .sort((a, b) => b.cases - a.cases || (a.says < b.says ? -1 : 1));
}
