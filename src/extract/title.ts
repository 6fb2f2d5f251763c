import type { Lexicon } from '../lexicon/lexicon.ts';
import { pattern } from '../lexicon/pattern.ts';
import type { Line, SegmentedPosting } from '../segment/posting.ts';
import { boardTitle } from './board-data.ts';
import { rating } from './company/name.ts';
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
import { employersSentences, findIn } from './sentences.ts';
import { titleOnCard } from './title/card.ts';
import { nameIn } from './title/name.ts';

/** Words that stand in sentences and in no title. */
const prose =
  /^\p{Sc}|(?<!\b(?:Sr|Jr|Snr|\p{Lu}))[.!?]$|^(?:\S+ ){6,}\S+:$|\b(?:we|we're|i['’]m|you|you're|your|our|is|are|will|must|please|click)\b/iu;
const label = pattern('iu')`
  ^\W*(?:[\p{L}\d]+ ){0,2}
  (?:title|type|code|name|number|id|roles?|positions?|jobs?|vacancy|locations?|company|employer|client
    |department|team|division|function|category|industry|sector|posted|date|salary|pay|rate|duration
    |schedule|hours|reports? to|contact|manager|supervisor|recruiter|level|seniority)\s*:
`;

/** Labels of a title. */
export const titleLabel = /^(?:(?:job|position|role) (?:title|name)|title|position|role|job|vacancy)$/i;

const hasOccupation = (text: string, { titles }: Lexicon): boolean =>
  titles.occupations.first(text) !== undefined;
const isTitle = (text: string, lexicon: Lexicon): boolean =>
  hasOccupation(text, lexicon) && !prose.test(text.replace(/\([^()]*\)| - [^-]{2,40}!$/g, '').trim());

/** The lines of the header without an employer that readers rate, who stands above its stars. */
function unrated(posting: SegmentedPosting, lexicon: Lexicon): readonly Line[] {
  const rated = posting.lines.filter((_, i) => rating.test(posting.lines[i + 1]?.text ?? ''));
  return headerLines(posting, lexicon).filter(line => !rating.test(line.text) && !rated.includes(line));
}

const isPlace = (line: Words, { places }: Lexicon): boolean => placesOfLine(line, places) !== undefined;

/**
 * Whether a line that names an occupation is the employer's, "Northwind Engineering" below the title or "Harbour Partners"
 * above it: a place follows the two, and the text says "at" or "join" before it, and does not name the other line so.
 */
function isEmployer(
  line: Words,
  header: readonly Words[],
  posting: SegmentedPosting,
  lexicon: Lexicon,
): boolean {
  const [first, second, below] = headerParts(posting).length > 0 ? [] : header;
  if (!first || !second || !below || (line !== first && line !== second)) return false;
  if (isPlace(first, lexicon) || !segmentsOf(below).some(part => isPlace(part, lexicon))) return false;
  const text = posting.text.slice(below.end);
  const isNamed = ({ text: name }: Words): boolean =>
    text.split(name).some((before, i, all) => i + 1 < all.length && employing.test(before));
  if (!isNamed(line) && !legalForm.test(line.text)) return false;
  return line === second
    ? !text.toLowerCase().includes(first.text.toLowerCase())
    : isTitle(second.text, lexicon) && !isNamed(second);
}
/** What companies end with, and no title. */
const legalForm = /[ ,](?:Inc|LLC|Ltd|Limited|GmbH|Corp|PLC|Pty Ltd)\.?$/i;
const employing = /\b(?:at|about|join|with|for) $/i;

const inSentence = pattern('gu')`
  \b(?:[Aa]s|[Ll]ooking for|[Ss]eeking|[Hh]iring) (?:an?
    |our(?: (?:new|next))?) (?<name>(?:\p{Lu}[\p{L}\p{N}.+#&'’/-]*|\((?:[^()]{1,30})\))
      (?:,? (?:\p{Lu}[\p{L}\p{N}.+#&'’/-]*|of|and|for|&|I{1,3}|\([^()]{1,30}\))){0,9})
  (?: (?:at|with|in|within|on) [^,.;]{2,60})?
  (?:, you(?:['’]?ll|['’]?re|['’]?ve)?\b
    | (?:at|to (?:join|lead|own|help|support|build|drive|work)|who|for our)\b)
`;

