import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { SegmentedPosting } from '../../segment/posting.ts';
import { headerParts, segmentsOf, type Words } from '../header.ts';
import { isProse } from './amid.ts';
import { type Placed, placesOfLine } from './list.ts';
import { partsApart } from './title.ts';

/** Rows of several jobs below one header, each with its places: "2. Night Nurse | Oslo, Lisbon | link". */
const rows = (posting: SegmentedPosting, lexicon: Lexicon): Words[][] =>
  posting.lines.flatMap(line => {
    if (!line.text.includes('|') || line.text.length > longestRow || line.section === 'board-commentary')
      return [];
    const [first, ...others] = segmentsOf(line);
    return first && others.length > 1 && lexicon.titles.occupations.find(first.text).length > 0
      ? [others]
      : [];
  });

/** Rows of jobs below a header of one line, each a title with its place: "Night Nurse - Oslo: https://…". */
const jobs = (posting: SegmentedPosting, lexicon: Lexicon): Words[] =>
  headerParts(posting).length === 0
    ? []
    : posting.lines.flatMap(({ text, start, section }) => {
        const [row = ''] = /^[^|]*?(?=:? *https?:|$)/u.exec(text) ?? [];
        return row.length <= longestJob &&
          section !== 'board-commentary' &&
          /[-–—(,]/.test(row) &&
          !isProse(row) &&
          lexicon.titles.occupations.find(row).length > 0
          ? partsApart({ text: row.replace(/:? *$/, ''), start, end: start + row.length })
          : [];
      });
const longestJob = 100;
const longestRow = 240;

/** The places in the parts of rows that name a job. */
export const rowPlaces = (posting: SegmentedPosting, lexicon: Lexicon): Placed[] =>
  [...rows(posting, lexicon).flat(), ...jobs(posting, lexicon)].flatMap(
    part => placesOfLine(part, lexicon.places) ?? [],
  );
