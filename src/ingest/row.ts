import type { FrontMatter, SourceDocument, Span } from '../posting/document.ts';
import { wordings } from '../posting/values.ts';
import { webAddress } from '../posting/web-address.ts';
import { dayIn } from './days.ts';
import { descriptionText } from './html-text.ts';
import { idOf } from './posting-id.ts';

/** One posting of a table or of a file of JSON Lines: values by the names of their columns or keys. */
export type Row = Readonly<Record<string, unknown>>;

/** Whether something that was read from JSON is an object, and so may be a row. */
export const isRow = (data: unknown): data is Row =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

/** Names by which files call what a posting is made of, without case and signs, the likeliest first. */
export const columnNames = {
  text: [
    'description',
    'jobdescription',
    'descriptiontext',
    'text',
    'fulltext',
    'body',
    'content',
    'posting',
    'postingtext',
    'descriptionhtml',
    'descriptionplain',
    'bodyhtml',
    'bodytext',
    'jobtext',
    'jobdesc',
    'adtext',
    'advert',
    'jobad',
    'jobdetails',
    'html',
    'markdown',
  ],
  title: [
    'title',
    'jobtitle',
    'position',
    'positiontitle',
    'positionname',
    'role',
    'rolename',
    'jobrole',
    'jobname',
    'vacancy',
    'headline',
    'job',
  ],
  company: [
    'company',
    'companyname',
    'employer',
    'employername',
    'organization',
    'organisation',
    'organizationname',
    'organisationname',
    'hiringorganization',
    'hiringcompany',
    'firm',
    'advertiser',
  ],
  place: [
    'location',
    'place',
    'locations',
    'joblocation',
    'worklocation',
    'locationname',
    'city',
    'jobcity',
    'loc',
    'where',
  ],
  date: [
    'date',
    'postedon',
    'dateposted',
    'posteddate',
    'posted',
    'postedat',
    'postingdate',
    'publishedat',
    'publishedon',
    'published',
    'datepublished',
    'publicationdate',
    'jobpostedat',
    'jobposteddate',
    'dateadded',
    'addedon',
    'datelisted',
    'listedat',
    'createdat',
  ],
  url: ['url', 'link', 'joburl', 'joblink', 'joburldirect', 'postingurl', 'applyurl', 'applylink'],
  board: ['board', 'source'],
  id: ['id', 'jobid', 'postingid'],
  wording: ['wording'],
} as const;
type Part = keyof typeof columnNames;

/** Whether a name of a column or key is one of those that hold the text of a posting. */
export const holdsText = (name: string): boolean =>
  (columnNames.text as readonly string[]).includes(folded(name));

/** A name of a column without case and signs. */
export const folded = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/**
 * Makes a posting of a row. Title, company, place and date stand above the description as lines, so that what is read
 * of them has words to point to; title, company and a date are what the owner says of the posting.
 * @param at where the row stands, as `file:line`; it names the posting when the row has no id.
 * @returns undefined when the row has no text.
 */
export function documentOfRow(row: Row, at: string): SourceDocument | undefined {
  const part = partsOf(row);
  if (part.text === undefined) return undefined;
  const frontMatter: FrontMatter = { wording: wordings.find(each => each === part.wording) ?? 'original' };
  const frontMatterSpans: Partial<Record<keyof FrontMatter, Span>> = {};
  let header = '';
  const write = (line: string | undefined, key?: 'title' | 'company' | 'postedOn', value = line) => {
    if (line === undefined) return;
    if (key && value !== undefined) {
      frontMatter[key] = value;
      frontMatterSpans[key] = { start: header.length, end: header.length + value.length };
    }
    header += `${line}\n`;
  };
  const day = part.date === undefined ? undefined : dayIn(part.date);
  write(part.title, 'title');
  write(part.company, 'company');
  write(part.place);
  write(day ?? part.date, day === undefined ? undefined : 'postedOn');
  if (webAddress.safeParse(part.url).success) frontMatter.url = part.url!;
  return {
    id: idOf(part.id ?? at),
    file: at,
    text: header === '' ? part.text : `${header}\n${part.text}`,
    bodyStart: 0,
    frontMatter,
    frontMatterSpans,
  };
}

/** The parts of a posting by their names; all but the text are single lines. */
function partsOf(row: Row): Partial<Record<Part, string>> {
  const values = new Map(Object.entries(row).map(([name, value]) => [folded(name), wordsOf(value)]));
  const parts: Partial<Record<Part, string>> = {};
  for (const part of Object.keys(columnNames) as Part[]) {
    const value = columnNames[part]
      .map(name => values.get(name))
      .find(found => found !== undefined && found !== '');
    if (value !== undefined)
      parts[part] = part === 'text' ? plainText(value) : value.replace(/\s+/g, ' ').slice(0, 300);
  }
  return parts;
}

/** Signs of HTML, or of text that was taken out of HTML as it stood. */
const markup = /<(?:p|br|li|div|ul|ol|h[1-6]|span|strong)\b|&(?:#\d+|#x[\da-f]+|amp|lt|gt|quot|nbsp);/i;

/** Text as it stands, or the text of HTML. */
export const plainText = (text: string): string => (markup.test(text) ? descriptionText(text) : text);

/** A value as words: of a list its members; objects have none. */
export function wordsOf(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number') return String(value);
  return Array.isArray(value)
    ? value
        .map(wordsOf)
        .filter(words => words !== '')
        .join(' • ')
    : '';
}
