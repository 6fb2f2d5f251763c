import type { Degrees } from '../../lexicon/degrees.ts';
import { pattern } from '../../lexicon/pattern.ts';

/** What may follow a degree before it says in what: "degree or higher, preferably ". */
const introduction = pattern('i')`
  ^(?:['’]s?)?\.?(?:(?:\/| or )(?:post-?doc\w*|diploma|(?:post-?secondary|tertiary) (?:education|studies|qualification))\b)?(?: (?:preferred|desirable)(?=\)))?\)?[\s,]*
  (?:\([^)]{0,25}\)\s*)?
  (?:degrees?|diploma|program(?:me)?|stud(?:y|ies)|training|education(?= in\b)|level(?: minimum\))?|students?|candidates?
    |graduates?)?[\s,]*
  (?:\([^)]{0,60}\)\s*|educated\s)?
  (?:or (?:(?:a |an |its |the )?(?:foreign|U\.?S\.?) (?:degree )?)?
    (?:higher(?: education|[- ]level degree)?|above
      |education equivalent|equivalent (?:level of )?(?:qualifications?|degree|depth|standard)(?= in\b)
      |equivalent (?:[\w-]+ )?(?:training|education|research(?: \w+)?)(?: required)?
      |equivalent (?:\w+ )?experience
      |equivalent(?! (?:combination|qualification)s?\b)(?: (?:years|amount) of \w+)?
      |(?:college )?diploma\)?|certificat(?:e|ion)s?|(?:relevant )?coursework|better|greater|similar(?= in\b)|other degree(?= in\b))\)?[\s,]*)?
  (?:\(?or (?:higher|above|equivalent(?! (?:combination|qualification)s?\b))\)?\s*)?
  (?:required,?\s|preferred,?\s|ideally\s|preferably\s|preferentially\s)?
  (?:(?:completed|obtained|finished)?\s?(?:or|and\/or)?\s?(?:currently\s)?(?:in\sprogress|ongoing|nearly\scompleted)\s(?=in\b))?
  (?:from an? (?:[^,.;()]|\(\d\)){2,50}?\b(?:university|institution|college|school|program(?:me)?)s?
    (?:\s(?:or|and)\s(?:university|institution|college|school))?,?\s(?:preferably |ideally )?)?
`;

/** What leads from there to the first field: "in", "with a focus on". */
const glue = pattern('i')`
  ^(?:(?:in |within |involving |covering )?(?:one|any)(?: or more)? of the following(?: \w+){0,4}:
    |(?:[-–—]\s)?(?:(?:ideally |preferably |must be )?in(?: in)?|within|of|related to)\b:?
    |with (?:an? )?(?:[\w-]+ )?
      (?:background|major|focus|emphasis|concentration|speciali[sz]ation) (?:in|on)
    |with an? (?:\w+ )?major,? (?:in|such as)|major(?:ing|s)? in|focus+ed (?:in|on)|concentration in|speciali[sz](?:ing|ed|ation) in|:
    |[-–—]\s?(?:this |which )?(?:could|can|may) be (?:in)?|-|–|—|\()?\s*
  (?:an?\s|the\s|any\s|either\s|both\s)?(?:for example,?\s)?(?:(?:e\.g|i\.e|incl(?:uding)?)\.?,?\s?)?
  (?:\([a-z]{3,12}\)\s?)?
`;

/** "(Economics, Law)", "in a related field (": brackets that hold the fields of a degree. */
const bracketed =
  /^(?:[^()]{0,20}|(?![^(]*\b(?:years?|similar)\b)[^().;]{0,50}\b(?:fields?|disciplines?|areas?|subjects?|focus)\b[^().;]{0,30})\((?!\p{L}+\)\s?\p{L})/iu;

/** "In an analytical field – e.g. Physics": a kind of field before a dash that the fields themselves follow. */
const dashed = pattern('u')`
  ^(?:[^.;()]{0,20}\([^)]{0,30}\)|\))?
  [^.;()]{3,60}?\b(?:fields?|disciplines?|areas?|subjects?|backgrounds?)\s*[-–—:]\s+
  (?:(?:e\.g|i\.e)\.?,?\s|(?:for example|for instance|such as),?\s|[Pp]referred (?:fields|disciplines|majors) include:?\s)?
  (?=\p{Lu})
`;

/** What leads to fields further on, where none stand right behind the degree: "required, especially in". */
const further = pattern('i')`
  ^(?:(?!\b(?:experience|knowledge|skills?|years?|understanding|ability|abilities|proficien\w*|certif\w*
      |expertise|interest|passion|work\w*|tools?|languages?)\b)[^.]){0,90}?
  \b(?:(?:preferably|ideally|especially|preferred|particularly|qualifications?|degrees?|graduates?|coursework
      |results|studies|speciali[sz]ation|concentration|with an? (?:\w+ )?background)\)?
      (?: in| within)(?: the| an?)?(?: (?:field|area)s? of)?
    |(?:(?:examples|disciplines|fields) include|degree types|e\.g\.?|for example|for instance|such as))[,:]?\s+
`;

/** Where the fields of a degree begin, and whether brackets hold them all. */
export interface Opening {
  start: number;
  bracketed: boolean;
}

/**
 * Where the list of fields behind a degree may begin.
 * @param from offset at which the words behind the degree begin.
 */
export function openingOf(text: string, from: number, fields: Degrees['fields']): Opening {
  const behind = text.slice(from);
  const bracket = bracketed.exec(behind)?.[0].length;
  const inBrackets =
    bracket !== undefined &&
    fields.find(behind.slice(0, bracket)).length === 0 &&
    fields.find(behind.slice(0, behind.indexOf(')') + 1)).length > 0;
  const dash = inBrackets ? undefined : dashed.exec(behind)?.[0].length;
  const opened = inBrackets
    ? bracket
    : dash !== undefined && startsWithField(behind.slice(dash), fields)
      ? dash
      : introduction.exec(behind)![0].length;
  const start = from + opened + glue.exec(text.slice(from + opened))![0].length;
  return { start, bracketed: inBrackets };
}

/** Where fields begin that stand further behind a degree, after words that lead to them; undefined where none do. */
export function openingFurther(text: string, from: number, fields: Degrees['fields']): Opening | undefined {
  const found = further.exec(text.slice(from))?.[0].length;
  return found !== undefined && startsWithField(text.slice(from + found), fields)
    ? { start: from + found, bracketed: false }
    : undefined;
}

const startsWithField = (text: string, fields: Degrees['fields']): boolean =>
  fields.find(text).some(({ start }) => start === 0);