/** The name of the job. Board furniture is never a source, and a title that the copy has lost stays absent. */
export const title: readonly Rule<string>[] = [
  {
    id: 'title/front-matter',
    reads: 'what the owner says above the text',
    accepts: [{ text: '---\ntitle: Data Engineer\n---\nWe build bridges.', value: 'Data Engineer' }],
    refuses: ['Data Engineer'],
    read: ownersWord('title'),
  },
  boardTitle,
  titleOnCard,
  {
    id: 'title/heading',
    reads: 'the first line of the header that names an occupation and is no place',
    accepts: [
      { text: 'Senior Data Engineer\nNorthwind\nLisbon, Portugal', value: 'Senior Data Engineer' },
      { text: '2 days ago\nNurse (Night Shift)\nNorthwind', value: 'Nurse (Night Shift)' },
      { text: 'Software Engineer, Sr.\nNorthwind', value: 'Software Engineer, Sr.' },
      { text: 'Data Analyst - Job ID: 48213\nNorthwind', value: 'Data Analyst' },
      { text: 'Data Analyst, North-R-242963\nNorthwind', value: 'Data Analyst, North' },
      { text: 'Data Analyst - job post\nNorthwind', value: 'Data Analyst' },
      { text: 'Coop (https://example.org) | Night Nurse | Oslo\nWe sail.', value: 'Night Nurse' },
      { text: 'Coop | Oslo | Night Nurse https://coop.example/jobs/1...\nWe sail.', value: 'Night Nurse' },
      {
        text: 'Harbour Partners\nNight Nurse\nLisbon, Portugal · 2 weeks ago\n\nJoin Harbour Partners and sail.',
        value: 'Night Nurse',
      },
      { text: 'Northwind – Night Nurse (North) – Remote – $90k\nWe sail.', value: 'Night Nurse (North)' },
      { text: 'Night Nurse - North - Remote\nNorthwind', value: 'Night Nurse - North - Remote' },
      { text: 'Night Nurse | North\nNorthwind\nLisbon, Portugal', value: 'Night Nurse | North' },
      {
        text: 'Hiring: Night Nurse | Remote\nWe sail to all the harbours of the north, and look after those who sail with us by night and day.',
        value: 'Night Nurse',
      },
      { text: 'Hiring a Night Nurse\nNorthwind\nLisbon, Portugal', value: 'Night Nurse' },
      { text: 'Hiring Manager\nNorthwind\nLisbon, Portugal', value: 'Hiring Manager' },
      { text: 'Night Nurse, North.\nNorthwind\nLisbon, Portugal', value: 'Night Nurse, North' },
      { text: 'Harbour Partners\n3.9\nNight Nurse\nLisbon, Portugal', value: 'Night Nurse' },
    ],
    refuses: [
      'Northwind\nLisbon, Portugal',
      'We are looking for an engineer.',
      'I’m Ada, founder of Northwind',
      'About the role\nThe engineer builds things.',
      'Contract type: working student\nNorthwind',
      'Northwind | Lisbon | Remote\nOpen roles: Night Nurse, Surgeon\nWe sail.',
      'Northwind | Lisbon | Remote\nThis is for people who have been founders or nurses before:\nWe sail.',
    ],
    read: (posting, lexicon) => {
      const header = unrated(posting, lexicon);
      const nameOf = (line: Words): Words => nameIn(line, line === header[0]);
      const lines = header.filter(
        line => line.shape !== 'bullet' && isTitle(nameOf(line).text, lexicon) && !label.test(line.text),
      );
      const [company, ...others] = headerParts(posting);
      const behind = lines.find(({ start }) => others.some(part => part.start === start));
      const line = lines[0]?.start === company?.start ? (behind ?? lines[0]) : lines[0];
      const [owner, ...behindDash] = dashedParts(posting);
      const job =
        owner && line === header[0] && !hasOccupation(owner.text, lexicon)
          ? behindDash.find(({ text }) => isTitle(text, lexicon))
          : undefined;
      if (job) return [asWritten(job)];
      if (!line || !isEmployer(line, header, posting, lexicon)) return line ? [asWritten(nameOf(line))] : [];
      return line === header[0] && lines[1] ? [asWritten(nameOf(lines[1]))] : [];
    },
  },
  {
    id: 'title/hiring-line',
    reads: 'whom a company is hiring by the first line, as forums have it',
    accepts: [
      {
        text: 'Northwind (NW 99) Is Hiring a Senior Map Engineer\nWe draw maps.',
        value: 'Senior Map Engineer',
      },
      { text: 'Northwind is hiring map engineers\nWe draw maps.', value: 'map engineers' },
      { text: 'Northwind needs a Nurse to sail with\nWe draw maps.', value: 'Nurse' },
    ],
    refuses: ['Northwind Is Hiring\nWe draw maps.', 'Northwind is hiring calm people\nWe draw maps.'],
    read: (posting, lexicon) => {
      const name = hiringLine(posting)?.title;
      return name && hasOccupation(name.text, lexicon) ? [asWritten(name)] : [];
    },
  },
  {
    id: 'title/above-place',
    reads:
      'the first of three lines of which the last is a place, or of two of which the second ends with one',
    accepts: [
      { text: 'Data Platform\nNorthwind\nLisbon, Portugal', value: 'Data Platform' },
      { text: 'Data Platform\nNorthwind · Lisbon, Portugal (Hybrid)\n2 weeks ago', value: 'Data Platform' },
      {
        text: 'Data Platform\nHarbour Engineering\nLisbon, Portugal\n\nAt Harbour Engineering we draw maps.',
        value: 'Data Platform',
      },
    ],
    refuses: [
      'Northwind\nLisbon, Portugal',
      'Northwind\nPlatform · Full-time',
      'Lisbon, Portugal\nNorthwind\nPorto, Portugal',
      'Northwind | Several roles | Lisbon, Portugal',
    ],
    read: (posting, lexicon) => {
      if (headerParts(posting).length > 0) return [];
      const [first, second, third] = unrated(posting, lexicon);
      const [, ...others] = second ? segmentsOf(second) : [];
      const isAbove = (third && isPlace(third, lexicon)) || others.some(part => isPlace(part, lexicon));
      return first &&
        isAbove &&
        /\p{L}/u.test(first.text) &&
        !/[.?]$/.test(first.text) &&
        !label.test(`${first.text}:`) &&
        !isPlace(first, lexicon)
        ? [asWritten(nameIn(first))]
        : [];
    },
  },
  {
    id: 'title/label',
    reads: 'what stands after "Job title" or "Position"',
    accepts: [
      { text: 'Job Title: Platform Engineer', value: 'Platform Engineer' },
      { text: 'Position: Marketing Intern (part-time)', value: 'Marketing Intern (part-time)' },
      { text: 'Role\nPlatform Engineer', value: 'Platform Engineer' },
    ],
    refuses: ['Position: two floors above the bakery', 'Role: you will be working with engineers.'],
    read: (posting, lexicon) =>
      labelled(posting, titleLabel)
        .filter(({ text }) => text.length <= 100 && text.split(/\s+/).length <= 12 && isTitle(text, lexicon))
        .map(words => asWritten(nameIn(words))),
  },
  {
    id: 'title/sentence',
    reads: 'a sentence that calls the reader by the name of the job',
    accepts: [
      {
        text: 'As a Data Platform Engineer at Northwind, you’ll build bridges.',
        value: 'Data Platform Engineer',
      },
      { text: 'As a PhD Research Intern at Northwind, youll write papers.', value: 'PhD Research Intern' },
      {
        text: 'We are looking for a Senior Bridge Builder and Engineer to join us.',
        value: 'Senior Bridge Builder and Engineer',
      },
    ],
    refuses: [
      'As a team member at Northwind, you will be paid.',
      'As a Northwind employee, you get lunch.',
      'You will work with an Engineer at Northwind.',
      'As an equal opportunity employer, we hire everyone.',
    ],
    read: (posting, lexicon) =>
      findIn(
        employersSentences(posting).filter(({ section }) => section !== 'benefits'),
        inSentence,
      ).flatMap(({ match, span }) => {
        const text = match.groups!.name!;
        const start = span.start + match[0].indexOf(text);
        return isTitle(text, lexicon) ? [asWritten({ text, start, end: start + text.length })] : [];
      }),
  },
];

/** The title of a posting as its rules read it, with its place; undefined when the copy has lost it. */
export const readTitle = oncePerPosting((posting, lexicon: Lexicon) => firstFact(title, posting, lexicon));
