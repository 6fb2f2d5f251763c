import { mayMatch, whereMayMatch } from '../lexicon/sieve.ts';
import { slice } from '../posting/document.ts';
import type { Line } from '../segment/posting.ts';
import { boardName } from './board-data.ts';
import { ownersWord } from './header.ts';
import type { Rule } from './rule.ts';

/** Where a copy of a posting comes from. What only betrays the board, without its name, is inferred. */
export const board: readonly Rule<string>[] = [
  {
    id: 'board/front-matter',
    reads: 'what the owner says above the text',
    accepts: [{ text: '---\nboard: Northwind Jobs\n---\nWe build bridges.', value: 'Northwind Jobs' }],
    refuses: ['Northwind Jobs'],
    read: ownersWord('board'),
  },
  boardName,
  {
    id: 'board/address',
    reads: 'the address above the text, when it is one of a board',
    accepts: [
      {
        text: '---\nurl: https://boards.greenhouse.io/northwind/jobs/1\n---\nWe build bridges.',
        value: 'Greenhouse',
      },
    ],
    refuses: ['---\nurl: https://northwind.example/careers/1\n---\nWe build bridges.'],
    read: ({ document }, { boards }) => {
      const span = document.frontMatterSpans.url;
      if (!span) return [];
      const address = slice(document, span);
      return boards
        .filter(({ mark }) => mark?.test(address))
        .map(({ name }) => ({ kind: 'fact', value: name, status: 'inferred', evidence: [span] }));
    },
  },
  {
    id: 'board/mark',
    reads: 'words of a page that are the board’s own',
    accepts: [
      { text: 'Filtr uses AI to scan 1000+ jobs\n\nData Engineer', value: 'Filtr' },
      { text: 'About the job\nNorthwind builds bridges.', value: 'LinkedIn' },
      { text: 'Data Engineer\n\nJobs powered by Lever', value: 'Lever' },
    ],
    refuses: [
      'Our filtr.',
      'What you’ll do\n- Build bridges\n\nAbout the job\nNorthwind builds bridges.',
      'You have used LinkedIn and Greenhouse.',
    ],
    read: ({ lines }, { boards }) => {
      const possible = boards.flatMap(({ name, mark }) =>
        mark && whereMayMatch(lines, mark).length > 0 ? [{ name, mark }] : [],
      );
      if (possible.length === 0) return [];
      return lines.flatMap((line, i) =>
        possible.flatMap(({ name, mark }) => {
          const match = mayMatch(line.marks, mark) ? mark.exec(line.text) : null;
          if (!match) return [];
          const named = match[0].toLowerCase().includes(name.toLowerCase());
          if (!named && !opens(lines, i)) return [];
          const start = line.start + match.index;
          return [
            {
              kind: 'fact',
              value: name,
              status: named ? 'stated' : 'inferred',
              evidence: [{ start, end: start + match[0].length }],
            },
          ];
        }),
      );
    },
  },
];

/** Whether nothing but a header stands above a line: below its own headings, the employer may use a board's words. */
const opens = (lines: Line[], i: number): boolean =>
  lines.slice(0, i).every(({ section }) => section === 'header' || section === 'board-commentary');
