import type { Lexicon } from '../lexicon/lexicon.ts';
import { boardCompany } from './board-data.ts';
import { confirmed, generic, isName, spelled, undoubled } from './company-name.ts';
import {
  asWritten,
  firstFact,
  headerLines,
  headerParts,
  labelled,
  ownersWord,
  segmentsOf,
  type Words,
} from './header.ts';
import { placesOfLine } from './locations-list.ts';
import { oncePerPosting } from './once.ts';
import type { Rule } from './rule.ts';
import { employersSentences, findIn, firstIn } from './sentences.ts';
import { readTitle } from './title.ts';

const capitalised = String.raw`\p{Lu}[\p{L}\p{N}.&'’+-]*(?: (?:(?:of|the|and|for|&) )?\p{Lu}[\p{L}\p{N}.&'’+-]*){0,4}`;

const inSentence = new RegExp(
  String.raw`\b[Aa]s an? [\p{L}\p{N}][^.,;]{2,80}? at (${capitalised})(?=, you| you)`,
  'gu',
);
const isHiring = new RegExp(
  String.raw`^(${capitalised}) is (?:currently |now |actively )?(?:looking for|hiring|seeking|recruiting|searching for) (?:an?|our|talented|experienced)\b`,
  'gu',
);

const aboutHeading = /^(\**about(?: us at)? )(\p{Lu}[^:.!?*]{1,50}?)\s*[:*]*$/iu;

const companyLabel = /^(?:company(?: name)?|employer|hiring company)$/i;

/** Words for how and where work is done. */
const offered = /\b(?:remote|hybrid|on-?site|full[- ]?time|part[- ]?time|contract|interns?)\b/i;

/** A name without what brackets or an address add to it: "Northwind (formerly Southwind)". */
function withoutAside({ text, start }: Words): Words {
  const name = text.replace(/\s*(?:\([^()]*\)|https?:\S+|[-–—:])?\s*$/u, '');
  return { text: name, start, end: start + name.length };
}

