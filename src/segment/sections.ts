import type { Lexicon } from '../lexicon/lexicon.ts';
import { pattern } from '../lexicon/pattern.ts';
import { type Marks, mayMatch, whereMayMatch } from '../lexicon/sieve.ts';
import type { SectionKind } from '../posting/record.ts';
import {
  isClose,
  isLong,
  isLoose,
  looksSetApart,
  type Neighbourhood,
  type Shape,
  shapeOf,
  shapes,
  youWill,
} from './heading-shape.ts';
import type { RawLine } from './lines.ts';

/** A line with what its text holds of that which patterns need to match. */
export interface MarkedLine extends RawLine {
  marks: Marks;
}

/** The section that a line stands in; a heading stands in the section that it opens. */
export interface Placement {
  heading: boolean;
  section: SectionKind;
}

/** What the lines so far have opened: a section, and the shape of the heading that announced it. */
interface Open {
  section: SectionKind;
  shape: Shape;
  /** Whether nothing stands below the heading yet. */
  bare?: boolean;
}

/** A line this long is prose; it ends the header of a posting. */
const prose = 140;
/** The longest line with a colon that may be a heading: "As a baker at Acme, your responsibilities include:". */
const longLead = 100;

/** Openings of an item of a list: what follows is no heading, however short the line is. */
const item = pattern('i')`
  ^(?!(?:(?:knowledge|skills?|experiences?|abilit(?:y|ies)|education|training|technical|other|and|or|required|preferred
    |desired|needed)\b[\s,&/:-]*){2,}$)
  (?:(?:an?|the)\s+)?(?:
    (?:very\s)?(?:good|strong|excellent|proven|solid|basic|advanced|great|outstanding|exceptional
      |effective|demonstrated|previous|prior)\s
  |(?:able|ability|knowledge|familiar(?:ity)?|fluen(?:t|cy)|understanding|proficien(?:t|cy)|skilled
    |comfortable)\b
  |experience\s(?:in|with|of|as|using|working)\b
  |(?:design|develop|build|create|manage|maintain|support|ensure|define|gather|analy[sz]e|deliver
    |translate|collaborate|work(?! (?:perks|experience|environment|conditions|authorization|location)\b)|use|write|lead|perform|conduct|provide)\s
  |\d)
`;

/** What opens every item of some lists, and many a heading: two lines of them on end are items. */
const pictograph = /^\p{Extended_Pictographic}/u;

