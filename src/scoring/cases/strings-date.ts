import type { Case } from '../score.ts';
import { evidenceOf } from '../single.ts';
import { verdictOn } from '../verdict.ts';
import { documentOf, setAside } from './cases.ts';

interface Day {
  year?: number | undefined;
  month?: number | undefined;
  day?: number | undefined;
}

/** A whole date with the name of its month or in the order of ISO 8601, and nothing else. */
const wholeDate =
  /^(?:\p{L}{3,9}[.,]{0,2}\s+)?(?:\p{L}{3,9}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}|\d{1,2}(?:st|nd|rd|th)?\s+\p{L}{3,9},?\s+\d{4}|\d{4}-\d{2}-\d{2})$/u;
const otherDates =
  'A date in prose, of a time to come, without a year, or in an order that boards do not write: no date of a posting';
const disordered = 'A thirteenth month, which is read there as a day';

/** The date that a line of a board gives. */
export const dateCase = (
  { text: input, ref }: { text: string; ref: string | null },
  expected: Day | null,
  at: string,
): Case => ({
  document: {
    ...documentOf(
      { description: `Data Analyst\nNorthwind\n${input.trim()}\n\nWe draw maps of all the seas.` },
      at,
    ),
    frontMatter: { wording: 'original', ...(ref !== null && { capturedAt: ref }) },
  },
  judge: ({ record, row, text }) => {
    const day = expected && [expected.year, pad(expected.month), pad(expected.day)].join('-');
    if (!wholeDate.test(input.trim())) return [setAside('posted_on', day, otherDates)];
    if (expected && /-1[3-9]-/.test(input)) return [setAside('posted_on', day, disordered)];
    const said = { expected: day, read: row.posted_on, evidence: evidenceOf(record, 'postedOn') };
    return verdictOn('posted_on', said, text);
  },
});

const pad = (part: number | undefined): string => `${part ?? '?'}`.padStart(2, '0');
