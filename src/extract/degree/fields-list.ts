import { matchesOf } from '../../lexicon/matches.ts';
import { pattern } from '../../lexicon/pattern.ts';
import type { Span } from '../../posting/document.ts';

/** One of the words of a list of fields, with offsets into the list. */
export interface Part extends Span {
  text: string;
  known: boolean;
}

/** Parts of a list that are no field but a kind of field. */
export const general = pattern('i')`
  \b(?:related|relevant|similar|equivalent|comparable|others?|any|another|fields?|disciplines?|areas?
  |subjects?|topics?|backgrounds?|degrees?|majors?|technical|quantitative|quant|analytical|numerate|numerical
  |experience|study|studies|program|scientific|STEM-related|closely|combination|applicable|appropriate|preferably|e\.g|etc
  |such as|like|i\.e|focus|concentration|higher|above)\b
`;

/** "Food chemistry, chemistry, pharmacy": whether a list begins with a name that is not known, before two that are. */
export function opensUnknown([first, ...others]: readonly Part[]): boolean {
  return (
    first?.known === false &&
    isField(first.text) &&
    !/\b(?:in|of|studying)\b/.test(first.text) &&
    others.slice(0, 2).filter(part => part.known).length === 2
  );
}

/** The parts that are fields: those that are known, and others as far as the list goes on as one. */
export function fieldsOf(all: readonly Part[]): Part[] {
  const over = all.findIndex(({ known, text }) => !known && !isField(text) && !general.test(text));
  return all
    .filter((part, i) => part.known || (isField(part.text) && (over < 0 || i < over)))
    .map((part, i, fields) => ({ ...part, text: withNoun(part.text, fields.slice(i + 1)) }));
}

/** Branches that are no field by themselves: a degree in Automotive is one. */
const branch = pattern('i')`
  ^(?:electrical|electronic|mechanical|industrial|civil|chemical|software|computer|aerospace|aeronautical
  |biomedical|environmental|structural|nuclear|petroleum|geotechnical|agricultural|optical)$
`;

/** "Electrical or Computer Engineering": a branch with the noun that it shares with the fields behind it. */
function withNoun(text: string, behind: readonly Part[]): string {
  const next = branch.test(text) ? behind.find(part => !branch.test(part.text)) : undefined;
  const noun = next && /^\p{L}+ (?<noun>engineering)$/iu.exec(next.text)?.groups?.noun;
  return noun ? `${text} ${noun}` : text;
}

const betweenFields = pattern('gi')`
  \s*(?:[,/()|•]
  |\bwith (?:an? )?(?:(?:proven|particular|special) )?
    (?:focus|speciali[sz]ation|speciali?ty|specialism|specification|concentration|emphasis) (?:in|on)\b
  |\b(?:and\/or|or|and)\b|&|:)\s*
`;

/** "A related field such as Sea Engineering": what stands before a field of which the list knows but the last word. */
const examples = /^.*\b(?:such as|like)\s+(?=\p{Lu}\p{L}+ \p{Lu})/u;

/**
 * Cuts a list at commas, slashes, brackets, "or" and "and", but not inside a field that the lexicon knows.
 * @param known the names in it that the lexicon has.
 */
export function partsOf(list: string, known: readonly Span[]): Part[] {
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
      /^\s*(?:(?:an?|the|a degree in|in|o|such as|e\.g\.?,?|like|for (?:instance|example),?|including(?:,? but not limited to)?|preferably|ideally|either|i\.e\.?)\s+)*/i.exec(
        written,
      )![0].length;
    const named = written.slice(lead).replace(/[\s.…?!'’]+$/, '');
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
    if (!whole && tail && general.test(text) && !isKindOf(list, at, tail)) {
      if (
        !ofExperience.test(list.slice(at.start, tail.start)) &&
        !/^ (?:related )?(?:experience|courses?)\b/.test(list.slice(tail.end))
      )
        found.push({ ...tail, text: list.slice(tail.start, tail.end), known: true });
    } else found.push({ ...at, text, known: whole || (tail !== undefined && isKindOf(list, at, tail)) });
  }
  return found.filter((part, i) => !isShortFor(found[i - 1], part, list));
}

/** "Marine Biology (MB)": the initials of a field in brackets behind it are no other one. */
const isShortFor = (field: Part | undefined, { text, start }: Part, list: string): boolean =>
  field !== undefined &&
  /^\s*\($/.test(list.slice(field.end, start)) &&
  field.text
    .split(/[\s-]+/)
    .map(word => word.slice(0, 1).toUpperCase())
    .join('') === text;

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

/** "Quantitative social science": a field that such a word makes another one. */
const isKindOf = (list: string, part: Span, field: Span): boolean =>
  field.end === part.end &&
  /^(?:quantitative|quant|technical|analytical|scientific) $/i.test(list.slice(part.start, field.start));

/** "5 years of experience in": before what the years are in, which is no field of the degree. */
const ofExperience = /\b(?:years?|industry|work)\b.*\bexperience (?:in|with|of)\b/i;

/** "Software/Electrical Engineering": the words before a slash are a field only with the noun behind the last one. */
const sharesItsNoun = (list: string, slash: number, known: readonly Span[]): boolean =>
  /\p{L}$/u.test(list.slice(0, slash)) &&
  !known.some(({ end }) => end === slash) &&
  known.some(({ start }) => start > slash && /^(?:\p{L}+\/)*$/u.test(list.slice(slash + 1, start)));

/** Words by which a part of a list says something. */
const saying = pattern('i')`
  \b(?:not|you|your|we|our|as|is|are|be|have|has|will|can|must|with|for|to|from|at|by|on|years?|skills?
  |knowledge|strong|ability|work\w*|certif\w*|required|preferred|mandatory|essential|desirable|more|etc|that|which|who|whose|pursuance
  |commensurate|professional|educational|currently|pursuing|enrolled|graduat\w*|university|college
  |school|plus|the|some|having|fluen\w*|tell|using|developed|completion|specializing|examples?|eg|preferential
  |conferences?|internships?|self-taught|alike|diploma|know|projects?|courses?|camp|domain|team|role
  |environment|industry|engineers?|analysts?|assistants?|scientists?|MBA|MCA|MPH|MD|CPA|CMA|CFA|JD|BS|BA|MS
  |MSc|BSc|MArch|BArch|Pharm\.? ?D|coupled|paired|along|earned|holders?|roles|developing|managing|building|demonstrat\w+|familiarity|please|cand|scand)\b
`;

/** A short run of words that names something and says nothing. */
const isField = (text: string): boolean =>
  text.split(/\s+/).length <= 4 &&
  /^\p{L}[\p{L}\s&/'’.-]*$/u.test(text) &&
  text.length >= 2 &&
  !general.test(text) &&
  !saying.test(text);
