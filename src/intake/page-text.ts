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
  const { content } = new Defuddle(document, { useAsync: false }).parse();
  const text = htmlToText(content);
  if (text.length < whole.length / 10) return whole;
  // The heading of a page is its title to Defuddle, and taken out.
  const heading = /^## .+$/m.exec(whole)?.[0];
  return heading === undefined || text.includes(heading) ? text : `${heading}\n\n${text}`;
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
