import { extname } from 'node:path';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { decode } from '../ingest/decode.ts';
import { inPlainText, splitFrontMatter } from '../ingest/front-matter.ts';
import { isHtml, readPage } from '../ingest/html.ts';
import { brokenData, postingsOf } from '../ingest/postings.ts';
import type { BoardPosting } from '../posting/board-data.ts';
import type { Candidate, Intake, Original, Source } from './candidate.ts';
import type { Columns } from './columns.ts';
import { isZip, textOfDocx } from './docx.ts';
import { isMail, textOfMail } from './mail.ts';
import { isMhtml, pageOfMhtml } from './mhtml.ts';
import { isTemplate, pageAddress, pageText } from './page-text.ts';
import { textOfPdf } from './pdf.ts';
import { readJsonRows, readTable, tableForm } from './table.ts';

/** Largest source that is read whole, in bytes. */
export const maxSourceBytes = 64 * 1024 * 1024;

/**
 * Reads the postings of a source, which is told apart by its content: PDF, document of Word, mail, web archive, page, data of a
 * board, table, Markdown or text. A posting of which the source has no text is among them, without one.
 * @param columns what the owner says of the columns of tables.
 */
export async function readSource(source: Source, columns?: Columns): Promise<Intake> {
  const { name, bytes, from, capturedAt } = source;
  if (Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-')) {
    const { value, diagnostics } = await textOfPdf(bytes, name);
    if (value === undefined) return nothing(diagnostics);
    const posting = { statements: [], body: value.text };
    const url = from ?? value.address;
    return some([{ source: name, posting, url, capturedAt, original: { ending: '.pdf', bytes } }]);
  }
  if (isZip(bytes)) {
    const { value: body, diagnostics } = await textOfDocx(bytes, name);
    if (body === undefined) return nothing(diagnostics);
    const posting = { statements: [], body };
    return some([{ source: name, posting, url: from, capturedAt, original: { ending: '.docx', bytes } }]);
  }
  if (isMail(bytes)) {
    const { value, diagnostics } = await textOfMail(bytes, name);
    if (!value) return nothing(diagnostics);
    const posting = { statements: [], body: value.text };
    const day = capturedAt ?? value.sentOn;
    return some([{ source: name, posting, url: from, capturedAt: day, original: { ending: '.eml', bytes } }]);
  }
  if (isMhtml(bytes)) {
    const { value, diagnostics } = await pageOfMhtml(bytes, name);
    if (!value) return nothing(diagnostics);
    const page = { name, from: from ?? value.address, capturedAt: capturedAt ?? value.savedOn };
    return readHtml(page, value.html, { ending: '.mhtml', bytes });
  }
  const { value: text, diagnostics } = decode(bytes, name, maxSourceBytes);
  if (text === undefined) return nothing(diagnostics);
  const marked = /^\s*[[{<]/.test(text);
  const ending = extname(name).toLowerCase();
  if (isHtml(text) || (marked && /^\.html?$/.test(ending)))
    return readHtml(source, text, { ending: '.html', bytes });
  const form = tableForm(text.slice(0, 65_536), ending, columns);
  if (form) return readTable({ ...source, bytes: Buffer.from(text) }, form, columns);
  const kind = marked ? ending : '';
  const found = postingsOf(text, { file: name, kind, from });
  const rows = found?.value ? undefined : readJsonRows(source, text, columns);
  if (rows) return rows;
  if (!found) return readText(source, text);
  const original = { ending: text.trimStart().startsWith('<') ? '.xml' : '.json', bytes };
  const candidates = (found.value ?? []).map(
    (posting): Candidate => ({ source: name, posting, capturedAt, original }),
  );
  return { candidates, diagnostics: found.diagnostics, notes: [] };
}

const nothing = (diagnostics: Diagnostic[]): Intake => ({ candidates: [], diagnostics, notes: [] });
const some = (candidates: Candidate[]): Intake => ({ candidates, diagnostics: [], notes: [] });

function readHtml(page: Omit<Source, 'bytes'>, html: string, original: Original): Intake {
  const { name: source, capturedAt } = page;
  const from = page.from ?? pageAddress(html);
  const { postings, bare, broken } = readPage(html, from);
  const body = bare ? pageText(html) : '';
  if (isTemplate(body)) return nothing([unfilled(source, body)]);
  const of = (posting: BoardPosting): Candidate => ({
    source,
    posting: bare ? { ...posting, body } : posting,
    ...(postings.length === 1 && { url: from }),
    capturedAt,
    original,
  });
  return { candidates: postings.map(of), diagnostics: brokenData(broken, source), notes: [] };
}

const unfilled = (file: string, text: string): Diagnostic =>
  diagnose('file/empty', file, {
    message: 'The page was saved before its script wrote the posting into it: there are gaps in its place',
    advice: 'Open it in a browser, wait until the posting is there, and save it or paste its text',
    text,
    at: Math.max(0, text.search(/\{[{$]|<%/)),
  });

/** Text as it came; of Markdown with front matter the front matter too, if it can be read. */
function readText({ name, from, capturedAt }: Source, text: string): Intake {
  const posting = { statements: [], body: text };
  const candidate: Candidate = { source: name, posting, url: from, capturedAt };
  if (/\.txt$/i.test(name)) return { ...some([candidate]), diagnostics: inPlainText(text, name) };
  if (!/^---[ \t]*(?:yaml)?[ \t]*\r?\n/.test(text)) return some([candidate]);
  const { value, diagnostics } = splitFrontMatter(text, name);
  return value
    ? { candidates: [{ ...candidate, markdown: text }], diagnostics, notes: [] }
    : nothing(diagnostics);
}
