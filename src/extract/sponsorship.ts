import type { FieldValue } from '../posting/record.ts';
import { type Rule, stated } from './rule.ts';
import { employersSentences, findIn } from './sentences.ts';

type Sponsorship = FieldValue<'sponsorship'>;

const sponsoring =
  '(?:(?:visa|immigration|work (?:visa|permit|authori[sz]ation)|employment|h-?1b|green card)s?[\\s-]+(?:\\w+\\s+)?sponsor(?:ship|ing)?|sponsor(?:ship|ing)?\\b(?=[^.;]{0,60}\\b(?:visas?|work authori[sz]ation|work permit|immigration|employment|h-?1b|candidates?|applicants?|now or in the future)\\b)|sponsorship for (?:work|employment|visa))';
const not =
  "(?:not|no|cannot|can['’]t|unable|without|don['’]t|doesn['’]t|isn['’]t|won['’]t|unavailable|never|aren['’]t)";
const refused = new RegExp(
  `\\b${not}\\b[^.;]{0,60}?\\b${sponsoring}|\\b${sponsoring}[^.;]{0,60}?\\b${not}\\b|\\b(?:future )?sponsorship[^.;]{0,40}\\b(?:unavailable|not (?:available|offered|provided))\\b|\\bwithout (?:the need (?:for|of)|needing|requiring)[^.;]{0,30}\\bsponsorship\\b`,
  'gi',
);
const offered =
  /\bvisas? sponsorship\b|\bsponsor(?:s|ing)? (?:\w+\s+){0,2}visas?\b|\b(?:sponsorship (?:is )?(?:available|offered|provided))\b|\b(?:offer|provide)s? (?:\w+\s+){0,3}sponsorship\b/gi;
const negative = new RegExp(`\\b${not}\\b`, 'i');

/** Whether the employer sponsors a visa for the job. "Must be authorized to work" by itself refuses nothing. */
export const sponsorship: readonly Rule<Sponsorship>[] = [
  {
    id: 'sponsorship/offered',
    reads: 'a sentence that says that visas are sponsored',
    accepts: [
      { text: 'Visa sponsorship is available.', value: 'offered' },
      { text: 'We sponsor visas!', value: 'offered' },
      { text: 'We offer visa sponsorship and help with moving.', value: 'offered' },
    ],
    refuses: ['We do not offer visa sponsorship.', 'Is visa sponsorship needed?', 'Sponsor our running club'],
    read: posting =>
      findIn(employersSentences(posting), offered)
        .filter(
          ({ sentence }) =>
            !negative.test(sentence.text) && !/\?\s*$|\b(?:require|need)s?\b/i.test(sentence.text),
        )
        .map(({ span }) => stated('offered', span)),
  },
  {
    id: 'sponsorship/refused',
    reads: 'a sentence that says that no visa is sponsored',
    accepts: [
      { text: 'We are not able to provide visa sponsorship for this role.', value: 'refused' },
      { text: 'Sponsorship is not available for applicants who need work authorization.', value: 'refused' },
      { text: 'You can work here without the need for sponsorship.', value: 'refused' },
      { text: 'Future sponsorship unavailable.', value: 'refused' },
    ],
    refuses: [
      'You must be authorized to work in the US.',
      'Visa sponsorship is available.',
      'We work with Visa and Mastercard.',
    ],
    read: posting => findIn(employersSentences(posting), refused).map(({ span }) => stated('refused', span)),
  },
];
