import { createRequire } from 'node:module';
import { htmlToText } from '../ingest/html-text.ts';

const require = createRequire(import.meta.url);

/**
 * The text of a page that says nothing of itself in data: without menus, banners and the like, which Defuddle tells from
 * what the page is about. Where it keeps next to nothing, the text of the whole page.
 */
export function pageText(html: string): string {
  const { JSDOM, VirtualConsole } = require('jsdom') as typeof import('jsdom');
  const Defuddle = require('defuddle') as typeof import('defuddle').default;
  const whole = htmlToText(html, { page: true });
  const { document } = new JSDOM(html, { virtualConsole: new VirtualConsole() }).window;
  const { content } = silently(() => new Defuddle(document, { useAsync: false }).parse());
  const text = htmlToText(content);
  return text.length < whole.length / 10 ? whole : withHead(text, whole);
}

/** What Defuddle tells the terminal of a page's slips, stack and all, is nothing that an owner can do anything about. */
function silently<T>(work: () => T): T {
  const { error, warn } = console;
  console.error = console.warn = () => {};
  try {
    return work();
  } finally {
    Object.assign(console, { error, warn });
  }
}

/** Most lines, and longest line, between the heading of a page and its text: employer, place, day. */
const mostHead = 16;
const longestHead = 100;
/** A line that is no shorter is text, and stands once on its page. */
const shortestText = 30;

/**
 * A text below the heading of its page and what stands between the two. Defuddle takes the heading for a title and the
 * few words after it, which name employer and place, for no text, and leaves them out.
 */
function withHead(text: string, whole: string): string {
  const page = whole.split('\n');
  const heading = page.findIndex(line => line.startsWith('## '));
  if (heading === -1) return text;
  const lines = text.split('\n');
  const first = lines.findIndex(line => line.length >= shortestText && page.indexOf(line) > heading);
  const head = page.slice(heading, page.indexOf(lines[first]!));
  if (first !== -1 && head.length <= mostHead && head.every(line => line.length <= longestHead))
    return [...head, ...lines.slice(first)].join('\n');
  return text.includes(page[heading]!) ? text : `${page[heading]}\n\n${text}`;
}

const addresses = [
  /<!-- saved from url=\(\d+\)(?<address>https?:[^\s]+)/i,
  /<link\b(?=[^>]*\brel=["']?canonical\b)[^>]*\bhref=["']?(?<address>https?:[^"'\s>]+)/i,
  /<meta\b(?=[^>]*\bproperty=["']og:url["'])[^>]*\bcontent=["'](?<address>https?:[^"'\s>]+)/i,
];

/** Gaps that a script would have filled, as templates write them. */
const unfilled = /\{\{[^{}\n]{1,60}\}\}|\{\$[^{}\n]{1,60}\$\}|<%[^%\n]{1,60}%>/g;

/** Whether a page was saved before its script wrote the posting into it. */
export const isTemplate = (text: string): boolean => (text.match(unfilled) ?? []).length > 2;

/** The address that a saved page says it is from: as browsers note it, or the page itself. */
export function pageAddress(html: string): string | undefined {
  const found = addresses.map(pattern => pattern.exec(html)?.groups?.address).find(Boolean);
  const address = found?.replaceAll('&amp;', '&');
  return address && URL.canParse(address) ? address : undefined;
}
