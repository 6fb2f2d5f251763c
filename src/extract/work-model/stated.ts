import type { Lexicon } from '../../lexicon/lexicon.ts';
import { pattern } from '../../lexicon/pattern.ts';
import { whichMayMatch } from '../../lexicon/sieve.ts';
import type { FieldValue } from '../../posting/record.ts';
import type { SegmentedPosting, Sentence } from '../../segment/posting.ts';
import { oncePerPosting } from '../once.ts';
import type { Reading } from '../rule.ts';
import { employersSentences, findIn } from '../sentences.ts';
import { headerModels, tagModels } from './header.ts';
import { spoilt } from './spoilers.ts';
import { statements } from './statements.ts';

type WorkModel = FieldValue<'workModel'>;

type Weighed = Reading<WorkModel> & { weak: boolean };

const equalOpportunity = pattern('i')`
  \b(?:equal|accommodat\w+|disabilit\w+|discriminat\w+|regard(?:less)?|religion|gender|ra(?:ce|cial)
  |divers\w+|inclusi\w+|applicants?|candidates?|veterans?|harass\w+)\b
`;

/** Sentences that stand behind an equal-opportunity text, and that are none of it. */
const straySentences = ({ sentences }: SegmentedPosting): readonly Sentence[] =>
  sentences.filter(({ section, text }) => section === 'equal-opportunity' && !equalOpportunity.test(text));

const weighed = (posting: SegmentedPosting): Weighed[] => {
  const sentences = [...employersSentences(posting), ...straySentences(posting)];
  return whichMayMatch(statements, sentences).flatMap(({ values, pattern, weak }) =>
    findIn(sentences, pattern).flatMap((found): Weighed[] => {
      const because = spoilt(found, values);
      return because
        ? [{ kind: 'refusal', what: found.match[0], because, evidence: [found.span], weak }]
        : values.map(value => ({ kind: 'fact', value, status: 'stated', evidence: [found.span], weak }));
    }),
  );
};

const valuesOf = (readings: readonly Reading<WorkModel>[]): WorkModel[] =>
  readings.flatMap(reading => (reading.kind === 'fact' ? [reading.value] : []));

/**
 * What the sentences state. What a company offers, such as being able to work from home, gives way to a sentence, a tag
 * or a header that says another thing of this job.
 */
export const statedModels = oncePerPosting((posting, lexicon: Lexicon): Reading<WorkModel>[] => {
  const readings = weighed(posting);
  const strong = readings.filter(({ weak }) => !weak);
  const offered = valuesOf(readings.filter(({ weak }) => weak));
  const givesWay = (): boolean =>
    valuesOf(strong).length > 0 ||
    valuesOf([...tagModels(posting), ...headerModels(posting, lexicon)]).some(
      value => !offered.includes(value),
    );
  const counted = offered.length > 0 && givesWay() ? strong : readings;
  return counted.map(({ weak, ...reading }) => reading);
});
