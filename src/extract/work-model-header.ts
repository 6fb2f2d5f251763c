import type { Lexicon } from '../lexicon/lexicon.ts';
import { mayMatch } from '../lexicon/sieve.ts';
import type { FieldValue } from '../posting/record.ts';
import type { SegmentedPosting } from '../segment/posting.ts';
import { headerLines, labelled, segmentsOf, type Words } from './header.ts';
import type { Reading } from './rule.ts';
import { readTitle } from './title.ts';

type WorkModel = FieldValue<'workModel'>;

const modelOf = (word: string): WorkModel =>
  /^hybrid/i.test(word)
    ? 'hybrid'
    : /^(?:remote|home|work|wfh|tele|virtual)/i.test(word)
      ? 'remote'
      : 'onsite';

const tags = /(?:(?<=#\s?)LI[-_ ]?|(?<![\p{L}-])LI[-_])(?<model>remote|hybrid|on-?site|in-?office)\b(?!-)/giu;

const model = String.raw`remote(?:ly)?|hybrid|on[- ]?site|in[- ]?person|in[- ]?office|work from home|wfh|home[- ]based|office[- ]based`;
const inHeader = new RegExp(
  String.raw`(?<![\p{L}#-])(?:fully |100% |completely )?(?<model>${model})(?![\p{L}-]| (?:sens|support engineer|control|access|infra|cloud|pilot|monitor))`,
  'giu',
);
const wholeLine = new RegExp(
  String.raw`^(?:${model}|fully|100%|completely|working|work|role|position|model|options?|flexible|flexibility|or|and|full[- ]time|part[- ]time|permanent|contract|schedule|[\s,/|·•()&+.:–-])+$`,
  'iu',
);

/** Words for where the work is done, outside sentences: "Remote - US" and "Onsite", but no "Remote Sensing Engineer". */
const modelsIn = ({ text, start }: Words, pattern: RegExp): Reading<WorkModel>[] =>
  [...text.matchAll(pattern)].map(({ 0: words, index, groups }) => ({
    kind: 'fact',
    value: modelOf(groups!.model!),
    status: 'stated',
    evidence: [{ start: start + index, end: start + index + words.length }],
  }));

/** What the header and the lines of facts say of where the work is done. */
export const headerModels = (posting: SegmentedPosting, lexicon: Lexicon): Reading<WorkModel>[] =>
  factLines(posting, lexicon).flatMap(words => modelsIn(words, inHeader));

/** The lines that stand above the text, or by themselves in it, for a fact of the job. */
function factLines(posting: SegmentedPosting, lexicon: Lexicon): Words[] {
  const title = readTitle(posting, lexicon);
  const header = headerLines(posting, lexicon).filter(({ text }) => text.length <= 100);
  const places = labelled(
    posting,
    /^(?:(?:job|work|office|primary)? ?locations?|work(?:place| ?model| type| arrangement|ing model)?|where|remote|job type|employment type|location type)$/i,
  );
  const alone = posting.lines.filter(
    ({ text, section }) => text.length <= 50 && section !== 'board-commentary' && wholeLine.test(text),
  );
  return [
    ...(title ? [title] : []),
    ...header.filter(({ start }) => start !== title?.start).flatMap(segmentsOf),
    ...places.map(upToSentence),
    ...alone,
  ];
}

const upToSentence = ({ text, start }: Words): Words => {
  const short = text.slice(0, 90).split(/[.!?]\s/)[0]!;
  return { text: short, start, end: start + short.length };
};

/** What tags say that are there to be searched for: #LI-Hybrid. */
export const tagModels = ({ lines }: SegmentedPosting): Reading<WorkModel>[] =>
  lines.flatMap(line => (mayMatch(line.marks, tags) ? modelsIn(line, tags) : []));
