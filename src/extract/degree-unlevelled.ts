import type { Lexicon } from '../lexicon/lexicon.ts';
import { part, pattern } from '../lexicon/pattern.ts';
import { whereAnyMayMatch } from '../lexicon/sieve.ts';
import type { DegreeLevel } from '../posting/record.ts';
import type { SegmentedPosting, Sentence } from '../segment/posting.ts';
import { asksForDegree, experienceInstead, noDegree } from './degree-context.ts';
import { fieldsAfter } from './degree-fields.ts';
import { readLevels } from './degree-levels.ts';
import { type DegreeStatement, sentencesOf, statementOf, within } from './degree-statement.ts';
import type { Reading } from './rule.ts';
import { firstIn, occursIn } from './sentences.ts';

const unlevelled = new RegExp(
  [
    part`
      (?<!(?<![12]:)\d[-° ]?|[-°])\bdegrees?\b(?! of\b| celsius| fahrenheit|-)
      (?=(?:\s*(?:\/|or)\s*(?:\w+\s?){1,2})?(?:,? or equivalent (?:\w+ )?experience)?\s*
        (?:\([^)]{0,40}\)\s*)?,?\s*
        (?:(?:ideally |preferably |preferentially |speciali[sz]ation )?(?:in|within)
          |with an? (?:\w+ )?(?:focus|emphasis|speciali[sz]ation|major))\s)
    `,
    part`
      \b(?:relevant|related|technical|academic|STEM|scientific|engineering|science|completed|accredited
        |quantitative|honou?rs|first|formal|numerate|applicable|tertiary|higher education|law|business
        |mathematical|accounting|finance|computing|numerical|analytical|post-secondary
        |suitable) degrees?\b
      (?! of\b)
    `,
    part`
      \b(?:pursuing|towards?|obtaining|completing|holds?|holding|have|has|earned|completed
        |in) (?:an? |any |your |their )
      (?:(?!most|recent)\w+ ){0,2}?degree\b(?! of\b)
    `,
    String.raw`\bgraduates? in any (?:discipline|field|subject|stream)\b|\b2[:.]1(?: or (?:above|higher))?(?= in an? )`,
    part`
      \bdegree[- ](?:qualified|educated|holder)
      |\bdegree level(?: educated)?\b
      |\b2[:.][12] (?:\w+ )?degree\b
      |\bdegree (?:is )?(?:strongly |highly )?(?:required|preferred|desired|essential)\b
    `,
  ].join('|'),
  'i',
);
const background =
  /\b(?:academic|educational?) (?:background|achievements?|foundation|training)\b(?=,? (?:in|with))|\beducation: background\b(?= in)/i;
const graduates = pattern('i')`
  \b(?:recent |new |university |college )?graduat(?:es?|ion)(?= (?:in|of) )
  |\b(?:completed|finished) (?:your |their |an? )?(?:university |academic |higher )?stud
    (?:y|ies)(?= (?:in|of|within) )
  |\b(?:university|academic) studies(?= in )
`;

const degreeAlone = /\bdegrees?\b(?! of\b)/i;

/** "Computer Science degree": the word, where a field stands right before it. */
function degreeNamedBy(sentence: Sentence, { degrees }: Lexicon): RegExpExecArray | null {
  const { text } = sentence;
  const match = firstIn(sentence, degreeAlone);
  if (!match) return null;
  const lead = text.slice(0, match.index);
  const before = degrees.fields.find(lead).at(-1);
  return before &&
    !/\bsuch as (?:an? )?$/i.test(lead.slice(0, before.start)) &&
    /^(?:\/\p{L}+)? (?:or (?:an? )?(?:related|similar|equivalent) |adjacent |related )?$/iu.test(
      lead.slice(before.end),
    )
    ? match
    : null;
}

/** "Background in physics, biology or a related field": that its end speaks of fields says that these are. */
const knowledge = pattern('i')`
  \bbackground(?= in [^.;:]{4,120},? (?:or|and) (?:an? |any |other |another )*
  (?:closely )?(?:(?:related|similar|comparable|relevant|quantitative|technical|scientific|analytical) ){1,2}
  (?:fields?|disciplines?|subjects?|degrees?)\b)
`;

/** Whether a background asks for no degree: experience may stand for it, or it is all that is said of education. */
const looksForFields = (text: string): boolean =>
  /\beducation: background\b/i.test(text) || experienceInstead(text) !== undefined;

/** A background in fields of study, where no degree is asked for. */
function fieldsAlone(sentence: Sentence): RegExpExecArray | null {
  const found = firstIn(sentence, background);
  return found && looksForFields(sentence.text) ? found : null;
}

/** Graduates of some field, or an academic background in one. */
function schooled(sentence: Sentence): RegExpExecArray | null {
  const found = firstIn(sentence, background);
  return found && !looksForFields(sentence.text) ? found : firstIn(sentence, graduates);
}