/** The employer. Never the board, and never the words of its furniture. */
export const company: readonly Rule<string>[] = [
  {
    id: 'company/front-matter',
    reads: 'what the owner says above the text',
    accepts: [{ text: '---\ncompany: Northwind\n---\nWe build bridges.', value: 'Northwind' }],
    refuses: ['Northwind'],
    read: ownersWord('company'),
  },
  boardCompany,
  {
    id: 'company/header-part',
    reads:
      'the first part of a line that bars part and that names the job or its place too, but for the job itself',
    accepts: [
      {
        text: 'Northwind | Data Engineer | Lisbon, Portugal | Full-time\nWe build bridges.',
        value: 'Northwind',
      },
      {
        text: 'Northwind (https://north.example) | Porto, Portugal | ONSITE\nWe build bridges.',
        value: 'Northwind',
      },
      { text: 'Data Engineer | Northwind | Lisbon, Portugal\nWe build bridges.', value: 'Northwind' },
    ],
    refuses: [
      'Lisbon | Porto | Faro\nWe build bridges.',
      '| Data Engineer | Northwind |',
      'Bread | Butter\nData Engineer',
    ],
    read: (posting, lexicon) => {
      const parts = headerParts(posting);
      const title = readTitle(posting, lexicon);
      const [first, ...others] = parts.filter(({ start }) => start !== title?.start);
      const known = title && parts.some(({ start }) => start === title.start);
      const facts = others.some(
        part => offered.test(part.text) || placesOfLine(part, lexicon.places) !== undefined,
      );
      const words = first && (known || facts) ? withoutAside(first) : undefined;
      return words && isName(words, lexicon, words) ? [asWritten(words)] : [];
    },
  },
  {
    id: 'company/header',
    reads: 'the line below the title',
    accepts: [
      { text: 'Data Engineer\nNorthwind\nLisbon, Portugal', value: 'Northwind' },
      { text: 'Data Engineer\nNorthwind Northwind · Consumer · Denver, CO · University', value: 'Northwind' },
      {
        text: 'Data Engineer\nNorthwind\n\nNorthwind builds bridges that stand for centuries.',
        value: 'Northwind',
      },
    ],
    refuses: [
      'Data Engineer\nLisbon, Portugal',
      'Data Engineer\nFull-time\nLisbon',
      'Data Engineer\nNorthwind Logo',
      'Data Engineer\nPosted 2 days ago',
    ],
    read: (posting, lexicon) => {
      const lines = headerLines(posting, lexicon);
      const name = readTitle(posting, lexicon);
      const at = lines.findIndex(({ start }) => start === name?.start);
      const line = lines[at + 1];
      if (at === -1 || !line) return [];
      const [first, second] = /\s[·•]\s/.test(line.text) ? segmentsOf(line) : [line];
      const words = first && undoubled(first);
      if (!words || !isName(words, lexicon, first)) return [];
      return confirmed(words.text, second ?? lines[at + 2], posting, lexicon) ? [asWritten(words)] : [];
    },
  },
  {
    id: 'company/label',
    reads: 'what stands after "Company" or "Employer"',
    accepts: [{ text: 'Company: Northwind Ltd', value: 'Northwind Ltd' }],
    refuses: ['Company: we build bridges and like it.', 'Company culture: Northwind'],
    read: (posting, lexicon) =>
      labelled(posting, companyLabel)
        .filter(
          words =>
            words.text.length <= 60 && /^\p{Lu}|^\p{L}+$/u.test(words.text) && isName(words, lexicon, words),
        )
        .map(asWritten),
  },
  {
    id: 'company/title-sentence',
    reads: 'the name after "at" in a sentence that calls the reader by the name of the job',
    accepts: [
      { text: 'As a Data Engineer at Northwind, you’ll build bridges.', value: 'Northwind' },
      { text: 'As a Data Engineer at Northwind, youll build bridges.', value: 'Northwind' },
    ],
    refuses: ['As a Data Engineer at the moment, you know.', 'As a Data Engineer, you will build bridges.'],
    read: posting =>
      findIn(employersSentences(posting), inSentence).flatMap(({ match, span }) => {
        const text = match[1]!;
        return generic.test(text) ? [] : [asWritten({ text, start: span.end - text.length, end: span.end })];
      }),
  },
  {
    id: 'company/about-heading',
    reads: 'the name in a heading "About …"',
    accepts: [
      { text: 'About Northwind:\nWe build bridges.', value: 'Northwind' },
      { text: 'Bridge\n\nABOUT NORTHWIND\n\nAt Northwind we build bridges.', value: 'Northwind' },
    ],
    refuses: [
      'About the role:\nYou build bridges.',
      'About Us\nWe build bridges.',
      'About this position\nIt is new.',
    ],
    read: posting =>
      posting.lines.flatMap(line => {
        const [, before = '', text = ''] = firstIn(line, aboutHeading) ?? [];
        if (
          text === '' ||
          generic.test(text) ||
          line.section === 'board-commentary' ||
          !/^\p{Lu}/u.test(text)
        )
          return [];
        const start = line.start + before.length;
        return [asWritten(spelled({ text, start, end: start + text.length }, posting))];
      }),
  },
  {
    id: 'company/sentence',
    reads: 'the name that opens a sentence "… is looking for"',
    accepts: [
      { text: 'Northwind is looking for a Data Engineer.', value: 'Northwind' },
      { text: 'Northwind Bridges is hiring an engineer', value: 'Northwind Bridges' },
    ],
    refuses: [
      'Our client is looking for a Data Engineer.',
      'The team is hiring.',
      'Everyone is looking for something.',
    ],
    read: posting =>
      findIn(employersSentences(posting), isHiring).flatMap(({ match, span }) => {
        const text = match[1]!;
        return generic.test(text)
          ? []
          : [asWritten({ text, start: span.start, end: span.start + text.length })];
      }),
  },
];

/** The employer as the rules read it, with its place. */
export const readCompany = oncePerPosting((posting, lexicon: Lexicon) =>
  firstFact(company, posting, lexicon),
);
