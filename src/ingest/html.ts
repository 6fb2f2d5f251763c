import type { BoardPosting } from '../posting/board-data.ts';
import { htmlParser } from './html-parser.ts';
import { htmlToText } from './html-text.ts';
import { JsonNode, parseJson } from './json.ts';
import { jobPostings, readJobPosting } from './json-ld.ts';

/** A saved page as it was read. */
export interface PageReading {
  posting: BoardPosting;
  /** How many postings its structured data holds; the first is read. */
  found: number;
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

/** Reads a saved page: the JobPosting of its JSON-LD, or, without one, the text that people see. */
export function readPage(html: string): PageReading {
  const blocks = linkedData(html).map(parseLoosely);
  const jobs = blocks.flatMap(data => (data === undefined ? [] : jobPostings(new JsonNode(data))));
  const read = jobs[0] && readJobPosting(jobs[0]);
  const posting =
    read && read.body !== ''
      ? read
      : { statements: read?.statements ?? [], body: htmlToText(html, { page: true }) };
  return { posting, found: jobs.length, broken: blocks.filter(data => data === undefined).length };
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
