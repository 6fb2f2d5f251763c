import type { Degrees } from '../lexicon/degrees.ts';
import { pattern } from '../lexicon/pattern.ts';
import type { Span } from '../posting/document.ts';
import { fieldsOf, general, opensUnknown, partsOf } from './degree-fields-list.ts';

/** Words at which a list of fields of study is over. */
const ends = pattern('i')`
  ;
  |\)\s*:
  |(?<!\b[ei]\.[ge])\.(?:\s|$)
  |\s[-–—]\s
  |\b(?:or|and\/or|and)\s+(?:an?\s+|any\s+|the\s+|some\s+|have\s+)?
    (?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten)\b|(?:equivalent )?combination\b
      |equivalent (?:\w+ ){0,5}(?:experience|training)
      |(?:work|practical|industry|professional|relevant|related|comparable|similar
        |commensurate) (?:\w+ ){0,2}experience
      |professional\b|certif|licen[sc]|strong\b|proven\b|solid\b)
  |\b(?:together|with (?!(?:an? )?(?:(?:proven|particular|special) )?
    (?:focus|speciali[sz]ation|special(?:i)?ty|concentration|emphasis) (?:in|on)
    |(?:an? )?(?:major|minor))
    |required|preferred|preferable|is |are |would be\b|because\b|from (?:an?|the)\b|plus\b|who\b|where\b|to work
    |including (?:\d|course)|at least|(?:over|more than) \d|minimum|or above|obtained|completed|expected|graduating
    |involving|combined|at an?\b|and \d|looking\b|strongly
    |highly(?! (?:quantitative|technical|analytical|numerate|relevant))|desired|desirable|within the
    |degree (?!in))
`;
const introduction = pattern('i')`
  ^(?:['’]s?)?\.?(?:(?:\/| or )(?:post-?doc\w*|diploma)\b)?(?: (?:preferred|desirable)(?=\)))?\)?[\s,]*
  (?:\([^)]{0,25}\)\s*)?
  (?:degrees?|diploma|program(?:me)?|stud(?:y|ies)|training|level(?: minimum\))?|students?|candidates?
    |graduates?)?[\s,]*
  (?:\([^)]{0,60}\)\s*|educated\s)?
  (?:or (?:(?:a |an |its |the )?(?:foreign|U\.?S\.?) (?:degree )?)?
    (?:higher(?: education|[- ]level degree)?|above
      |equivalent (?:[\w-]+ )?(?:training|education|research(?: \w+)?)(?: required)?
      |equivalent (?:\w+ )?experience
      |equivalent(?! (?:combination|qualification)s?\b)(?: (?:years|amount) of \w+)?
      |(?:college )?diploma|certificat(?:e|ion)s?|(?:relevant )?coursework|better|greater|similar(?= in\b))[\s,]*)?
  (?:\(?or (?:higher|above|equivalent(?! (?:combination|qualification)s?\b))\)?\s*)?
  (?:required,?\s|preferred,?\s|ideally\s|preferably\s|preferentially\s)?
  (?:from an? [^,.;()]{2,50}?\b(?:university|institution|college|school|program(?:me)?)s?
    (?:\s(?:or|and)\s(?:university|institution|college|school))?,?\s(?:preferably |ideally )?)?
`;
const glue = pattern('i')`
  ^(?:(?:[-–—]\s)?(?:(?:ideally |preferably )?in(?: in)?|within|of|related to)\b:?
    |with (?:an? )?(?:[\w-]+ )?
      (?:background|major|focus|emphasis|concentration|speciali[sz]ation) (?:in|on)
    |with an? (?:\w+ )?major,? (?:in|such as)|major(?:ing|s)? in|focus+ed (?:in|on)|concentration in|speciali[sz](?:ing|ed|ation) in|:
    |[-–—]\s?(?:this |which )?(?:could|can|may) be (?:in)?|-|–|—|\()?\s*
  (?:an?\s|the\s|any\s|either\s|both\s)?(?:for example,?\s)?(?:(?:e\.g|i\.e|incl(?:uding)?)\.?,?\s?)?
  (?:\([a-z]{3,12}\)\s)?
`;

