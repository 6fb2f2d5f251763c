import { whereMayMatch } from '../../lexicon/sieve.ts';
import { asWritten } from '../header.ts';
import type { Rule } from '../rule.ts';
import { generic, isName, spelled } from './name.ts';

const aboutHeading = /^(\**about(?: us at)? )(\p{Lu}[^:.!?*]{1,50}?)\s*[:*]*$/iu;
/** Headings of what a posting says of the employer, which other words may end, too. */
const otherHeading =
  /^(\W*(?:life at|working at|why(?: join)?|join|what is|who is|inside) )(\p{Lu}[^:!?*]{1,40}?)\s*[:*?!.]*$/iu;

/** The employer as headings name it. */
export const companyHeadings: readonly Rule<string>[] = [
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
      whereMayMatch(posting.lines, aboutHeading).flatMap(line => {
        const [, before = '', text = ''] = aboutHeading.exec(line.text) ?? [];
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
    id: 'company/heading',
    reads: 'the name in a heading such as "Life at …" or "Why join …", where the text has it too',
    accepts: [
      {
        text: 'LIFE AT NORTHWIND\n\nThe people of Northwind sail.\nNorthwind is by the sea.',
        value: 'Northwind',
      },
      { text: 'Why join Northwind?\n\nThose of Northwind sail. Come to Northwind.', value: 'Northwind' },
    ],
    refuses: [
      'Life at Northwind\n\nWe sail.',
      'Why join us?\n\nWe sail.',
      'Join Our Harbour\n\nWe sail. Our harbour is calm. Our harbour is blue.',
    ],
    read: (posting, lexicon) =>
      whereMayMatch(posting.lines, otherHeading).flatMap(line => {
        const [, before = '', text = ''] = otherHeading.exec(line.text) ?? [];
        const name = {
          text,
          start: line.start + before.length,
          end: line.start + before.length + text.length,
        };
        if (text === '' || generic.test(text) || !isName(name, lexicon, name)) return [];
        const written = spelled(name, posting);
        const times = posting.text.split(written.text).length - 1;
        return times > (written.text === text ? 2 : 1) ? [asWritten(written)] : [];
      }),
  },
];
