import type { Degrees } from '../lexicon/degrees.ts';
import { matchesOf } from '../lexicon/matches.ts';
import { pattern } from '../lexicon/pattern.ts';
import type { Span } from '../posting/document.ts';

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
    |including \d|at least|(?:over|more than) \d|minimum|or above|obtained|completed|expected|graduating
    |involving|combined|at an?\b|and \d|looking\b|strongly
    |highly(?! (?:quantitative|technical|analytical|numerate|relevant))|desired|desirable|within the
    |degree (?!in))
`;
/** Parts of a list that are no field but a kind of field. */
const general = pattern('i')`
  \b(?:related|relevant|similar|equivalent|comparable|others?|any|another|fields?|disciplines?|areas?
  |subjects?|topics?|backgrounds?|degrees?|majors?|technical|quantitative|quant|analytical|numerate|experience|study|studies
  |program|scientific|STEM-related|closely|combination|applicable|appropriate|preferably|e\.g|etc
  |such as|like|i\.e|focus|concentration|higher|above)\b
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
      |(?:college )?diploma|certificat(?:e|ion)s?|(?:relevant )?coursework|better|greater)[\s,]*)?
  (?:\(?or (?:higher|above|equivalent(?! (?:combination|qualification)s?\b))\)?\s*)?
  (?:required,?\s|preferred,?\s|ideally\s|preferably\s|preferentially\s)?
  (?:from an? [^,.;()]{2,50}?\b(?:university|institution|college|school|program(?:me)?)s?
    (?:\s(?:or|and)\s(?:university|institution|college|school))?,?\s(?:preferably |ideally )?)?
