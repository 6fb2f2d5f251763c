import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Location } from '../../posting/record.ts';
import type { SegmentedPosting } from '../../segment/posting.ts';
import { headerLines, type Words } from '../header.ts';
import { type Reading, type Rule, stated } from '../rule.ts';
import { titlesAgain } from '../title/again.ts';
import { readTitle } from '../title.ts';
import { headerPlaces } from './header.ts';
import { type Placed, placesOfLine } from './list.ts';

/** What a title sets apart from the name of the job: behind a dash, a bar or its last comma, in brackets, after "in". */
const apart =
  /(?:\s[-–—|]\s|\()(?<part>[^()|]+?)(?=\)|\s[-–—|]\s|\s*\(|$)|, (?<last>[^(),|]+(?:, \p{Lu}{2})?)$|\bin (?<within>\p{Lu}[^(),]+)$/gu;

/** The parts that a line sets apart, each also where it stands before the next dash. */
export const partsApart = ({ text, start }: Words): Words[] => {
  const parts: Words[] = [];
  apart.lastIndex = 0;
  for (let match = apart.exec(text); match; match = apart.exec(text)) {
    const part = Object.values(match.groups!).find(found => found !== undefined)!;
    const from = match.index + match[0].indexOf(part);
    parts.push({ text: part, start: start + from, end: start + from + part.length });
    apart.lastIndex = from + part.length;
  }
  return parts;
};

/** "Boats - Oslo" of "Nurse, Boats - Oslo": what stands behind the last dash of a part. */
const behindDash = ({ text, end }: Words): Words => {
  const last = text.split(/\s[-–—]\s/).at(-1)!;
  return { text: last, start: end - last.length, end };
};

/** A first line that dashes part as bars part others: "Northwind – Night Nurse – Oslo". */
const dashed = /^[^-–—]{2,60}\s[-–—]\s.{2,80}\s[-–—]\s/u;

/**
 * The places of a title. A city is one wherever it stands apart; a country is one beside "remote", and where the header
 * has no other place: "Seller, Germany" may sell there from elsewhere.
 */
function titlePlaces(posting: SegmentedPosting, lexicon: Lexicon): Placed[] {
  if (posting.lines.length === 0) return [];
  const title = readTitle(posting, lexicon);
  const [first, ...others] = headerLines(posting, lexicon);
  const lines = [
    ...(title ? [title] : []),
    ...(first && first.start !== title?.start && dashed.test(first.text) ? [first] : []),
    ...titlesAgain(posting, lexicon),
    ...others.filter(
      ({ text }) => /\s[-–—]\s/.test(text) && lexicon.titles.occupations.find(text).length > 0,
    ),
  ];
  const found = lines.flatMap(line =>
    partsApart(line)
      .flatMap(
        part => placesOfLine(part, lexicon.places) ?? placesOfLine(behindDash(part), lexicon.places) ?? [],
      )
      .map(placed => ({ ...placed, remote: !placed.place.city && /\bremote/i.test(line.text) })),
  );
  const known = ({ place: { city } }: Placed) => city === undefined || lexicon.places.city(city);
  const alone = found.length > 0 && headerPlaces(posting, lexicon).length === 0;
  return found.filter(
    placed =>
      known(placed) && (placed.place.city !== undefined || placed.remote || (alone && placed.place.country)),
  );
}

/** Reads places that the title sets apart from the name of the job. */
export const inTitle: Rule<Location> = {
  id: 'locations/title',
  reads: 'a place that the title, or a first line parted by dashes, sets apart from the name of the job',
  accepts: [
    {
      text: 'Nurse\nNorthwind\nPorto, Portugal\n\nWe hire a Night Nurse (Porto) - Oslo or Lisbon',
      value: { city: 'Oslo', role: 'office' },
    },
    { text: 'Bridge Engineer - Oslo\nNorthwind', value: { city: 'Oslo', role: 'office' } },
    { text: 'Nurse (Lisbon) - (m/f/d)\nNorthwind', value: { city: 'Lisbon', role: 'office' } },
    {
      text: 'Night Nurse\nNorthwind\n\nNight Nurse - Oslo - Hybrid',
      value: { city: 'Oslo', role: 'office' },
    },
    { text: 'Nurse\nNorthwind\n\nNight Nurse – Full-Time – Porto', value: { city: 'Porto', role: 'office' } },
    { text: 'Senior Data Engineer, Porto\nNorthwind', value: { city: 'Porto', role: 'office' } },
    {
      text: 'Data Engineer (100% Remote - Spain)\nNorthwind',
      value: { country: 'Spain', role: 'eligible-region' },
    },
    {
      text: 'Manager, Boat Support - Philippines\n\nAbout us',
      value: { country: 'Philippines', role: 'office' },
    },
    { text: 'Security Engineer - Italy\n\nAbout us', value: { country: 'Italy', role: 'office' } },
    {
      text: 'Northwind - Founding Engineer – Remote (Canada) – 90-120k',
      value: { country: 'Canada', role: 'eligible-region' },
    },
  ],
  refuses: [
    'Account Manager - Germany\nNorthwind\nLisbon, Portugal',
    'Engineering Manager - Americas\nNorthwind',
    'Engineer, Mobile\nNorthwind',
    'Data Engineer - Remote\nNorthwind',
    'Oslo Engineer\nNorthwind',
  ],
  read: (posting, lexicon): Reading<Location>[] =>
    titlePlaces(posting, lexicon).map(({ place, remote, start, end }) =>
      stated({ ...place, role: remote ? 'eligible-region' : 'office' }, { start, end }),
    ),
};
