import type { BoardPosting } from '../posting/board-data.ts';
import { htmlLists } from './boards/boards.ts';
import { listedJobs } from './boards/html-list.ts';
import { embeddedData } from './embedded-data.ts';
import { htmlParser } from './html-parser.ts';
import { htmlToText } from './html-text.ts';
import { JsonNode, parseJson } from './json.ts';
import { jobPostings, readJobPosting } from './json-ld.ts';
import { structuredPostings } from './structured.ts';

/** A saved page as it was read. */
export interface PageReading {
  /** One posting, or all that its structured data holds, or the jobs of a page that is a list of them. */
  postings: BoardPosting[];
  /** Whether no data says what the posting is, so that its text is what people see on the page. */
  bare: boolean;
  /** Whether the postings are those of its structured data, which may tell of other jobs beside its own. */
  linked: boolean;
  /** How many blocks of its structured data are no JSON. */
  broken: number;
}

const opening = /\s*(?:<!--|<\?xml[^>]*>|(?<tag><(?:!doctype html|html|head|body)\b))/iy;

/** Whether a text is a page of HTML, by how it begins: comments and an XML declaration may stand above it. */
export function isHtml(text: string): boolean {
  for (opening.lastIndex = 0; ; ) {
    const match = opening.exec(text);
    if (!match || match.groups?.tag) return match !== null;
    if (match[0].endsWith('<!--')) {
      const end = text.indexOf('-->', opening.lastIndex);
      if (end === -1) return false;
      opening.lastIndex = end + 3;
    }
  }
}

/**
 * Reads a saved page: the JobPosting of its JSON-LD; without one, the jobs of a board that its scripts hold or that it
 * lists; without these, the text that people see.
 * @param from the address of the page, where that is known.
 */
export function readPage(html: string, from?: string): PageReading {
  const blocks = linkedData(html).map(parseLoosely);
  const broken = blocks.filter(data => data === undefined).length;
  const jobs = blocks.flatMap(data => (data === undefined ? [] : jobPostings(new JsonNode(data))));
  const read = jobs.map(readJobPosting);
  const whole = read.filter(({ body }) => body !== '');
  if (whole.length > 0) return { postings: whole, bare: false, linked: true, broken };
  const listed = read.length > 0 ? undefined : boardJobs(html, from);
  if (listed) return { postings: listed, bare: false, linked: false, broken };
  const seen = { statements: read[0]?.statements ?? [], body: htmlToText(html, { page: true }) };
  return { postings: [seen], bare: true, linked: false, broken };
}

function boardJobs(html: string, from: string | undefined): BoardPosting[] | undefined {
  for (const data of embeddedData(html)) {
    const postings = structuredPostings(new JsonNode(data), from);
    if (postings && postings.length > 0) return postings;
  }
  const list = htmlLists.find(({ mark }) => html.includes(mark));
  const jobs = list && listedJobs(html, list, from);
  return jobs && jobs.length > 0 ? jobs : undefined;
}

/** The JSON-LD scripts of a page (https://www.w3.org/TR/json-ld11/#embedding-json-ld-in-html-documents). */
function linkedData(html: string): string[] {
  const scripts: string[] = [];
  let open = false;
  const parser = htmlParser({
    onopentag(name, { type = '' }) {
      open = name === 'script' && /^application\/ld\+json\b/i.test(type.trim());
      if (open) scripts.push('');
    },
    ontext(data) {
      if (open) scripts[scripts.length - 1] += data;
    },
    onclosetag() {
      open = false;
    },
  });
  parser.end(html);
  return scripts;
}

/** Pages write JSON with line ends inside texts, between CDATA marks, or with a semicolon after it. */
const parseLoosely = (text: string) => {
  const bare = text
    .trim()
    .replace(/^(?:\/\/)?\s*<!\[CDATA\[|(?:\/\/)?\]\]>$/g, '')
    .trim()
    .replace(/;$/, '');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is wrong
  return parseJson(bare) ?? parseJson(bare.replace(/[\u0000-\u001f]+/g, ' '));
};