`;
const glue = pattern('i')`
  ^(?:(?:[-–—]\s)?(?:within|in(?: in)?|of|related to)\b:?
    |with (?:an? )?(?:[\w-]+ )?
      (?:background|major|focus|emphasis|concentration|speciali[sz]ation) (?:in|on)
    |with an? (?:\w+ )?major,? (?:in|such as)|major(?:ing|s)? in|focus+ed (?:in|on)|concentration in|speciali[sz](?:ing|ed|ation) in|:
    |[-–—]\s?(?:this |which )?(?:could|can|may) be (?:in)?|-|–|—|\()?\s*
  (?:an?\s|the\s|any\s|either\s|both\s)?(?:for example,?\s)?(?:(?:e\.g|i\.e|incl)\.?,?\s?)?
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
  const named =
    (first && (leadsTo(list.slice(0, first.start)) || isKindOf(list, first))) ||
    isListOfFields(text, start, list);
  if (!named) return [];
  return fieldsOf(parts(list, known)).map(part => ({
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

/** The parts that are fields: those that are known, and others as far as the list goes on as one. */
function fieldsOf(all: readonly Part[]): Part[] {
  const over = all.findIndex(({ known, text }) => !known && !isField(text) && !general.test(text));
  return all.filter((part, i) => part.known || (isField(part.text) && (over < 0 || i < over)));
}

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

interface Part extends Span {
  text: string;
  known: boolean;
}

const betweenFields = pattern('gi')`
  \s*(?:[,/()|•]
  |\bwith (?:an? )?(?:(?:proven|particular|special) )?
    (?:focus|speciali[sz]ation|special(?:i)?ty|concentration|emphasis) (?:in|on)\b
  |\b(?:and\/or|or|and)\b|&|:)\s*
`;

/** "A related field such as Sea Engineering": what stands before a field of which the list knows but the last word. */
const examples = /^.*\b(?:such as|like)\s+(?=\p{Lu}\p{L}+ \p{Lu})/u;

/** Cuts a list at commas, slashes, brackets, "or" and "and", but not inside a field that the lexicon knows. */
function parts(list: string, known: readonly Span[]): Part[] {
  const cuts = matchesOf(list, betweenFields)
    .filter(
      ({ 0: cut, index }) => !known.some(({ start, end }) => index >= start && index + cut.length <= end),
    )
    .filter(({ 0: cut, index }) => cut !== '/' || !sharesItsNoun(list, index, known))
    .filter(({ 0: cut, index }) => cut.trim() !== '&' || known.some(({ end }) => end === index));
  const found: Part[] = [];
  let from = 0;
  for (const { start, end } of [
    ...cuts.map(cut => ({ start: cut.index, end: cut.index + cut[0].length })),
    { start: list.length, end: list.length },
  ]) {
    const written = list.slice(from, start);
    const lead =
      /^\s*(?:(?:an?|the|a degree in|in|such as|e\.g\.?,?|like|including(?:,? but not limited to)?|preferably|i\.e\.?)\s+)*/i.exec(
        written,
      )![0].length;
    const named = written.slice(lead).replace(/[\s.'’]+$/, '');
    const example = examples.exec(named)?.[0].length ?? 0;
    const text = named.slice(example);
    const at = { start: from + lead + example, end: from + lead + named.length };
    from = end;
    if (text === '') continue;
    const inside = known.filter(name => name.start >= at.start && name.end <= at.end);
    const whole = inside.some(name => name.start === at.start && name.end === at.end);
    const tail = inside.at(-1);
    const opens = inside.some(name => name.start === at.start);
    const kin = tail && relatedKind(list, at, tail, found);
    if (kin) {
      found.push({ ...kin, text: list.slice(kin.start, kin.end), known: true });
      continue;
    }
    if (
      !whole &&
      !opens &&
      /\b(?:related|similar|other|another|equivalent|comparable)\b/i.test(text) &&
      !(/\b(?:such as|like|e\.g|including)\b/i.test(text) || (tail && /\brelated to (?!it\b)/.test(text)))
    )
      continue;
    if (!whole && tail && general.test(text))
      found.push({ ...tail, text: list.slice(tail.start, tail.end), known: true });
    else found.push({ ...at, text, known: whole });
  }
  return found;
}

/**
 * "A related Life Sciences discipline": a field of several words between such words is one too, unless one
 * before it is of its kind, as in "Electrical Engineering or a related engineering field".
 */
function relatedKind(list: string, part: Span, field: Span, before: readonly Part[]): Span | undefined {
  const name = list.slice(field.start, field.end);
  return /^(?:other |another |closely )*(?:related|relevant|similar) $/i.test(
    list.slice(part.start, field.start),
  ) &&
    /^ (?:fields?|disciplines?|subjects?|areas?|degrees?|topics?)$/i.test(list.slice(field.end, part.end)) &&
    name.includes(' ') &&
    !before.some(({ text }) => text.toLowerCase().endsWith(name.split(' ').at(-1)!.toLowerCase()))
    ? field
    : undefined;
}

/** "Software/Electrical Engineering": the word before the slash is a field only with the noun behind it. */
const sharesItsNoun = (list: string, slash: number, known: readonly Span[]): boolean => {
  const word = /[\p{L}]+\s*$/u.exec(list.slice(0, slash));
  const end = slash;
  return (
    word !== null &&
    !known.some(name => name.end === end) &&
    known.some(name => name.start > slash && name.start <= slash + 3)
  );
};

/** Words by which a part of a list says something. */
const saying = pattern('i')`
  \b(?:not|you|your|we|our|as|is|are|be|have|has|will|can|must|with|for|to|from|at|by|on|years?|skills?
  |knowledge|strong|ability|work\w*|certif\w*|required|preferred|that|which|who|whose|pursuance
  |commensurate|professional|educational|currently|pursuing|enrolled|graduat\w*|university|college
  |school|plus|the|some|having|fluen\w*|tell|using|developed|completion|specializing|examples?|eg|preferential
  |conferences?|internships?|self-taught|alike|diploma|know|projects?|courses?|camp|domain|team|role
  |environment|industry|engineers?|analysts?|assistants?|scientists?|MBA|MPH|MD|CPA|CMA|CFA|JD|BS|BA|MS
  |MSc|BSc)\b
`;

/** A short run of words that names something and says nothing. */
const isField = (text: string): boolean =>
  text.split(/\s+/).length <= 4 &&
  /^\p{L}[\p{L}\s&/'’.-]*$/u.test(text) &&
  text.length >= 2 &&
  !general.test(text) &&
  !saying.test(text);
