import type { Lexicon } from '../lexicon/lexicon.ts';
import { readPosting } from '../resolve/read.ts';
import { toRow } from '../resolve/row.ts';
import { compare } from './compare.ts';
import { type Counts, countVerdicts } from './counts.ts';
import type { LabelledPosting } from './labels.ts';
import { sentencesOf } from './sentences.ts';
import type { ScoredField, Verdict } from './verdict.ts';

/** Something that was read otherwise than it is labelled, with the sentences that it was read from. */
export interface Disagreement extends Omit<Verdict, 'evidence'> {
  posting: string;
  sentences: string[];
}

/** How well the postings of a corpus are read. */
export interface CorpusScore {
  corpus: string;
  postings: number;
  counts: Record<ScoredField, Counts>;
  disagreements: Disagreement[];
}

const agreed = new Set<Verdict['kind']>(['right', 'unnamed']);

/** Reads every posting of a corpus and compares it with its label. */
export function scoreCorpus(corpus: string, postings: LabelledPosting[], lexicon: Lexicon): CorpusScore {
  const judged = postings.map(({ document, label }) => {
    const record = readPosting(document, lexicon);
    const { text } = document;
    return {
      id: document.id,
      text,
      verdicts: compare({ row: toRow(record, text), record, text }, label, lexicon),
    };
  });
  return {
    corpus,
    postings: postings.length,
    counts: countVerdicts(judged.flatMap(({ verdicts }) => verdicts)),
    disagreements: judged.flatMap(({ id, text, verdicts }) =>
      verdicts
        .filter(({ kind }) => !agreed.has(kind))
        .map(({ evidence, ...verdict }) => ({
          posting: id,
          ...verdict,
          sentences: sentencesOf(text, evidence),
        })),
    ),
  };
}
