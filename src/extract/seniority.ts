import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Span } from '../posting/document.ts';
import type { FieldValue } from '../posting/record.ts';
import { headerParts, labelled } from './header.ts';
import type { Reading, Rule } from './rule.ts';
import { employersSentences, findIn } from './sentences.ts';
import { readTitle } from './title.ts';

type Seniority = FieldValue<'seniority'>;
interface Stated extends Span {
  value: Seniority;
}

const numeral = /(?<=\p{L}[\s-]+)(?<grade>I{1,3}|[1-3])(?=\s*(?:$|[,(/|:–—]|[-]\s|\s-))/gu;
const wanted =
  /\b(?:looking for|lookout for|seeking|hiring|recruiting|searching for|search of|as) (?:an? )(?<title>[^.;:!?()]{4,110})/giu;
/** What parts the words for who is wanted from a title that is somebody else's. */
const another = /\b(?:to|with|who|that|and|or|for|under|alongside|of|by|our|your|in|on)\b/i;
const negated = /\b(?:not|isn['’]t|no)\b[^.;]{0,15}$|\b(?:years?|months?|experience)\b[^.;]{0,30}$/i;
/** A part of a header that has no title: "Senior Backend, Frontend", or "Multiple Senior Eng". */
const levelFirst =
  /^(?:multiple |several |\d+ )?(?:senior|sr\.?|staff|principal|junior|jr\.?|mid-level)\b[^|]{2,60}$/i;

/** The level that a title states; offsets are into the title. */
export function levelOf(text: string, { titles }: Lexicon): Stated | undefined {
  const words = titles.levels
    .find(text)
    .flatMap(({ value, start, end }) => (value ? [{ ...value, start, end }] : []))
    .sort((a, b) => a.rank - b.rank)[0];
  if (words && !['entry', 'mid'].includes(words.value)) return words;
  for (const match of text.matchAll(numeral)) {
    const written = match.groups!.grade!;
    const figure = Number(written);
    const value = titles.grade(figure ? 'I'.repeat(figure) : written);
    const lead = text.slice(0, match.index).replace(/[\s-]+$/, '');
    const occupation = titles.occupations.find(lead).at(-1);
    if (value && occupation && (!figure || occupation.end === lead.length))
      return { value, start: match.index, end: match.index + match[0].length };
  }
  return words;
}

const fact = (value: Seniority, evidence: Span[]): Reading<Seniority> => ({
  kind: 'fact',
  value,
  status: 'stated',
  evidence,
});

const levelLabel = /^(?:seniority|experience|job|career|role|position)?(?: ?level)?$/i;

/** The level of the job: from its title first, then from what the text says of it. Years never set it. */
export const seniority: readonly Rule<Seniority>[] = [
  {
    id: 'seniority/title',
    reads: 'a word of the title that states a level, or the numeral after an occupation',
    accepts: [
      { text: 'Senior Data Engineer\nNorthwind', value: 'senior' },
      { text: 'Data Engineer, Sr.\nNorthwind', value: 'senior' },
      { text: 'Data Engineering Internship (Summer)\nNorthwind', value: 'intern' },
      { text: 'Data Engineer I\nNorthwind', value: 'entry' },
      { text: 'Data Engineer II, Maps\nNorthwind', value: 'mid' },
      { text: 'Bridge Engineer 1\nNorthwind', value: 'entry' },
      { text: 'Data Engineer III\nNorthwind', value: 'senior' },
      { text: 'Staff Data Engineer\nNorthwind', value: 'lead' },
      { text: 'Medior Data Engineer\nNorthwind', value: 'mid' },
      { text: 'Senior+ Data Engineer\nNorthwind', value: 'senior' },
      { text: 'Data Engineer, Associate\nNorthwind', value: 'entry' },
      { text: 'Biostatistician II\nNorthwind', value: 'mid' },
      { text: 'Senior Solutions Architect\nNorthwind', value: 'lead' },
      { text: 'Junior Architect\nNorthwind', value: 'entry' },
      { text: 'Engineering Manager, Maps\nNorthwind', value: 'manager' },
      { text: 'Senior Product Manager\nNorthwind', value: 'senior' },
      { text: 'Head of Maps\nNorthwind\nLisbon', value: 'director' },
      { text: 'VP of Engineering\nNorthwind\nLisbon', value: 'executive' },
      { text: 'As a Junior Data Engineer at Northwind, you’ll draw maps.', value: 'entry' },
    ],
    refuses: [
      'Member of Technical Staff\nNorthwind',
      'Chief of Staff\nNorthwind',
      'Product Manager\nNorthwind',
      'Staff Accountant\nNorthwind',
      'Lead Generation Specialist\nNorthwind',
      'Internal Auditor\nNorthwind',
      'Research Fellow\nNorthwind',
      'Account Executive, Mid-Market\nNorthwind',
      'Support Engineer, Level 1\nNorthwind',
      'Phase I Researcher\nNorthwind',
      'Bridge Engineer, Shift 2\nNorthwind',
      'Office Manager\nNorthwind',
    ],
    read: (posting, lexicon) => {
      const title = readTitle(posting, lexicon);
      const level = title && levelOf(title.text, lexicon);
      return level
        ? [fact(level.value, [{ start: title.start + level.start, end: title.start + level.end }])]
        : [];
    },
  },
  {
    id: 'seniority/label',
    reads: 'what stands after "Seniority" or "Experience level"',
    accepts: [
      { text: 'Seniority: Senior', value: 'senior' },
      { text: 'Experience level: Entry level', value: 'entry' },
    ],
    refuses: [
      'Level: 3',
      'Seniority: open',
      'Experience: Open to new grads',
      'Experience level: any, whether junior or not, is fine with us here.',
    ],
    read: (posting, lexicon) =>
      labelled(posting, levelLabel).flatMap(words => {
        const level =
          words.text.length <= 30 && !/^open to\b/i.test(words.text)
            ? levelOf(words.text, lexicon)
            : undefined;
        return level
          ? [fact(level.value, [{ start: words.start + level.start, end: words.start + level.end }])]
          : [];
      }),
  },
  {
    id: 'seniority/part',
    reads: 'a part of a header between bars that begins with a level, where no part is a title',
    accepts: [{ text: 'Northwind | Senior Backend, Frontend | Lisbon\nWe build bridges.', value: 'senior' }],
    refuses: [
      'Northwind | Bridges for senior people | Lisbon\nWe build bridges.',
      'Northwind | Data Engineer | Senior living | Lisbon\nWe build bridges.',
    ],
    read: (posting, lexicon) =>
      readTitle(posting, lexicon)
        ? []
        : headerParts(posting)
            .filter(({ text }) => levelFirst.test(text))
            .slice(0, 1)
            .flatMap(({ text, start }) => {
              const level = levelOf(text, lexicon);
              return level
                ? [fact(level.value, [{ start: start + level.start, end: start + level.end }])]
                : [];
            }),
  },
  {
    id: 'seniority/wanted',
    reads: 'a sentence that looks for the title with a level before it',
    accepts: [
      {
        text: 'Data Engineer\nNorthwind\nLisbon\n\nAbout us\nWe are looking for a Senior Data Engineer who likes maps.',
        value: 'senior',
      },
      {
        text: 'Data Engineer\nNorthwind\nLisbon\n\nAbout us\nWe look for someone calm: on the lookout for a Graduate Data Engineer.',
        value: 'entry',
      },
      {
        text: 'Data Engineer\nNorthwind\nLisbon\n\nAbout us\nWe are looking for a calm, tidy founding Senior Data Engineer.',
        value: 'senior',
      },
    ],
    refuses: [
      'Data Engineer\nNorthwind\nLisbon\n\nAbout us\nWe are hiring a tutor, to train under a Senior Data Engineer.',
      'Data Engineer\nNorthwind\nLisbon\n\nAbout us\nYou will report to a Senior Data Engineer.',
      'Data Engineer\nNorthwind\nLisbon\n\nAbout us\nWe are also hiring a Senior Map Maker.',
    ],
    read: (posting, lexicon) => {
      const title = readTitle(posting, lexicon)
        ?.text.replace(/\s*[,(|–-].*$/, '')
        .toLowerCase();
      if (!title) return [];
      return findIn(employersSentences(posting), wanted).flatMap(({ match, span }) => {
        const name = match.groups!.title!;
        const at = name.toLowerCase().indexOf(title);
        const between = name.slice(0, at);
        const ours = at > 0 && ((at < 30 && !between.includes(',')) || (at < 80 && !another.test(between)));
        const level = ours ? levelOf(between, lexicon) : undefined;
        const start = span.start + match[0].indexOf(name) + (level?.start ?? 0);
        return level ? [fact(level.value, [{ start, end: start + level.end - level.start }])] : [];
      });
    },
  },
  {
    id: 'seniority/statement',
    reads: 'a sentence that states the level of the job',
    accepts: [
      { text: 'This is an entry-level role.', value: 'entry' },
      { text: 'As a senior IC, you draw the maps.', value: 'senior' },
      { text: 'Throughout your internship you will draw maps.', value: 'intern' },
    ],
    refuses: [
      'This is not an entry-level role.',
      'Our interns love it here.',
      'You have 5 years of experience.',
      'You work with senior engineers.',
      'Internships and entry-level roles count as experience.',
      'You have two years in a mid-level role.',
    ],
    read: (posting, { titles }) =>
      employersSentences(posting).flatMap(({ text, start }) =>
        titles.statements
          .all(text)
          .filter(
            match =>
              !negated.test(text.slice(0, match.start)) &&
              !/roles$|positions$/i.test(text.slice(match.start, match.end)),
          )
          .map(match => fact(match.value, [{ start: start + match.start, end: start + match.end }])),
      ),
  },
];
