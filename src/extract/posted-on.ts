import { dayIn } from '../ingest/days.ts';
import { pattern } from '../lexicon/pattern.ts';
import { whereMayMatch } from '../lexicon/sieve.ts';
import type { Span } from '../posting/document.ts';
import type { SegmentedPosting } from '../segment/posting.ts';
import { boardDate } from './board-data.ts';
import { headerLines, labelled, ownersWord, segmentsOf, type Words } from './header.ts';
import { monthNumber, monthPattern } from './months.ts';
import type { Reading, Rule } from './rule.ts';

const weekday = String.raw`(?:(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?[.,]*\s+)?`;
const forms = [
  String.raw`(?<y1>[12]\d{3})[-/](?<m1>\d{2})[-/](?<d1>\d{2})`,
  String.raw`(?<n2>${monthPattern})\s+(?<d2>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<y2>[12]\d{3})`,
  String.raw`(?<d3>\d{1,2})(?:st|nd|rd|th)?[-\s]+(?:of\s+)?(?<n3>${monthPattern}),?[-\s]+(?<y3>[12]\d{3})`,
  String.raw`(?<d4>\d{1,2})\.\s?(?<m4>\d{1,2})\.\s?(?<y4>[12]\d{3})`,
];
const posted = String.raw`(?:(?:date\s+)?(?:posted|published|advertised|listed)(?:\s+(?:on|date))?|posting\s+date|date)\s*:?\s*`;
const wholeDate = new RegExp(`^(?:${posted})?${weekday}(?:${forms.join('|')})(?:T[\\d:.Z+]+)?$`, 'iu');
const ago = pattern('iu')`
  ^(?<again>re-?)?(?:posted|published|listed|active)?\s*:?\s*
  (?:(?<count>\d{1,3}|an?|one)
    (?<more>\+)?\s*(?<unit>minute|min|hour|hr|h|day|d|week|w|month|year)s?\s+ago
    |(?<word>today|yesterday|just (?:posted|now)))
  (?:\s+(?:over )?\d+ applicants)?$
`;

const postedLabel = /^(?:date )?(?:posted|published|advertised)(?: (?:on|date))?$|^posting date$/i;

/** The ISO date of a line that holds a date and nothing else, of three numbers with dots the day first; undefined when it holds none that exists. */
function dayOf(text: string): string | undefined {
  const groups = wholeDate.exec(text)?.groups;
  if (!groups) return undefined;
  const { y1, m1, d1, n2, d2, y2, n3, d3, y3, d4, m4, y4 } = groups;
  const name = n2 ?? n3;
  const month = name ? monthNumber(name) : (m1 ?? m4);
  const day = (d1 ?? d2 ?? d3 ?? d4)!.padStart(2, '0');
  return dayIn(`${y1 ?? y2 ?? y3 ?? y4}-${String(month).padStart(2, '0')}-${day}`);
}

const dayBefore = (iso: string, days: number): string =>
  new Date(Date.parse(iso) - days * 86_400_000).toISOString().slice(0, 10);

const spanOf = ({ start, end }: Words): Span => ({ start, end });

/** The header and the board's own lines, by their parts; a date below a label such as "Closing date" is not among them. */
const dated = (posting: SegmentedPosting, lines: readonly Words[]): Words[] =>
  lines.filter(line => !followsLabel(posting, line)).flatMap(segmentsOf);

const followsLabel = ({ lines }: SegmentedPosting, { start }: Words): boolean => {
  const above = lines[lines.findIndex(line => line.start === start) - 1];
  return (
    above !== undefined &&
    /\b(?:start|clos|deadline|end|apply|until|expir)/i.test(above.text) &&
    above.text.length < 40
  );
};

