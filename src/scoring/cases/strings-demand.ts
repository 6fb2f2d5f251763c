import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Case } from '../score.ts';
import { evidenceOf } from '../single.ts';
import { folded, verdictOn } from '../verdict.ts';
import { documentOf, notEnglish, setAside, stringOf, unread } from './cases.ts';

const oneDecimal = 'Months as years are compared to one decimal';
const openRange = 'Of a range with a plus behind it only the lower end is compared: it has no upper one here';

/** Years of experience in a sentence. */
export function yearsCase(
  input: string,
  expected: { min: number; max?: number | null | undefined } | null,
  at: string,
): Case {
  const { document, text } = stringOf(input, at);
  return {
    document,
    judge: ({ record, row }) => {
      if (notEnglish(text)) return [setAside('experience_min', `${expected?.min}`, unread)];
      const open = expected?.max != null && /\d\+/.test(text);
      const both = (min: number | null, max: number | null | undefined): string | null =>
        min === null ? null : `${tenth(min)}${expected?.max == null || open ? '' : ` to ${tenth(max)}`}`;
      const inMonths = expected !== null && !Number.isInteger(expected.min);
      const convention = open ? openRange : inMonths ? oneDecimal : undefined;
      const verdicts = verdictOn(
        'experience_min',
        {
          expected: expected && both(expected.min, expected.max),
          read: both(row.experience_min, row.experience_max),
          evidence: evidenceOf(record, 'experience'),
        },
        document.text,
      );
      return verdicts.map(verdict => ({ ...verdict, ...(convention && { convention }) }));
    },
  };
}

const tenth = (years: number | null | undefined): string =>
  years == null ? '?' : `${Math.round(years * 10) / 10}`;

/** Their levels that are another here, by the conventions of the labelled postings. */
const levels: Record<string, string> = { staff: 'lead', principal: 'lead' };
const otherLevels: readonly [RegExp, string, string][] = [
  [/^(?:VP|vice president)\b/i, 'executive', 'A vice president is an executive here, and a director there'],
  [/\barchitect$/i, 'lead', 'An architect leads here, and has no level there'],
];

/** The level that a title states. */
export function seniorityCase(title: string, expected: string | null, at: string): Case {
  const description = 'We look forward to your application. Please send it to us with your telephone number.';
  return {
    document: documentOf({ title, description }, at),
    judge: ({ record, row, text }) => {
      if (notEnglish(title)) return [setAside('seniority', expected, unread)];
      const [, value, convention] = otherLevels.find(([pattern]) => pattern.test(title)) ?? [];
      const ours = value ?? (expected === null ? null : (levels[expected] ?? expected));
      const said = { expected: ours, read: row.seniority, evidence: evidenceOf(record, 'seniority') };
      return verdictOn('seniority', said, text).map(verdict => ({
        ...verdict,
        ...(convention && { convention }),
      }));
    },
  };
}

/** Their names of skills that the lexicon has others for. */
const names: Record<string, string> = {
  golang: 'Go',
  'r-lang': 'R',
  csharp: 'C#',
  dotnet: '.NET',
  'bootstrap-css': 'Bootstrap',
  'spring-framework': 'Spring',
  'workday-tech': 'Workday',
};
const implied = 'A technology that the words imply and do not name';

/** Whether a technology is read in a sentence, or not read where its name is a word. */
export function technologyCase(
  input: string,
  expected: { present: string } | { absent: string },
  at: string,
): Case {
  const wanted = 'present' in expected;
  const id = wanted ? expected.present : expected.absent;
  const name = names[id] ?? id.replaceAll('-', ' ');
  return {
    document: stringOf(`Requirements\n- ${input}`, at).document,
    judge: ({ record, text }, { skills }) => {
      if (wanted && !folded(text).includes(folded(name)) && !isAlias(text, name, skills))
        return [setAside('technologies', name, implied)];
      const facts = record.fields.skills.facts;
      const fact = facts.find(({ value }) => folded(value.label).includes(folded(name)));
      const said = { read: fact ? name : null, evidence: fact?.evidence ?? [] };
      return verdictOn('technologies', { ...said, expected: wanted ? name : null }, text);
    },
  };
}

/** Whether a text holds another name that the lexicon has for a skill. */
const isAlias = (text: string, name: string, skills: Lexicon['skills']): boolean =>
  skills.find(text).some(({ value }) => folded(value.label) === folded(name));
