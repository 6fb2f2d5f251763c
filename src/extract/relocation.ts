import type { FieldValue } from '../posting/record.ts';
import { type Rule, stated } from './rule.ts';
import { employersSentences, findIn } from './sentences.ts';

type Relocation = FieldValue<'relocation'>;

const help = String.raw`relocation (?:assistance|support|package|benefits?|allowance|bonus|costs?|expenses?|help|services)`;

const refused = new RegExp(
  String.raw`\b(?:not|no|without|cannot|can't|unable to|don't|won't)\b[^.;]{0,40}\b(?:${help}|relocate)\b|\b${help}\b[^.;]{0,30}\b(?:not|unavailable|isn't)\b`,
  'gi',
);
const offered = new RegExp(String.raw`\b${help}\b`, 'gi');

/** Whether the employer helps with moving. A refusal is read before an offer: "not eligible for relocation assistance". */
export const relocation: readonly Rule<Relocation>[] = [
  {
    id: 'relocation/refused',
    reads: 'a sentence that says that no help with moving is given',
    accepts: [
      { text: 'This position is not eligible for relocation assistance.', value: 'refused' },
      { text: 'Relocation assistance is not available for this position.', value: 'refused' },
      { text: 'We do not offer relocation support.', value: 'refused' },
      { text: 'No relocation package is provided', value: 'refused' },
    ],
    refuses: ['Relocation assistance is available.', 'You must be willing to relocate to Lisbon.'],
    read: posting => findIn(employersSentences(posting), refused).map(({ span }) => stated('refused', span)),
  },
  {
    id: 'relocation/offered',
    reads: 'a sentence that says that help with moving is given',
    accepts: [
      { text: 'Relocation assistance is available.', value: 'offered' },
      { text: 'We offer a relocation package and visa support.', value: 'offered' },
      { text: 'Benefits include relocation support', value: 'offered' },
    ],
    refuses: [
      'This position is not eligible for relocation assistance.',
      'Relocation costs are at your own expense.',
    ],
    read: posting =>
      findIn(employersSentences(posting), offered)
        .filter(
          ({ sentence }) =>
            !/\b(?:not|no|without|cannot|can't|unable|don't|won't|isn't|unavailable|own expense)\b/i.test(
              sentence.text,
            ),
        )
        .map(({ span }) => stated('offered', span)),
  },
];