/** "Why Acme?", "Working at Acme": what comes next is about the company, unless it asks about the reader. */
const whyUs =
  /^(?:why|who is|(?:hybrid work|working|life) (?:at|for))\b(?!.*\byou(?:['\u2019]re|r| are| may| might)\b)/i;
/** What an employer says of itself between or after the demands. */
const aside = pattern('')`
  ^(?:At [A-Z][\w&.-]*(?: [A-Z][\w&.-]*){0,3}, (?:we|you|our)\b
  |We (?:offer|provide|believe(?! (?:that )?you\b)|are an?|are the|are committed)\b
  |We['\u2019]re (?:an?|the|committed)\s|Our (?:mission|company|team|culture|benefits|clients?)\b
  |Join (?:us|our)\b|To learn more\b
  |(?:Even )?[Ii]f you (?:don['\u2019]t|do not) (?:meet|feel|tick|check)\b|Founded\b|Headquartered\b
  |Please (?:note|submit|apply|send|complete)\b)
`;

/**
 * Says of each line which section it stands in: by the vocabulary of headings, by the shape of a heading, by passages
 * that betray what they are, and by the furniture of boards.
 */
export function placeLines(copied: readonly MarkedLine[], { headings, boards }: Lexicon): Placement[] {
  const lines = isLoose(copied) ? copied.map(line => ({ ...line, opens: false })) : copied;
  let open: Open = { section: 'header', shape: 'none' };
  let apart = true;
  const even = isClose(lines);
  const furnished = boards.flatMap(({ furniture, opening }) =>
    furniture && whereMayMatch(lines, furniture).length > 0 ? [{ furniture, opening }] : [],
  );
  return lines.map((line, i) => {
    const board = furnished.find(
      ({ furniture }) => mayMatch(line.marks, furniture) && furniture.test(line.text),
    );
    if (board && !isOfPosting(line.text, open.section, headings)) {
      apart = true;
      if (board.opening?.test(line.text)) open = { section: 'header', shape: 'none' };
      return { heading: false, section: 'board-commentary' };
    }
    const next = lines[i + 1];
    const opens =
      (next?.bullet === true && (i === 0 || even)) ||
      (i > 0 && (line.opens || ((apart || even) && looksSetApart(line.text))));
    const announced = announces(line, { opens, next, even }, open, headings);
    apart = announced !== undefined;
    if (announced) {
      open = { ...announced, bare: true };
      return { heading: true, section: open.section };
    }
    open.bare = false;
    if (open.section === 'header' && line.text.length > prose) open = { section: 'about', shape: 'none' };
    const labelled = labels(line, open.section, headings);
    if (labelled?.lasting) open = { section: labelled.section, shape: 'colon' };
    const section = passage(line, open.section, headings) ?? labelled?.section ?? open.section;
    return { heading: false, section };
  });
}

/** "About the job" is what a board sets above a posting, and below its beginning a heading of the posting itself. */
const isOfPosting = (text: string, section: SectionKind, headings: Lexicon['headings']): boolean =>
  section !== 'header' && section !== 'board-commentary' && headings.whole(text) === 'duties';

/** A line with a colon that asks for what comes next, however long it is: "You will fit in here if you have:". */
const leadsIn = pattern('i')`
  \bfollowing (?:\w+ )?(?:qualifications|skills|requirements|criteria|competencies|attributes|experience)\b
    [^.:]{0,40}:$
  |^(?:it )?(?:would|['\u2019]d) (?:also )?be (?:great|nice|awesome|ideal|an? (?:\w+ )?(?:plus|bonus|advantage)) if\b
    [^.:]{0,100}:$
  |^(?!.*(?:\bnot\b|n['\u2019]t\b)).*\bif you(?:['\u2019]re|['\u2019]ve| have| are| bring| possess| can)?\s?:$
  |\b(?:candidates?|someone|somebody|people|person|engineer|analyst|scientist|developer|manager|specialist)
    (?: who (?:ha(?:s|ve)|is|are|can|brings?|possess(?:es)?)| with)(?: (?:hands-on |proven )?experience (?:in|with))?\s?:$
  |^(?!(?:at|as|here|when|where|what|how|in (?:this|your|return)|with(?:in)?|by|joining|once|if|our)\b).*
    \b(?:candidates?|engineer|analyst|scientist|developer|manager|specialist|you)
    (?:['\u2019](?:ll|d)| will| should| would| must)(?: also| ideally| typically)?
    (?: have| need| possess| bring| require)(?: to have| experience (?:of|in|with)| the following)?\s?:$
`;

const asks = (section: SectionKind): boolean =>
  section === 'required' || section === 'preferred' || section === 'skills';

/** A whole paragraph may betray what it is; the board's own commentary stays what it is. */
function passage(
  { text, bullet, marks }: MarkedLine,
  section: SectionKind,
  { passages }: Lexicon['headings'],
): SectionKind | undefined {
  if (section === 'board-commentary' || text.length < 40) return undefined;
  const isAside = () => !bullet && asks(section) && mayMatch(marks, aside) && aside.test(text);
  return passages.first(text)?.value ?? (isAside() ? 'about' : undefined);
}

const isLabelLong = (length: number): boolean => length >= 3 && length <= 50;

/** A list that runs on behind its heading: "Skills that we ask for: - Kafka - Java". */
const itemBehind = /^:\s+[-\u2013\u2022\u00b7*]\s/;

/** "Salary: 20 an hour" says what it is about itself, and opens nothing, unless it ends what is asked for. */
const isFilled = (text: string, headings: Lexicon['headings']): boolean =>
  filled.test(text) && headings.whole(text.slice(text.indexOf(':'))) === undefined;
const filled = /^[^:]{3,50}:\s(?=.{0,60}$).*[\p{L}\p{N}][^:?]*$/u;

/** "About us: we bake", said in a line of its own between demands. */
const aboutUs = /^about /i;

/** "Nice to have: Kafka": a known heading that opens its own line. It lasts where nothing was asked for before. */
function labels(
  { text, bullet, opens }: RawLine,
  section: SectionKind,
  headings: Lexicon['headings'],
): { section: SectionKind; lasting: boolean } | undefined {
  if (bullet || section === 'board-commentary' || !isLabelLong(text.indexOf(':'))) return undefined;
  const label = /^[^:.,;]{3,50}(?=:\s+\S)/.exec(text)?.[0];
  if (!label) return undefined;
  const whole = headings.whole(label);
  const hint =
    whole ?? (opens || itemBehind.test(text.slice(label.length)) ? headings.part(label) : undefined);
  if (hint === undefined || hint === 'board-commentary') return undefined;
  if (asks(hint) || hint === 'duties') {
    const known = whole !== undefined || itemBehind.test(text.slice(label.length));
    return { section: hint, lasting: known && hint !== 'skills' && !asks(section) && /\S\s\S/.test(label) };
  }
  return (whole === 'about' ? aboutUs.test(label) : opens && section !== 'header' && isFilled(text, headings))
    ? { section: hint, lasting: false }
    : undefined;
}

function announces(
  line: RawLine,
  neighbourhood: Neighbourhood,
  open: Open,
  headings: Lexicon['headings'],
): Open | undefined {
  const text = withoutEmphasis(line.text);
  if (open.section === 'preferred' && text.endsWith(':') && item.test(text) && !headings.whole(text))
    return undefined;
  if (!line.bullet && text.length <= prose && text.endsWith(':') && leadsIn.test(text))
    return { section: prefers(text, headings) ? 'preferred' : 'required', shape: 'colon' };
  if (
    text.length > (text.endsWith(':') ? longLead : 80) ||
    text[0] === '#' ||
    text[0] === '(' ||
    text.startsWith('LI-')
  )
    return undefined;
  if (line.bullet) return leadIn(text, headings);
  const known = headings.whole(text);
  if (known) return { section: known, shape: shapeOf(line, text, neighbourhood) };
  if (open.section === 'board-commentary') return undefined;
  const shape = shapeOf(line, text, neighbourhood);
  if (shape === 'none') return undefined;
  const { next } = neighbourhood;
  if (next !== undefined && pictograph.test(text) && pictograph.test(next.text)) return undefined;
  if (youWill.test(text)) return { section: 'duties', shape };
  if (shape === 'plain' && isFilled(text, headings) && !asks(open.section)) return undefined;
  const long = isLong(text);
  const hinted = (shape === 'plain' || long) && item.test(text) ? undefined : headings.part(text);
  if (hinted && (!long || (leadInto.includes(hinted) && !forWork.test(text))))
    return { section: hinted, shape };
  if (long) return undefined;
  if (open.section === 'header') return undefined;
  if (whyUs.test(text) && text.length < 50) return { section: 'about', shape };
  return ends(text, shape, open) ? { section: 'other', shape } : undefined;
}

/** What a line with a colon may open that is as long as a sentence: it tells less than a heading what comes next. */
const leadInto: readonly SectionKind[] = ['required', 'preferred', 'skills', 'duties', 'benefits'];
/** "We look for a baker to help us with:" goes on with the work. */
const forWork = /\b(?:look(?:ing)?|ask(?:ing)?) for\b.*\b(?:to (?!have\b|bring\b|join\b)|at the heart of)/i;
const prefers = (text: string, headings: Lexicon['headings']): boolean =>
  (headings.whole(text) ?? headings.part(text)) === 'preferred';

const withoutEmphasis = (text: string): string =>
  emphasis.includes(text[0]!) || emphasis.includes(text.at(text.endsWith(':') ? -2 : -1)!)
    ? text.replace(/^[*_]+|[*_]+:?$/g, '')
    : text;
const emphasis = '*_';

/** "What we look for" or "Bonus points for:" as an item of a list that has lost its layout: what follows is asked for. */
function leadIn(text: string, headings: Lexicon['headings']): Open | undefined {
  const colon = text.endsWith(':');
  const known = colon || /\s/.test(text) ? headings.whole(text) : undefined;
  if (known === 'required' || known === 'preferred') return { section: known, shape: 'colon' };
  return colon && headings.part(text) === 'preferred' ? { section: 'preferred', shape: 'colon' } : undefined;
}

/** Whether an unknown heading ends the open section: a weaker one, or one right below its heading, is a sub-heading of it. */
function ends(text: string, shape: Shape, open: Open): boolean {
  if (open.bare && asks(open.section)) return false;
  if (shape === 'marked' || (shape === 'capitals' && /\S\s\S/.test(text) && !/[,/\d]/.test(text)))
    return shapes.indexOf(shape) >= shapes.indexOf(open.shape);
  return text.endsWith('?') && asks(open.section);
}