/** When the posting appeared. Closing dates, deadlines and the first day of work are none. */
export const postedOn: readonly Rule<string>[] = [
  {
    id: 'posted-on/front-matter',
    reads: 'what the owner says above the text',
    accepts: [{ text: '---\npostedOn: 2026-05-21\n---\nWe build bridges.', value: '2026-05-21' }],
    refuses: ['2026-05-21 is the first day.'],
    read: ownersWord('postedOn'),
  },
  boardDate,
  {
    id: 'posted-on/header',
    reads: 'a line, or a part of one, that is a date and nothing else',
    accepts: [
      { text: 'Data Engineer\nNorthwind\nMar 3, 2025', value: '2025-03-03' },
      { text: 'Data Engineer\nNorthwind · 3 March 2025 · Lisbon', value: '2025-03-03' },
      { text: 'Data Engineer\nPosted on 2025-03-03', value: '2025-03-03' },
      { text: 'Data Engineer\nMonday, 3rd March 2025', value: '2025-03-03' },
      { text: 'Data Engineer\n04.03.2025', value: '2025-03-04' },
    ],
    refuses: [
      'Data Engineer\nFeb 30, 2025',
      'Data Engineer\n2025-13-01',
      'Data Engineer\n04/03/2025',
      'Data Engineer\n0025-03-04',
      'Data Engineer\nClosing date: 3 March 2025',
      'Data Engineer\nStart date\n3 March 2025',
      'The programme begins on 3 March 2025.',
    ],
    read: (posting, lexicon) =>
      dated(posting, whereMayMatch(headerLines(posting, lexicon), wholeDate)).flatMap(
        (words): Reading<string>[] => {
          const value = dayOf(words.text);
          return value ? [{ kind: 'fact', value, status: 'stated', evidence: [spanOf(words)] }] : [];
        },
      ),
  },
  {
    id: 'posted-on/label',
    reads: 'what stands after "Posted" or "Date posted"',
    accepts: [
      { text: 'Northwind\n\nAbout us\nWe build bridges.\n\nDate posted: 3 March 2025', value: '2025-03-03' },
      { text: 'Posted:\nMarch 3, 2025', value: '2025-03-03' },
    ],
    refuses: ['Apply by: 3 March 2025', 'Posted: on a wall'],
    read: posting =>
      labelled(posting, postedLabel).flatMap((words): Reading<string>[] => {
        const value = dayOf(words.text);
        return [
          value
            ? { kind: 'fact', value, status: 'stated', evidence: [spanOf(words)] }
            : { kind: 'cue', evidence: [spanOf(words)] },
        ];
      }),
  },
  {
    id: 'posted-on/relative',
    reads: '"2 days ago", counted from the date on which the copy was taken; weeks and months are too rough',
    accepts: [
      {
        text: '---\ncapturedAt: 2025-03-05\n---\nData Engineer\n2 days ago\n\nWe build bridges.',
        value: '2025-03-03',
      },
      { text: '---\ncapturedAt: 2025-03-05\n---\nData Engineer\nPosted 5 hours ago', value: '2025-03-05' },
      {
        text: '---\ncapturedAt: 2025-03-05\n---\nData Engineer\n3 days ago Over 200 applicants',
        value: '2025-03-02',
      },
      {
        text: '---\ncapturedAt: 2025-03-05\n---\nData Engineer\n\nAbout us\nWe sail.\n\nposted on\nPosted 3 Days Ago',
        value: '2025-03-02',
      },
    ],
    refuses: [
      'Data Engineer\n2 days ago',
      '---\ncapturedAt: 2025-03-05\n---\nData Engineer\n30+ days ago',
      '---\ncapturedAt: 2025-03-05\n---\nData Engineer\n2 months ago',
      '---\ncapturedAt: 2025-03-05\n---\nData Engineer\nReposted 2 days ago',
      '---\ncapturedAt: 2025-03-05\n---\nWe began 2 days ago with three people.',
    ],
    read: (posting, lexicon) => {
      const furniture = posting.lines.filter(({ section }) => section === 'board-commentary');
      const lines = whereMayMatch([...headerLines(posting, lexicon), ...furniture], ago);
      return [...dated(posting, lines), ...labelled(posting, postedLabel).slice(0, 1)].flatMap(words =>
        countBack(words, posting.document.frontMatter.capturedAt),
      );
    },
  },
];

/** What a part of a line says of how long ago the posting appeared. */
function countBack(words: Words, capturedAt: string | undefined): Reading<string>[] {
  const match = ago.exec(words.text);
  if (!match) return [];
  const { again, count = '1', more, unit = 'day', word } = match.groups!;
  const evidence = [spanOf(words)];
  if (again) {
    const because = 'a posting that is put up again is older than that';
    return [{ kind: 'refusal', what: words.text, because, evidence }];
  }
  const precise = /^(?:m|h|d)/i.test(unit) && !/^month/i.test(unit);
  if (!capturedAt || more || !precise) return [{ kind: 'cue', evidence }];
  const number = /\d/.test(count) ? Number(count) : 1;
  const days = word ? Number(/^y/i.test(word)) : /^d/i.test(unit) ? number : 0;
  return [{ kind: 'fact', value: dayBefore(capturedAt, days), status: 'inferred', evidence }];
}
