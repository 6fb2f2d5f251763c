import { type Diagnostic, diagnose, type Outcome } from '../diagnostics/diagnostic.ts';
import type { BoardPosting } from '../posting/board-data.ts';
import { isHtml, readPage } from './html.ts';
import { JsonNode, parseJson } from './json.ts';
import { structuredPostings } from './structured.ts';
import { isXml, parseXml } from './xml.ts';

/** Where a text came from. */
export interface Origin {
  /** How diagnostics name it. */
  file: string;
  /** The ending of its name: `.json`; what a text is, its content tells where it can. */
  kind: string;
  /** Its address, where that is known. */
  from?: string | undefined;
}

/**
 * The postings of a text that is data of a board or a page, told apart by how it begins.
 * @returns undefined for Markdown and plain text.
 */
export function postingsOf(text: string, origin: Origin): Outcome<BoardPosting[]> | undefined {
  const { file, kind, from } = origin;
  const page = isHtml(text);
  if (/^\s*[[{]/.test(text) || kind === '.json') {
    const data = parseJson(text);
    const value = data === undefined ? undefined : structuredPostings(new JsonNode(data), from);
    if (value) return { value, diagnostics: [] };
    if (kind === '.json' && !page) return { diagnostics: [notRead('JSON', text, data, file)] };
  }
  if (!page && (isXml(text) || kind === '.xml')) {
    const data = parseXml(text);
    const value = data === undefined ? undefined : structuredPostings(new JsonNode(data), from);
    return value ? { value, diagnostics: [] } : { diagnostics: [notRead('XML', text, data, file)] };
  }
  if (!page && !kind.startsWith('.htm')) return undefined;
  const { postings, linked, broken } = readPage(text, from);
  const others = linked ? postings.length - 1 : 0;
  return {
    value: linked ? postings.slice(0, 1) : postings,
    diagnostics: [...(others > 0 ? [firstOf(postings.length, file)] : []), ...brokenData(broken, file)],
  };
}

/** The postings that have a text; with those that have none named, and where their texts are. */
export function withText(postings: BoardPosting[], file: string): Outcome<BoardPosting[]> {
  const bare = postings.filter(({ body }) => body.trim() === '');
  if (postings.length > bare.length)
    return {
      value: postings.filter(posting => !bare.includes(posting)),
      diagnostics: bare.length > 0 ? [textElsewhere(bare, file, 'warning')] : [],
    };
  if (bare.length > 0) return { diagnostics: [textElsewhere(bare, file, 'error')] };
  const empty = { message: 'The board has no postings', advice: 'Delete the file' };
  return { diagnostics: [diagnose('file/empty', file, empty)] };
}

/** Addresses that one message names. */
const mostNamed = 5;

function textElsewhere(bare: BoardPosting[], file: string, severity: Diagnostic['severity']): Diagnostic {
  const title = bare[0]!.statements.find(({ of }) => of === 'title')?.words ?? 'a posting';
  const places = bare.flatMap(({ textAt }) => textAt ?? []);
  const named = places.slice(0, mostNamed).join(', ');
  const more = places.length > mostNamed ? ` and ${places.length - mostNamed} more` : '';
  const whole = places.every(place => URL.canParse(place));
  const isFile = !/^https?:/.test(file);
  return diagnose('file/empty', file, {
    severity,
    message:
      bare.length === 1
        ? `The data of "${title}" has no text of the posting`
        : `The data of ${bare.length} postings, "${title}" the first, has no texts of them`,
    advice: !named
      ? 'Save the answer of the board with its descriptions'
      : whole
        ? `Give \`npm run add\` the addresses that have them${isFile ? ', or --follow to go there' : ''}: ${named}${more}`
        : `Give \`npm run add\` the address of the board: it has the text at ${named}${more}`,
  });
}

function notRead(form: 'JSON' | 'XML', text: string, data: unknown, file: string): Diagnostic {
  const message =
    data === undefined
      ? `This is not valid ${form}`
      : `This ${form} is not the data of a posting that is known`;
  const advice =
    data === undefined
      ? 'Save the answer of the board as it came, or the posting as .txt'
      : 'Known are schema.org JobPosting and the boards that the README names; else save the posting as text';
  return diagnose('posting/structure', file, { message, advice, text });
}

const warn = (file: string, message: string, advice: string): Diagnostic =>
  diagnose('posting/structure', file, { severity: 'warning', message, advice });

const firstOf = (count: number, file: string): Diagnostic =>
  warn(
    file,
    `The page holds ${count} postings as structured data, of which the first is read`,
    'Move the file out of the folder and give it to `npm run add`, which writes a file for each of them',
  );

/** What is to be said of a page some of whose structured data is no JSON. */
export const brokenData = (blocks: number, file: string): Diagnostic[] =>
  blocks === 0
    ? []
    : [
        warn(
          file,
          'Structured data of the page is not valid JSON and was passed over',
          'Save the page again as it came, or the posting as text',
        ),
      ];
