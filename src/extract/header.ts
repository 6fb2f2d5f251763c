import type { Lexicon } from '../lexicon/lexicon.ts';
import { matchesOf } from '../lexicon/matches.ts';
import { pattern } from '../lexicon/pattern.ts';
import { type Marks, markAlso, whereMayMatch } from '../lexicon/sieve.ts';
import type { Span } from '../posting/document.ts';
import type { Line, SegmentedPosting } from '../segment/posting.ts';
import { oncePerPosting } from './once.ts';
import { type Reading, type Rule, readingsOf } from './rule.ts';
import { topCard } from './top-card.ts';

/** Some words of a posting with their place in the document. */
export interface Words extends Span {
  text: string;
}

/** Longest line that can be a title, a company or a list of places. */
const longest = 140;
/** Most lines that a header has. */
const most = 25;

/** A line that bars part at least twice, and that is no row of a table. */
const barred = /^\s*[^|\s][^|]*\|[^|]*\|/u;
/** A line that one bar parts: a whole header where the text begins right below it, and else perhaps a title. */
const barredOnce = /^\s*[^|\s][^|]*\S ?\| ?\S[^|]+$/u;
/** The least length of a line that is text and no fact of a header, in characters. */
const ofText = 90;

/** How far down the line is that holds a whole header. */
const near = 3;

/** The parts of a line that is a header by itself, as forums have it: "Acme | Night Nurse | Lyon | Full-time". */
export const headerParts = oncePerPosting((posting): readonly Line[] => {
  if (topCard(posting)) return [];
  const { lines } = posting;
  const line =
    lines
      .slice(isAboveNames(lines) ? 1 : 0, near)
      .find(
        ({ text, shape, section }) =>
          shape !== 'bullet' && section !== 'board-commentary' && barred.test(text),
      ) ?? (isAboveText(lines) ? lines[0] : undefined);
  return line
    ? segmentsOf(line).map(part => ({ ...line, ...withoutProse(part), shape: 'text', section: 'header' }))
    : [];
});

/** A part between dashes that is how the work is done, and no name. */
const wayBetweenDashes =
  /^(?:fully |100% )?(?:remote|on-?site|hybrid|in[- ]person|full[- ]?time|part[- ]?time|contract)\b|^\p{Sc}\d/iu;
const betweenDashes = /(?:(?! [-–—]{1,2} ).)+/gu;

/** The parts of a first line that dashes part as bars part others: "Acme – Night Nurse – Remote"; none of any other. */
export const dashedParts = oncePerPosting(({ lines: [line] }): readonly Words[] => {
  if (!line || line.text.includes('|') || !/ [-–—]{1,2} .* [-–—]{1,2} /.test(line.text)) return [];
  const parts = matchesOf(line.text, betweenDashes).map(({ 0: written, index }) => {
    const text = written.replace(/^ ?[-–—]{1,2} /, '').trim();
    const start = line.start + index + written.indexOf(text);
    return { text, start, end: start + text.length };
  });
  return parts.slice(1).some(({ text }) => wayBetweenDashes.test(text)) ? parts : [];
});

/** Whether a first line that one bar parts is all that stands above the text. */
const isAboveText = ([first, second]: readonly Line[]): boolean =>
  first !== undefined &&
  first.text.length <= longest &&
  barredOnce.test(first.text) &&
  second !== undefined &&
  second.text.length >= ofText;

const place =
  /^\p{Lu}[\p{L} .'\u2019-]*(?:(?:, \p{Lu}[\p{L} .'\u2019-]*){1,3}| (?:Area|Region|Union|States|Kingdom))$/u;

/** Whether an employer and a place have the next two lines to themselves, so that the first is a title, bars and all. */
const isAboveNames = ([, company, where]: readonly Line[]): boolean =>
  company !== undefined &&
  where !== undefined &&
  company.text.length < 60 &&
  !/[|.:!?]$|\|/.test(company.text) &&
  where.text.length < 60 &&
  place.test(where.text);

/** Where a text begins behind the facts of a header on the same line: "Full-time We build bridges." */
const prose = pattern('u')`
  (?<!\b(?:full|part|Full|Part))\s(?=(?:We|We['’](?:re|ve|ll)|Our|Hi|Hey|Hello|I['’]m|At|The|Join|Help|Build|You|If|When|This)\s\p{Ll}
  |\p{Lu}[\p{L}\d.&-]*(?: (?!We\b)\p{Lu}[\p{L}\d.&-]*){0,2} (?:is|are|was|builds?|makes?|helps?
    |provides?|offers?|develops?|has|creates?)\s)
`;

/** Longest part of such a line that no text follows. */
const longestPart = 40;

/** A part of a header's line that a text follows on the same line, without that text. */
function withoutProse({ text, start, end }: Words): Words {
  const begins = text.length > longestPart ? prose.exec(text)?.index : undefined;
  return begins === undefined
    ? { text, start, end }
    : { text: text.slice(0, begins), start, end: start + begins };
}

/**
 * The lines above the text of a posting: what it is, whose, where and since when; of a line that is a header by itself
 * its parts. A first line that only looks like a heading is the title, for boards put it there.
 */
