import { matchesOf } from '../../lexicon/matches.ts';
import { part, pattern } from '../../lexicon/pattern.ts';
import type { FieldValue } from '../../posting/record.ts';
import type { Words } from '../header.ts';
import { type Reading, stated } from '../rule.ts';

export type Employment = FieldValue<'employment'>;

const kinds: [value: Employment, pattern: string][] = [
  ['full-time', String.raw`full[-_ ]?time|FT|(?<![\d.,%] ?|\bto )FTE`],
  ['part-time', String.raw`part[-_ ]?time|partime`],
  [
    'contract',
    part`
      (?:(?:fixed|limited)[- ]term )?contract(?:ors?|ing|ual)?(?:[- ]to[- ]hire)?|(?:fixed|limited)[- ]term
      |term[- ]limited|freelance(?:rs?)?|c2c|c2h|ftc|term (?:position|appointment|contract)|w-?2 contract
      |1099|cdd|(?:inside|outside)(?: of)? ir35
    `,
  ],
  ['temporary', String.raw`temp(?:orary)?[- ]to[- ](?:hire|perm(?:anent)?)|temporary|temp|seasonal`],
  ['internship', String.raw`internship|interns?|co-?op`],
];
/** Every word that names a kind of employment: source of a pattern. */
export const anyKind = kinds.map(([, pattern]) => pattern).join('|');
/** Words that name a kind of employment. */
export const named = pattern('giu')`
  (?<![\p{L}-]
    |(?:smart|permanent|open[- ]ended|indefinite|unlimited|employment|internship|apprenticeship|training
      |local) (?=contract)
    |\b(?:long|short|near|mid|medium|open) (?=term ))
  (?:${anyKind})(?![\p{L}]|-\p{L})
`;

/** A text that ends with a contract that has no end. */
export const permanent =
  /\b(?:permanent|open[- ]ended|indefinite|unlimited)(?:,? full[- ]?time(?: \([^)]{1,40}\))?)? (?:employment )?contract$/i;

/** The kind of employment that a word names. */
export const kindOf = (word: string): Employment =>
  kinds.find(([, pattern]) => new RegExp(`^(?:${pattern})$`, 'i').test(word))![0];

/** Every kind of employment that some words name. */
export const kindsIn = ({ text, start }: Pick<Words, 'text' | 'start'>): Reading<Employment>[] =>
  matchesOf(text, named).map(({ 0: word, index }) =>
    stated(kindOf(word), { start: start + index, end: start + index + word.length }),
  );