/** "A quantitative degree (preferably a Master's": what stands between a degree and a better one. */
const betterIn = /^\s*\((?:preferably|ideally)\s(?:an?\s)?$/i;

const withoutLevel = [unlevelled, background, graduates, degreeAlone];

/** "A degree in physics" names no level: the lowest that is usually meant, a bachelor's, is inferred. */
export function readUnlevelled(posting: SegmentedPosting, lexicon: Lexicon): Reading<DegreeStatement>[] {
  return whereAnyMayMatch(sentencesOf(posting), withoutLevel).flatMap(sentence => {
    const { text } = sentence;
    if (occursIn(sentence, noDegree)) return [];
    const explicit = firstIn(sentence, unlevelled) ?? schooled(sentence);
    const match = explicit ?? degreeNamedBy(sentence, lexicon);
    if (!match) return [];
    const end = match.index + match[0].length;
    if (!asksForDegree(sentence, { start: match.index, end })) return [];
    const levels = readLevels(text, lexicon.degrees).filter(({ refused }) => !refused);
    const [next] = levels;
    const higher = next && next.start > end && betterIn.test(text.slice(end, next.start));
    if (!higher && levels.some(({ start }) => start < end + 30)) return [];
    const level: DegreeLevel = 'bachelor';
    const mention = { start: match.index, end, level };
    const about = fieldsAfter(text, end, lexicon.degrees).length > 0;
    const plain =
      /\b(?:related|relevant|similar|technical|quantitative|STEM|field|discipline|subject|science|engineering)\b/i.test(
        text.slice(end, end + 60),
      );
    const vague =
      /background|graduat(?:es?|ion)\b(?! in any)|stud|^2(?!.*degree)/i.test(match[0]) ||
      (explicit !== null && /^degrees?$/i.test(match[0]) && !plain);
    if (!about && vague) return [];
    return [statementOf(sentence, [mention], lexicon, 'inferred')];
  });
}

/** "Law, Economics, or a related field": a line that is nothing but fields, below words that ask for a degree in one. */
const onlyFields =
  /^\W*(?=\p{Lu}[^.;:()]{8,160},? or (?:an? |any |other )*(?:closely )?related (?:fields?|disciplines?)\W*$)/u;

function fieldsOnly(sentence: Sentence, { degrees }: Lexicon): RegExpExecArray | null {
  const found = firstIn(sentence, onlyFields);
  const known = found ? degrees.fields.find(sentence.text) : [];
  return known.length > 1 && known[0]!.start === found![0].length ? found : null;
}

/** A background or a major: fields without a level. */
const major = pattern('i')`
  \bmajor(?:ing|s)?(?: in\b|:)
  |(?<!school )\bdiploma(?: (?:or )?(?:equivalent|similar))?(?: qualification| education)?(?= in\b)
  |^\W*(?:relevant )?studies(?= in\b)
  |^\W*(?:(?:fields?|areas?) of study|fields|disciplines)(?=\s*:)
  |\b(?:educational|academic) backgrounds?(?= \((?:incl|e\.g|such as)\b)
  |\bstudy background(?= in\b)
  |\b(?:(?:higher|post-?secondary|tertiary|formal) education|post-?secondary training)
    (?: and experience)?(?= in\b)
  |\b(?:relevant|related|formal|academic|recogni[sz]ed|tertiary) qualifications?(?= in\b)
  |\bdegree[- ]level qualification(?= in\b)
`;

/** "Fields:" may be of work too: only several fields of study behind it are such. */
const listed = /^\W*(?:fields|disciplines)$/i;
const fewest = 3;

const withoutDegree = [major, background, knowledge, onlyFields];

/** "Pursuing, or graduated with, a major in": whether the words before it say that it is not finished. */
const pursued = (text: string, at: number, { degrees }: Lexicon): boolean =>
  degrees.inProgress.all(text).some(({ end }) => end <= at && at - end < 60);

/** "Majoring in" names fields without a level. */
export function readMajor(posting: SegmentedPosting, lexicon: Lexicon): Reading<DegreeStatement>[] {
  return whereAnyMayMatch(sentencesOf(posting), withoutDegree).flatMap(sentence => {
    const match =
      firstIn(sentence, major) ??
      fieldsAlone(sentence) ??
      firstIn(sentence, knowledge) ??
      fieldsOnly(sentence, lexicon);
    if (!match || readLevels(sentence.text, lexicon.degrees).some(({ refused }) => !refused)) return [];
    const span = { start: match.index, end: match.index + match[0].length };
    const fields = fieldsAfter(sentence.text, span.end, lexicon.degrees);
    if (fields.length < (listed.test(match[0]) ? fewest : 1)) return [];
    const value: DegreeStatement = {
      levels: [],
      inProgress: pursued(sentence.text, span.start, lexicon),
      fields: fields.map(({ text }) => text),
      orExperience: experienceInstead(sentence.text) !== undefined,
    };
    return [
      {
        kind: 'fact',
        value,
        status: 'stated',
        evidence: [span, ...fields].filter(({ start, end }) => end > start).map(at => within(sentence, at)),
      },
    ];
  });
}
