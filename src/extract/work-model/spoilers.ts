import { pattern } from '../../lexicon/pattern.ts';
import type { FieldValue } from '../../posting/record.ts';
import type { Found } from '../sentences.ts';

type WorkModel = FieldValue<'workModel'>;

/** What before or behind a statement makes something else of it. */
interface Spoiler {
  because: string;
  before?: RegExp;
  after?: RegExp;
  /** What the statement has to say for it to be spoilt; absent, where any may be. */
  said?: RegExp;
  /** Whether it can spoil a statement of these models; absent, where it can spoil any. */
  spoils?: (values: readonly WorkModel[]) => boolean;
}

const nearby = (text: string, from: number, to: number): string => text.slice(Math.max(0, from), to);

const remoteAlone = (values: readonly WorkModel[]): boolean => values.join() === 'remote';

const spoilers: readonly Spoiler[] = [
  {
    because: 'it is denied',
    before: pattern('i')`
        \b(?:no|without)\b[^.;,]{0,30}$
        |\b(?:not|isn['’]t|aren['’]t|cannot|can['’]t|never|neither|nor|don['’]t|doesn['’]t|rather than
          |instead of|unlike|won['’]t|unable|irrespective of|regardless of)\b
          (?! (?:only|just|always))[^.;]{0,30}$
      `,
    after:
      /^[^.;,–-]{0,25}\b(?:is not|isn['’]t|are not|not (?:possible|available|offered|an option|permitted|considered|eligible|allowed)|(?<!\band )cannot)\b/i,
  },
  {
    because: 'it is a perk for some of the time',
    before: pattern('i')`
        \b(?:occasional(?:ly)?|sometimes|from time to time|tomorrow|the (?:day after|next day)
        |up to \d+ (?:days|weeks|months)|(?:\d+|one|two|three|four|six|eight) (?:\w+ )?(?:weeks|months)
        |\d+% of)\b[^.;]{0,40}$
      `,
    after: pattern('i')`
        ^(?:(?!\btravel)[^.;]){0,40}
        (?:\d+%
          |\b(?:(?:\d+|one|two|three|four|six|eight|twelve) (?:weeks|months)(?! of (?:paid|vacation|holidays?|annual|leave|pto))
            |days (?:a|per|each|every) year|per year|a year|each year|from time to time|when (?:needed|your)
            |as needed|some days|on (?:mon|tues|wednes|thurs|fri)days?)\b)
      `,
    spoils: remoteAlone,
  },
  {
    because: 'it is a perk beside flexible hours',
    before: pattern('i')`
        \bflexib\w+ (?:work(?:ing)? )?(?:hours?|times?|schedules?),? (?:and|&|or|with) (?:the |an )?$
        |\bflexibility ?(?:and|&|\/) ?$
      `,
    said: /\b(?:options?|possibilit|opportunit)/i,
    spoils: remoteAlone,
  },
  {
    because: 'it is what money is for',
    before: /\b(?:stipends?|allowances?|budgets?|reimburse\w*|purchases)\b[^.;]{0,90}$/i,
    said: /\bset-?up/i,
    spoils: remoteAlone,
  },
  {
    because: 'it is a perk for those who come in',
    before: /\b(?:benefits?|perks?|lunch\w*|meals?|snacks|stipends?|allowances?|parking)\b[^.;]{0,12}$/i,
    said: /\bonly$/i,
    spoils: values => values[0] === 'onsite',
  },
  {
    because: 'it is for some days of the week',
    before: pattern('i')`
        \b(?:opportunit(?:y|ies)|optional|occasional(?:ly)?|periodic(?:ally)?
          |from time to time,?)\b[^.;]{0,20}$
        |(?<!\bnot an? )\bhybrid\b[^.;]{0,60}$
        |(?<!\b(?:5|five|6|six) )\bdays?["”’]? ?(?:a|per|each|\/) ?week\b[^.;]{0,60}$
      `,
    after: pattern('i')`
        ^[^.;]{0,100}\b(?:(?:[1-4]|(?:one|two|three|four)(?: \([1-4]\))?)
          (?: ?[-–] ?[2-4])?(?: full)? (?:days?|times?)(?: (?:a|per|each) |\/)(?:week|month)
        |M\/W\/F\b|(?:Mon|Tue)\w* ?(?:-|–|to|through) ?(?:Wed|Thu)
        |(?:Mon|Tues|Wednes|Thurs)days?(?:,| and| &)(?![^.;]{0,60}\bFri)
        |(?:on|in|with|under|following) an? (?:\w+ )?hybrid\b
        |\bhybrid (?:schedule|model|arrangement|basis)\b)
        |^[^.;]{0,25}\b(?:from time to time|occasional(?:ly)?|as needed|at times|periodically)\b
      `,
    spoils: values => values[0] === 'onsite',
  },
  {
    because: 'it may be asked and may not',
    before: /\b(?:might|may) (?:also )?(?:(?:require|need)\b[^.;]{0,20})?$/i,
    spoils: values => values[0] === 'onsite',
  },
  {
    because: 'hybrid work is remote in part',
    before: /\bhybrid[- ]$/i,
    spoils: remoteAlone,
  },
  {
    because: 'it is for some of the work',
    before:
      /\bsome $|\b(?:much|parts?|some) of (?:the|this|your) (?:role|work|job)\b[^.;]{0,20}$|\b(?:[1-4]|one|two|three|four) days?(?:(?: (?:a|per|each) |\/)week)?(?: of)? $/i,
    after: /^ (?:for )?(?:a |some )?(?:part|portion) of (?:the|your) (?:week|time)\b/i,
    spoils: remoteAlone,
  },
  {
    because: 'it depends on the job which of several it is',
    after:
      /^(?:[^.;]{0,15}\bdepending on (?:the )?(?:requirements of (?:the|their|your) )?(?:role|job|team|position)|[^.;]{0,80}\bmay vary\b[^.;]{0,20}\b(?:role|job|position))\b/i,
    spoils: values => values.length === 1,
  },
  {
    because: 'it depends on the job which of several it is',
    after: /^[^.;]{0,40}\bspecific to (?:the|each|this) (?:role|job|position)\b/i,
  },
  {
    because: 'it depends on the place which of several it is',
    after: /^[^.;]{0,100}\bdepending on (?:the |your )?locations?\b/i,
    spoils: values => values.length > 1,
  },
  {
    because: 'it holds for some jobs and not for others',
    before:
      /\b(?:(?:if|unless)\b[^.;,]{0,45}|if (?:this|the|your) (?:position|role|job)(?: description)? (?:is|specifies)\b[^.;]*|\bif you are an? [^.;]*\bresident\b[^.;]*|\bresidents?,? and (?:this|the) (?:role|position|job) (?:is|can be)\b[^.;]*|whether\b[^.;]{0,30}|when |^\W*for (?:roles|positions|jobs) (?:that|which)\b[^.;,]{0,50}|\bwhere (?:job |role )?(?:responsibilities|duties)\b[^.;]{0,20}|\bexceptions? for )$/i,
    after: pattern('i')`
        ^(?: (?:may|will|can) vary\b| (?:positions|roles|jobs),? (?:you|candidates|applicants) (?:will|must|may|are|should)\b|,? (?:if|where) (?:the )?(?:role|position|job)\b
        |[^.;]{0,20}\bha(?:s|ve) become\b
        |[^.;]{0,15}\bfor (?:certain|some|select(?:ed)?|many|most|eligible) (?:\w+ )?(?:roles|positions|jobs|teams)\b)
      `,
  },
  {
    because: 'it is about other people, systems or times',
    before: pattern('i')`
        \b(?:colleagues|customers?|clients?(?! in an? )|users?|patients?|distributed(?! company and )|cloud
          |during (?:the )?(?:training|onboarding|pandemic|covid)
          |other (?:roles|positions|teams|locations)|some (?:roles|positions)|manag(?:e|ing)|experience(?! (?:the benefits of|our) )
          |prefers? (?:an?|the)|you (?:might |may |would )?(?:prefer|value|dislike)|grow\w* into
          |(?:mon|tues|wednes|thurs|fri)days? (?:is|are))\b[^.;,]{0,25}$
        |\b(?:some|select(?:ed)?|certain|specific|other|additional) (?:[\w&]+ ){0,5}?(?:roles|positions|jobs
          |teams)\b[^.;]*$
        |\b(?:training|onboarding|interviews?)\b[^.;,/]{0,15}$
        |\b(?:sessions|appointments|consultations)\b[^.;]{0,25}$
        |^\W*all (?:roles|positions|jobs)\b[^.;]*\beither\b[^.;]*$
        |\b(?:(?:most|many|some|few) of (?:our|the)(?! team works)|(?:many|some) people) [^.;]{0,40}$
        |\bplaces? (?:to work )?for $
        |\b(?:most|many|other|a lot of) (?:\w+ )?
          (?:companies|firms|employers|environments|places)\b[^.;]*$
      `,
    after: pattern('i')`
        ^(?:-?\s?)(?:teams?|teammates|colleagues|employees|stakeholders|patients|customers|clients
          |sensing|control|desktop|access|monitoring|procedure|learning|training|projects|jobs)\b
        |^(?: work(?:ing)?)? preferences\b
      `,
  },
];

/** Why a match states nothing of this job; undefined when it does. */
export function spoilt(
  { sentence: { text }, match }: Found,
  values: readonly WorkModel[],
): string | undefined {
  const before = nearby(text, match.index - 90, match.index);
  const after = nearby(text, match.index + match[0].length, match.index + match[0].length + 120);
  return spoilers.find(
    ({ before: left, after: right, said, spoils }) =>
      (spoils?.(values) ?? true) &&
      (said?.test(match[0]) ?? true) &&
      (left?.test(before) || right?.test(after)),
  )?.because;
}