/**
 * The fields of study in the list behind a degree, as written.
 * A part of the list that the lexicon does not know is kept when it stands among fields that it knows.
 * @param from offset at which the words behind the degree begin.
 * @param others levels that the text names too: at the next of them the list is over.
 */
export function fieldsAfter(
  text: string,
  from: number,
  { fields, levels }: Degrees,
  others: readonly Span[] = [],
): (Span & { text: string })[] {
  const behind = text.slice(from);
  const bracket =
    /^(?:[^()]{0,20}|(?![^(]*\b(?:years?|similar)\b)[^().;]{0,50}\b(?:fields?|disciplines?|areas?|subjects?|focus)\b[^().;]{0,30})\(/i.exec(
      behind,
    )?.[0].length;
  const intro =
    bracket !== undefined &&
    fields.find(behind.slice(0, bracket)).length === 0 &&
    fields.find(behind.slice(0, behind.indexOf(')') + 1)).length > 0
      ? bracket
      : introduction.exec(behind)![0].length;
  const dashed =
    intro === bracket
      ? undefined
      : /^(?:[^.;()]{0,20}\([^)]{0,30}\)|\))?[^.;()]{3,60}?\b(?:fields?|disciplines?|areas?|subjects?|backgrounds?)\s*[-–—:]\s+(?=\p{Lu})/u.exec(
          behind,
        )?.[0].length;
  const opened = dashed !== undefined && startsWithField(behind.slice(dashed), fields) ? dashed : intro;
  const start = from + opened + glue.exec(text.slice(from + opened))![0].length;
  const nextLevel = Math.min(
    levels.find(text.slice(start)).find(({ weak }) => !weak)?.start ?? text.length,
    ...others.filter(level => level.start > start).map(level => level.start - start),
  );
  const stretch = text.slice(start, Math.min(start + 400, start + nextLevel));
  const close = intro === bracket ? stretch.indexOf(')') : -1;
  const end = Math.min(endOf(stretch), close === -1 ? stretch.length : close);
  const list = stretch.slice(0, end);
  const known = fields.find(list);
  const [first] = known;
  const parts = partsOf(list, known);
  const named =
    (first && (leadsTo(list.slice(0, first.start)) || isKindOf(list, first))) ||
    isListOfFields(text, start, list) ||
    opensUnknown(parts);
  if (!named) return [];
  return fieldsOf(parts).map(part => ({
    text: part.text,
    start: start + part.start,
    end: start + part.end,
  }));
}

const startsWithField = (text: string, fields: Degrees['fields']): boolean =>
  fields.find(text).some(({ start }) => start === 0);

const endsAsFields = pattern('iu')`
  ^\p{L}[^.;:()]{2,90}?,? or (?:an? |any |other |another )*
  (?:closely )?(?:related|similar|relevant|equivalent)
  (?: \w+)? (?:fields?|disciplines?|subjects?|areas?)\b
`;

/** "PhD in Glaciology, Limnology, or a related field": its end says that names which no list holds are fields too. */
const isListOfFields = (text: string, start: number, list: string): boolean =>
  /\bin\s(?:the\s)?$/.test(text.slice(0, start)) && endsAsFields.test(list);

const aside = /\(with\s[^()]*\)/gi;

/** Where the list ends; brackets that say more of one field do not end it. */
const endOf = (text: string): number =>
  ends.exec(text.replace(aside, found => '/'.padEnd(found.length)))?.index ?? text.length;

/** "Polymer" before Chemistry: what makes a known field another one. */
const kindOf = /^\s*(?:\p{Lu}[\p{L}-]+ ){1,2}$/u;

const isKindOf = (list: string, { start, end }: Span): boolean =>
  kindOf.test(list.slice(0, start)) && /^\s*(?:[,/).]|$|(?:or|and)\b)/.test(list.slice(end));

/** Whether nothing but a general phrase stands before the first field: "a relevant field such as ". */
const leadsTo = (text: string): boolean =>
  /^\s*(?:including|such as|like|preferably|ideally|for example|in)?\s*$/i.test(text) ||
  /[,/]\s*$|\b(?:or|and)\s*$/.test(text) ||
  (general.test(text) && text.length <= 90) ||
  /^[\s(]*$/.test(text);
