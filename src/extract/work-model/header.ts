import type { Lexicon } from '../../lexicon/lexicon.ts';
import { matchesOf } from '../../lexicon/matches.ts';
import { pattern } from '../../lexicon/pattern.ts';
import { whereMayMatch } from '../../lexicon/sieve.ts';
import type { FieldValue } from '../../posting/record.ts';
import type { SegmentedPosting } from '../../segment/posting.ts';
import { headerLines, headerParts, labelled, segmentsOf, type Words } from '../header.ts';
import type { Reading } from '../rule.ts';
import { readTitle } from '../title.ts';

type WorkModel = FieldValue<'workModel'>;

const modelOf = (word: string): WorkModel =>
  /^(?:hybrid|part|semi)/i.test(word)
    ? 'hybrid'
    : /^(?:remote|home|work|wfh|tele|virtual|anywhere)/i.test(word)
      ? 'remote'
      : 'onsite';

const tags =
  /(?:(?<=#\s?)(?:\p{L}{1,3}[-_ ]?\(?)?|(?<![\p{L}-])LI[-_])(?<model>remote|hybrid|on-?site|in-?office)\b(?!-)/giu;

const model = String.raw`remote(?:ly)?|hybrid|on[- ]?site|in[- ]?person|in[- ]?office|work from home|wfh|home[- ]based|office[- ]based`;
/** "3 days/week in office" tells of hybrid work, and "Hybrid (2 days remote)" of no remote job. */
const someDays = String.raw`\b[1-4](?: ?[-–] ?[2-5])?\+?[ -]?(?:days?|x|times)(?:(?: an?| per)? ?\/? ?(?:week|wk))? `;
const inHeader = pattern('giu')`
  (?<![\p{L}#]|\b(?:non|semi|co)-|\b(?:no|not) |\bnative ?\/ ?|\bhybrid (?=remote)|\b(?:eligible for|onboarding|(?:might|may) require) |#\S{0,9}|${someDays}(?!hybrid))(?:fully |100% |completely )?
  (?<model>(?:part(?:ial(?:ly)?|ly)?|semi)[- ](?:remote|on-?site)|(?<=\()(?:virtual|telecommute|telework)(?=\))|${model})
  (?!\p{L}| ?\/ ?native\b| ?\(hybrid\b(?! ok)|[- ](?:sens|support engineer|control|access|infra|cloud|pilot|monitor|electric|desktop)
    | (?:M,|Mon|Tue)|[- ](?:meet|event|interview|gather|retreat|off-?site|summit|session|train))
`;
const wholeLine = pattern('iu')`
  ^(?:${model}|fully|100%|completely|primarily|mostly|working|work|role|position|model|options?|flexible
  |flexibility|or|and|full[- ]time|part[- ]time|permanent|contract|schedule|enviro\w+|available
  |[±+-]?\d+ ?(?:hours|hrs)|from|UTC|GMT|CET|time ?zone|[+-]\d{1,2}|[\s,/|·•()&+.:–-])+$
`;

const mentions = new RegExp(String.raw`(?<![\p{L}-])(?:${model})(?![\p{L}-])`, 'iu');
const bracketed = new RegExp(
  String.raw`^[^.;:]{3,60}\((?:${model})(?:[ ,–-]+[\p{L} ]{2,20})?\)\P{L}*$`,
  'iu',
);
/** Words of sentences, which are read as such. */
const prose = /\b(?:not|no|never|we|you|our|your)\b.*[.!?]$/i;
/** Longest part of a header between bars that says where work is done, in characters. */
const longestPart = 180;
/** A model alone in brackets, for which a line of a header may be longer. */
const inBrackets = new RegExp(`\\((?:${model})\\)`, 'iu');
const partAlone = new RegExp(
  `^[^\\p{L}]*(?:${model}|fully|100%|completely|primarily|mostly|working|work|from|or|and|[\\s/&(),])+$`,
  'iu',
);

/** A label that names the models to choose from: "Onsite/Hybrid: Remote". */
const choiceLabel =
  /^[^\p{L}]*(?:on-?site|remote|hybrid)(?: ?[/,] ?| or )(?:on-?site|remote|hybrid)[^:]{0,10}:/iu;
/** A label that has its line to itself: "remote type", above "Hybrid". */
const labelAlone = /^[^\p{L}]*remote (?:type|status|policy|work type|eligibility|options?)[^\p{L}]*$/iu;
/** A place that is every place: "Anywhere in the United States". */
const anyPlace = /^(?<model>anywhere)(?: in (?:the )?[\p{L} .]{2,30})?$/giu;

/** A model with its place in brackets: "Hybrid (Oslo)". */
const placed = new RegExp(`^(?:${model}) ?\\([\\p{L} ,]{2,25}\\)$`, 'iu');

const placeLabel = pattern('iu')`
  ^[^\p{L}]*(?:(?:(?:job|work|office|primary|main|preferred)? ?locations?(?:\(s\))?(?: details)?
  |(?:job |work )?location type|location of (?:the )?(?:job|role|position|work)|work(?:ing)? environment|(?:\w+ )?work model
  |work(?:ing|place)? ?(?:model|type|arrangements?|mode|modality|policy|pattern|location(?: condition)?
    |style|setup|setting)?|workplace flexibility
  |where(?: you(?:['’]ll| will) work)?|modality|mode|attendance|set-?up|arrangement|format|based?|remote(?: (?:policy|type|status))?
  |(?:job|employment|position|role|location|workplace|workforce|opportunity)? ?(?:type|classification)
  |(?:on-?site|remote|hybrid)(?:(?: ?[/,] ?| or )(?:on-?site|remote|hybrid)){1,2}|schedule|workload|work format
  |location \((?:on-?site|hybrid|remote)\))\??)$
`;

/** Words for where the work is done, outside sentences: "Remote - US" and "Onsite", but no "Remote Sensing Engineer". */
const modelsIn = ({ text, start }: Words, pattern: RegExp): Reading<WorkModel>[] =>
  matchesOf(text, pattern).map(({ 0: words, index, groups }) => ({
    kind: 'fact',
    value: modelOf(groups!.model!),
    status: 'stated',
    evidence: [{ start: start + index, end: start + index + words.length }],
  }));

/** What the header and the lines of facts say of where the work is done. */
export const headerModels = (posting: SegmentedPosting, lexicon: Lexicon): Reading<WorkModel>[] => [
  ...factLines(posting, lexicon).flatMap(words => modelsIn(words, inHeader)),
  ...[...headerLines(posting, lexicon).flatMap(segmentsOf), ...labelled(posting, placeLabel)].flatMap(words =>
    modelsIn(words, anyPlace),
  ),
];

/** The lines that stand above the text, or by themselves in it, for a fact of the job. */
function factLines(posting: SegmentedPosting, lexicon: Lexicon): Words[] {
  const title = readTitle(posting, lexicon);
  const bars = new Set(headerParts(posting).map(({ start }) => start));
  const header = whereMayMatch(headerLines(posting, lexicon), inHeader).filter(
    ({ text, start }) =>
      (text.length <= (bars.has(start) ? longestPart : 100) || inBrackets.test(text)) &&
      !choiceLabel.test(text) &&
      !labelAlone.test(text) &&
      !prose.test(text),
  );
  const lines = whereMayMatch(posting.lines, inHeader).filter(
    ({ text }) => text.length <= 100 && !choiceLabel.test(text) && !/\binterviews?\b/i.test(text),
  );
  const places = labelled(posting, placeLabel);
  const dashed = lines
    .filter(({ text }) => /^\P{L}*(?:job |work )?locations? ?[-–—] /iu.test(text))
    .flatMap(segmentsOf);
  const alone = lines
    .filter(line => line.section !== 'board-commentary' && (line.section !== 'benefits' || isModel(line)))
    .flatMap(line => (isAlone(line) ? [line] : partsAlone(line)));
  return [
    ...(title ? [title] : []),
    ...header.filter(({ start }) => start !== title?.start).flatMap(segmentsOf),
    ...places
      .filter(({ text }) => !/^(?:we|you|our|this|the|as|if|most|many)\b/i.test(text))
      .map(upToSentence),
    ...dashed,
    ...alone,
  ];
}

/** Whether a line holds nothing else. */
const isModel = ({ text }: Words): boolean => text.length <= 50 && wholeLine.test(text);

/** Whether a line holds nothing else, or sets it behind a place in brackets: "Oslo (Hybrid)". */
const isAlone = (line: Words): boolean =>
  isModel(line) || (line.text.length <= 90 && bracketed.test(line.text));

/** The parts of a line that bars or dashes set apart and that hold nothing else: "Data Engineer | Oslo | Remote". */
function partsAlone(line: Words): Words[] {
  if (!/[|·•]| [-–—/] /.test(line.text) || !mentions.test(line.text)) return [];
  return segmentsOf(line)
    .flatMap(({ text, start }) =>
      [...text.matchAll(/.+?(?= [-–—/] |$)/gu)].map(({ 0: part, index }) => {
        const words = part.replace(/^ ?[-–—/] /, '').trim();
        const from = start + index + part.indexOf(words);
        return { text: words, start: from, end: from + words.length };
      }),
    )
    .filter(
      ({ text }) =>
        mentions.test(text) && (partAlone.test(text) || bracketed.test(text) || placed.test(text)),
    );
}

const upToSentence = ({ text, start }: Words): Words => {
  const short = text.slice(0, 90).split(/[.!?]\s/)[0]!;
  return { text: short, start, end: start + short.length };
};

/** What tags say that are there to be searched for: #LI-Hybrid. */
export const tagModels = ({ lines }: SegmentedPosting): Reading<WorkModel>[] =>
  whereMayMatch(lines, tags).flatMap(line => modelsIn(line, tags));
