import type { Lexicon } from '../lexicon/lexicon.ts';
import { boardCompany } from './board-data.ts';
import { onBoardLine, onCard } from './company/board.ts';
import { companyHeadings } from './company/heading.ts';
import { confirmed, department, generic, isName, rating, undoubled } from './company/name.ts';
import { companySentences, equalOpportunity } from './company/sentence.ts';
import {
  asWritten,
  dashedParts,
  firstFact,
  headerLines,
  headerParts,
  labelled,
  ownersWord,
  segmentsOf,
  type Words,
} from './header.ts';
import { hiringLine } from './hiring-line.ts';
import { placesOfLine } from './locations/list.ts';
import { oncePerPosting } from './once.ts';
import type { Rule } from './rule.ts';
import { readTitle } from './title.ts';

const companyLabel = /^(?:company(?: name)?|employer|hiring company)$/i;

/** Words for how and where work is done. */
const offered = /\b(?:remote|hybrid|on-?site|full[- ]?time|part[- ]?time|contract|interns?)\b/i;

/** A name without what brackets or an address add to it: "Northwind (formerly Southwind)", "[Northwind](https://…)". */
function withoutAside(words: Words): Words {
  const linked = /^\[([^[\]]+)\](?:\([^()]*\))?/.exec(words.text)?.[1];
  const { text, start } = linked ? { text: linked, start: words.start + 1 } : words;
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
  onCard,
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
      { text: '[Northwind](https://north.example) | Data Engineer | Remote\nWe sail.', value: 'Northwind' },
      {
        text: 'Northwind | Remote (Norway)\nWe build bridges that stand for centuries, and we keep them open by day and by night for all.',
        value: 'Northwind',
      },
    ],
    refuses: [
      'Lisbon | Porto | Faro\nWe build bridges.',
      '| Data Engineer | Northwind |',
      'Bread | Butter\nData Engineer',
      'Data and other roles | Remote\nWe build bridges that stand for centuries, and we keep them open by day and by night for all.',
      'Data Engineer | Rivers | Remote\nNorthwind\nLisbon, Portugal\n\nWe build bridges.',
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
    id: 'company/hiring-line',
    reads: 'who is hiring by the first line, as forums have it: "Northwind (1999) is hiring an Engineer"',
    accepts: [
      { text: 'Northwind Maps (NW 99) Is Hiring a Night Nurse\nWe draw maps.', value: 'Northwind Maps' },
      { text: 'Northwind is hiring map makers\nWe draw maps.', value: 'Northwind' },
    ],
    refuses: [
      'We are hiring an Engineer\nLisbon',
      'Our client is hiring a Nurse\nLisbon',
      'Northwind\nThe Mill is hiring',
    ],
    read: posting => {
      const name = hiringLine(posting)?.company;
      return name && !generic.test(name.text) ? [asWritten(name)] : [];
    },
  },
  {
    id: 'company/dashed-line',
    reads: 'the first part of a first line that dashes part, where a later one is the title',
    accepts: [{ text: 'Northwind — Night Nurse — Remote (Norway) — Contract\nWe sail.', value: 'Northwind' }],
    refuses: ['Night Nurse - North - Remote\nWe sail.', 'Oslo - Night Nurse - Remote\nWe sail.'],
    read: (posting, lexicon) => {
      const [name, ...others] = dashedParts(posting);
      const title = readTitle(posting, lexicon);
      return name && others.some(({ start }) => start === title?.start) && isName(name, lexicon, name)
        ? [asWritten(withoutAside(name))]
        : [];
    },
  },
  {
    id: 'company/above-title',
    reads: 'the line above the title, which a place follows',
    accepts: [
      { text: 'Northwind\nData Engineer\nLisbon, Portugal', value: 'Northwind' },
      { text: 'Northwind\n3.9\nData Engineer\nLisbon, Portugal\nEasy Apply', value: 'Northwind' },
      { text: 'Northwind\nData Engineer\nPorto, Portugal · 2 weeks ago · 57 applicants', value: 'Northwind' },
    ],
    refuses: [
      'Northwind\nData Engineer\n\nWe build bridges.',
      'Engineering\nData Engineer\nLisbon, Portugal',
      'Full-time\nData Engineer\nLisbon, Portugal',
      'Lisbon, Portugal\nData Engineer\nPorto, Portugal',
      'Data Engineer\nNorthwind\nLisbon, Portugal',
    ],
    read: (posting, lexicon) => {
      const lines = headerLines(posting, lexicon).filter(({ text }) => !rating.test(text));
      const [above, title, below] = headerParts(posting).length > 0 ? [] : lines;
      if (!above || !below || title?.start !== readTitle(posting, lexicon)?.start) return [];
      const isPlaced = segmentsOf(below).some(part => placesOfLine(part, lexicon.places) !== undefined);
      return isPlaced && !department.test(above.text) && isName(above, lexicon, above)
        ? [asWritten(undoubled(above))]
        : [];
    },
  },
  {
    id: 'company/header',
    reads: 'the line below the title',
    accepts: [
      { text: 'Data Engineer\nNorthwind\nLisbon, Portugal', value: 'Northwind' },
      { text: 'Data Engineer\n7harbours\nLisbon, Portugal', value: '7harbours' },
      { text: 'Data Engineer\n7 Harbours Group\nLisbon, Portugal', value: '7 Harbours Group' },
      { text: 'Data Engineer\nHarbour College London\nLondon, England', value: 'Harbour College London' },
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
      'Data Engineer\n2nd floor\nLisbon, Portugal',
      'Data Engineer\n12 Harbour Street\nLisbon, Portugal',
      'Data Engineer\n3 Days a week\nLisbon, Portugal',
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
  onBoardLine,
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
  ...companySentences,
  ...companyHeadings,
  equalOpportunity,
];

/** The employer as the rules read it, with its place. */
export const readCompany = oncePerPosting((posting, lexicon: Lexicon) =>
  firstFact(company, posting, lexicon),
);
