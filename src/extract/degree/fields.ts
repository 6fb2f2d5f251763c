import type { Degrees } from '../../lexicon/degrees.ts';
import { pattern } from '../../lexicon/pattern.ts';
import type { Span } from '../../posting/document.ts';
import { fieldsOf, general, opensUnknown, partsOf } from './fields-list.ts';
import { type Opening, openingFurther, openingOf } from './fields-opening.ts';

/** A field of study as written. */
export type NamedField = Span & { text: string };

/** Words at which a list of fields of study is over. */
const ends = pattern('i')`
  ;
  |\)\s*:
  |(?<!\b[ei]\.[ge])\.(?:\s|$)
  |\s[-–—]\s
  |\b(?:or|and\/or|and)\s+(?:an?\s+|any\s+|the\s+|some\s+|have\s+)?
    (?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten)\b|(?:\w+ )?combination\b
      |equivalent (?:\w+ ){0,5}(?:experience|training)
      |(?:work|practical|industry|professional|relevant|related|comparable|similar
        |commensurate) (?:\w+ ){0,2}experience
      |professional\b|certif|licen[sc]|strong\b|proven\b|solid\b|(?:(?!(?:or|and)\b)[\w-]+ ){1,3}experience\b(?! (?:in|within)\b))
  |(?<=\S\s)and\s+(?:[\w-]+ ){0,3}experience\b
  |,\s+(?:\d+\+?(?:\s?[-–]\s?\d+\+?)?|(?:one|two|three|four|five|six|seven|eight|ten) \(\d+\)|several)\s?(?:years?|yrs?)
  |\sA minimum\b|\s\+\s*\d|,?\s(?:an? )?(?:strong )?(?:asset|plus|advantage)\b
  |\b(?:together|in lieu\b|in place of|instead of|with (?!(?:an? )?(?:(?:proven|particular|special) )?
    (?:focus|speciali[sz]ation|speciali?ty|specialism|specification|concentration|emphasis) (?:in|on)
    |(?:an? )?(?:major|minor))
    |required|preferred|preferable|is |are |would be\b|because\b|from (?:an?|the)\b|plus\b|who\b|where\b|to work
    |including (?:\d|course)|at least|(?:over|more than) \d|minimum|or above|obtained|completed|expected|graduating
    |involving|combined|alongside|at an?\b|and \d|looking\b|strongly
    |highly(?! (?:quantitative|technical|analytical|numerate|relevant))|desired|desirable|within the
    |degree (?!in))
`;
/**
 * The fields of study in the list behind a degree, as written.
 * A part of the list that the lexicon does not know is kept when it stands among fields that it knows.
 * @param from offset at which the words behind the degree begin.
 * @param others levels that the text names too: at the next of them the list is over, and fields that stand further on
 * than right behind the degree are those of the last.
 */
export function fieldsAfter(
  text: string,
  from: number,
  { fields, levels }: Degrees,
  others: readonly Span[] = [],
): NamedField[] {
  const listAt = ({ start, bracketed }: Opening): NamedField[] => {
    const nextLevel = Math.min(
      levels.find(text.slice(start)).find(({ weak }) => !weak)?.start ?? text.length,
      ...others.filter(level => level.start >= start).map(level => level.start - start),
    );
    const stretch = text.slice(start, Math.min(start + 400, start + nextLevel));
    const close = bracketed ? stretch.indexOf(')') : -1;
    const end = Math.min(endOf(stretch), close === -1 ? stretch.length : close);
    const list = blank(stretch.slice(0, end), prefix);
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
  };
  const right = listAt(openingOf(text, from, fields));
  const further =
    right.length === 0 && !others.some(({ start }) => start > from)
      ? openingFurther(text, from, fields)
      : undefined;
  return further ? listAt(further) : right;
}

const endsAsFields = pattern('iu')`
  ^\p{L}[^.;:()]{2,90}?,? or (?:an? |any |other |another )*
  (?:closely )?(?:related|similar|relevant|equivalent)
  (?: \w+)? (?:fields?|disciplines?|subjects?|areas?)\b
`;

/** "PhD in Glaciology, Limnology, or a related field": its end says that names which no list holds are fields too. */
const isListOfFields = (text: string, start: number, list: string): boolean =>
  /\bin\s(?:the\s)?$/.test(text.slice(0, start)) && endsAsFields.test(list);

/** "(Business) Informatics", "(Bio)Statistics": what some put before a field, which is read without it. */
const prefix = /(?<=(?:^|[,/]\s?|\b(?:in|of|or|and)\s))\(\p{L}{3,12}\)\s?(?=\p{L})/gu;

const aside = /\(with\s[^()]*\)/gi;

/** The text with spaces, which move nothing, for what a pattern matches. */
const blank = (text: string, what: RegExp): string => text.replace(what, found => ' '.padEnd(found.length));

/** Where the list ends; brackets that say more of one field do not end it. */
const endOf = (text: string): number => ends.exec(blank(text, aside))?.index ?? text.length;

/** "Polymer" before Chemistry: what makes a known field another one. */
const kindOf = /^\s*(?:\p{Lu}[\p{L}-]+ ){1,2}$/u;

const isKindOf = (list: string, { start, end }: Span): boolean =>
  kindOf.test(list.slice(0, start)) && /^\s*(?:[,/).]|$|(?:or|and)\b)/.test(list.slice(end));

/** "And deep expertise in one of these topics:": what a list is of that is no field of study. */
const ofSkill = /\b(?:expertise|knowledge|skills?|understanding|proficiency|interest) (?:in|of|with)\b/i;

/** Whether nothing but a general phrase stands before the first field: "a relevant field such as ". */
const leadsTo = (text: string): boolean =>
  /^\s*(?:including|such as|like|preferably|ideally|for example|in)?\s*$/i.test(text) ||
  /[,/]\s*$|\b(?:or|and)\s*$/.test(text) ||
  (general.test(text) && text.length <= 90 && !ofSkill.test(text)) ||
  /^[\s(]*$/.test(text);