export const headerLines = oncePerPosting((posting, { headings }: Lexicon): readonly Line[] => {
  const parts = headerParts(posting);
  const own = posting.lines
    .filter(({ section }) => section !== 'board-commentary')
    .slice(0, most)
    .flatMap(line => (parts[0] && line.start <= parts[0].start && parts[0].end <= line.end ? parts : [line]));
  const card = topCard(posting);
  if (card) return linesOfSection(own, card.place);
  const end = own.findIndex(
    (line, i) =>
      (line.text.length > longest && !parts.includes(line)) ||
      (line.shape === 'heading' || line.section !== 'header'
        ? i > 0 || line.text.endsWith(':') || headings.whole(line.text) !== undefined
        : false),
  );
  const opened = own[0]?.section !== 'header' && end > 0 ? linesOfSection(own, own[0]!).length : end;
  return opened === -1 ? own : own.slice(0, Math.max(opened, 0));
});

/** The lines up to one of them, whatever they look like, and those of its section below it until the next heading. */
function linesOfSection(lines: readonly Line[], last: Line): readonly Line[] {
  const end = lines.findIndex(
    ({ text, start, shape, section }) =>
      start > last.start && (shape === 'heading' || section !== last.section || text.length > longest),
  );
  return end === -1 ? lines : lines.slice(0, end);
}

const betweenSigns = /[^•·|]+/gu;

/** The parts of a line that dots and bars set apart, with their places: "Acme · Berlin · 2 days ago". */
export function segmentsOf({ text, start }: Words): Words[] {
  if (!/[•·|]/.test(text) && text === text.trim())
    return text === '' ? [] : [{ text, start, end: start + text.length }];
  return matchesOf(text, betweenSigns).flatMap(({ 0: part, index }) => {
    const words = part.trim();
    const from = start + index + part.indexOf(words);
    return words === '' ? [] : [{ text: words, start: from, end: from + words.length }];
  });
}

/**
 * What stands after a label: on its line ("Location: Berlin") or, when the label has a line to itself, on the next.
 * @param label matches the whole label, without its colon.
 */
export function labelled(posting: SegmentedPosting, label: RegExp): Words[] {
  return whereMayMatch(possibleLabels(posting), label).flatMap(
    ({ names }) => names.find(({ name }) => label.test(name))?.words ?? [],
  );
}

/** Longest label, and longest line that may be one by itself. */
const longestLabel = 60;

/** What parts a label from what belongs to it: "Location: Oslo", "Location - Oslo". */
const signs = /[:：]|[-–—] /;
const behindSign = /^([^:：]{2,40})(\s*[:：]\s*)(.*)$/u;
const behindDash = /^([^-–—|]{2,30}?)(\s?[-–—]\s+)(.*)$/u;

/** Of each line the words that may be a label, with what that would belong to: behind the colon, else on the next line. */
const possibleLabels = oncePerPosting(
  ({ lines }): { names: { name: string; words: Words }[]; marks: Marks }[] =>
    lines.flatMap((line, i) => {
      if (line.section === 'board-commentary') return [];
      const names: { name: string; words: Words }[] = [];
      if (signs.test(line.text.slice(0, longestLabel))) {
        const [, name = '', gap = '', value = ''] =
          behindSign.exec(line.text) ?? behindDash.exec(line.text) ?? [];
        const start = line.start + name.length + gap.length;
        if (value !== '') names.push({ name: clean(name), words: { text: value, start, end: line.end } });
      }
      const next = lines[i + 1];
      if (next && next.shape !== 'heading' && line.text.length <= longestLabel)
        names.push({ name: clean(line.text), words: next });
      for (const { name } of names) if (!line.text.includes(name)) markAlso(line.marks, name);
      return names.length > 0 ? [{ names, marks: line.marks }] : [];
    }),
);

/** A label without its marks and the picture before it. */
const clean = (label: string): string =>
  (/[*_:]/.test(label) ? label.replace(/[*_:]+/g, '') : label).replace(/^[^\p{L}\p{N}(]+/u, '').trim();

/** A reading of words as they are written. */
export const asWritten = ({ text, start, end }: Words): Reading<string> => ({
  kind: 'fact',
  value: text,
  status: 'stated',
  evidence: [{ start, end }],
});

/** What the owner says of a posting above its text. */
export const ownersWord =
  (key: 'title' | 'company' | 'board' | 'postedOn') =>
  ({ document: { frontMatter, frontMatterSpans } }: SegmentedPosting): Reading<string>[] => {
    const [text, span] = [frontMatter[key], frontMatterSpans[key]];
    return text && span ? [asWritten({ text, ...span })] : [];
  };

/** The first fact of some rules, in their order, with its place. */
export function firstFact(
  rules: readonly Rule<string>[],
  posting: SegmentedPosting,
  lexicon: Lexicon,
): Words | undefined {
  for (const rule of rules) {
    for (const reading of readingsOf(rule, posting, lexicon))
      if (reading.kind === 'fact') return { text: reading.value, ...reading.evidence[0]! };
  }
  return undefined;
}
