import { pattern } from '../../lexicon/pattern.ts';
import type { FieldValue } from '../../posting/record.ts';
import type { Reading, Rule } from '../rule.ts';
import { findIn } from '../sentences.ts';
import { otherSentences } from './other-sentences.ts';
import { statedModels } from './stated.ts';
import { statedSentences } from './stated-sentences.ts';

type WorkModel = FieldValue<'workModel'>;

const lookAlike = pattern('gi')`
  \bremote (?:sensing|control|desktop|areas?|teams?|colleagues|sites?|locations|communities
    |monitoring)\b
  |\bhybrid (?:cloud|search|apps?|mobile|infrastructure|vehicles?|electric)\b
  |\bon-?site (?:gym|kitchen|parking|cafeteria|clinic|visits?|childcare|support)\b
  |\bwork from (?:anywhere|abroad)\b
`;

/** What sentences say of where the work is done. */
export const workModelStatement: Rule<WorkModel> = {
  id: 'work-model/statement',
  reads: 'a sentence that says where the work is done',
  accepts: statedSentences,
  refuses: otherSentences,
  read: (posting, lexicon) => [
    ...statedModels(posting, lexicon),
    ...findIn(posting.sentences, lookAlike).map(
      ({ match, span }): Reading<WorkModel> => ({
        kind: 'refusal',
        what: match[0],
        because: 'it names a thing or a perk, not where the work of this job is done',
        evidence: [span],
      }),
    ),
  ],
};
