import { htmlParser } from './html-parser.ts';

/** Elements whose content nobody reads as text. */
const unread = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'iframe',
  'object',
  'select',
  'textarea',
  'title',
]);
/** Elements of a page that stand around its text. */
const around = new Set(['nav', 'footer', 'aside', 'button', 'form', 'dialog']);
const blocks = new Set([
  'address',
  'article',
  'blockquote',
  'body',
  'dd',
  'details',
  'div',
  'dl',
  'dt',
  'fieldset',
  'figcaption',
  'figure',
  'header',
  'main',
  'ol',
  'p',
  'pre',
  'section',
  'summary',
  'table',
  'tbody',
  'thead',
  'tr',
  'ul',
  'li',
]);
const heading = /^h([1-6])$/;
/** Longest line that is a heading when all of it is bold; a sentence is none. */
const longestBold = 100;

/**
 * The text of HTML as people read it: a block a line, an empty line between paragraphs, headings after "##", lines that
 * are bold from end to end between "**", list items after "- ", cells of a table between bars. Entities are decoded;
 * scripts, styles and everything that is no text is left out.
 * @param options.page whether this is a whole page: then what stands around its text is left out too.
 */
export function htmlToText(html: string, { page = false }: { page?: boolean } = {}): string {
  const main = page ? /<(main|article)[\s>]/i.exec(html)?.[1]?.toLowerCase() : undefined;
  const text = render(html, page, main);
  return main !== undefined && text.length < 200 ? render(html, page) : text;
}

function render(html: string, page: boolean, within?: string): string {
  const lines = new Lines();
  let skipped = 0;
  let inside = within === undefined ? 1 : 0;
  const skips = (name: string) => unread.has(name) || (page && around.has(name));
  const parser = htmlParser({
    onopentag(name, { hidden }) {
      if (name === within) inside++;
      if (skipped > 0 || skips(name) || hidden !== undefined) {
        if (!isVoid(name)) skipped++;
        return;
      }
      if (inside === 0) return;
      if (name === 'br') lines.end();
      else if (name === 'hr') lines.end(true);
      else if (name === 'b' || name === 'strong') lines.bold++;
      else if (name === 'td' || name === 'th') lines.cell();
      else if (name === 'li') lines.openItem();
      else if (heading.test(name)) lines.openHeading();
      else if (blocks.has(name)) lines.end(opensGap.has(name));
    },
    ontext(data) {
      if (skipped === 0 && inside > 0) lines.add(data);
    },
    onclosetag(name) {
      if (name === within) inside--;
      if (skipped > 0) {
        if (!isVoid(name)) skipped--;
        return;
      }
      if (inside === 0 && name !== within) return;
      if (name === 'b' || name === 'strong') lines.bold--;
      else if (name === 'li') lines.closeItem();
      else if (heading.test(name) || blocks.has(name)) lines.end(opensGap.has(name) || heading.test(name));
    },
  });
  parser.end(html);
  return lines.text();
}

/** Blocks that an empty line sets apart from what stands before and after them. */
const opensGap = new Set(['p', 'ul', 'ol', 'table', 'section', 'article', 'blockquote', 'pre']);
const isVoid = (name: string): boolean =>
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/.test(name);

/** The lines of a rendering as they grow. */
class Lines {
  /** How many elements that make text bold are open. */
  bold = 0;
  private readonly done: string[] = [];
  private current = '';
  private plain = false;
  private gap = false;
  private items = 0;
  private mark: '' | '- ' | '## ' = '';

  add(data: string): void {
    const words = data.replace(/[\u200b\u00ad\ufeff]/g, '').replace(/[\s\u00a0]+/g, ' ');
    if (words.trim() !== '' && this.bold === 0) this.plain = true;
    this.current += this.current.endsWith(' ') || this.current === '' ? words.trimStart() : words;
  }

  openItem(): void {
    this.end();
    this.items++;
    this.mark = '- ';
  }

  closeItem(): void {
    this.end();
    this.items = Math.max(0, this.items - 1);
    this.mark = '';
  }

  openHeading(): void {
    this.end(true);
    this.mark = '## ';
  }

  cell(): void {
    if (this.current.trim() !== '') this.current = `${this.current.trimEnd()} | `;
  }

  /** Ends the line; with `gap`, an empty line follows unless a list goes on. */
  end(gap = false): void {
    const text = this.current.trim().replace(/ \|$/, '');
    if (text !== '') {
      if (this.gap && this.done.length > 0) this.done.push('');
      const isBold =
        !this.plain &&
        this.mark === '' &&
        text.length <= longestBold &&
        /\p{L}/u.test(text) &&
        !/[.!?,;]$/.test(text);
      this.done.push(isBold ? `**${text}**` : `${this.mark}${text}`);
      this.mark = '';
      this.gap = false;
    }
    if (gap && this.items === 0) this.gap = true;
    this.current = '';
    this.plain = false;
  }

  text(): string {
    this.end();
    return this.done.join('\n');
  }
}

/** Text of which the entities are decoded; tags in it are left as they are. */
function decodeEntities(text: string): string {
  let decoded = '';
  const parser = htmlParser({
    ontext: data => {
      decoded += data;
    },
  });
  parser.end(text.replaceAll('<', '&lt;'));
  return decoded;
}

const tag = /<\/?(?:p|div|br|ul|ol|li|strong|b|em|i|span|h[1-6]|a|table|section)\b[^<>]*>/i;

/**
 * The text of a description as boards give it: HTML, HTML whose tags are written as entities, or plain text with its
 * own line ends.
 */
export function descriptionText(description: string): string {
  const written = description.replace(/\\r\\n|\\n/g, '\n');
  const html = tag.test(written) ? written : decodeEntities(written);
  if (tag.test(html)) return htmlToText(html);
  return html
    .split(/\r\n|\r|\n/)
    .map(line => line.replace(/[\s\u00a0]+/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Parts of a description, each below its heading if it has one; a part without text has none. */
export const headed = (...parts: (readonly [heading: string, description: string])[]): string =>
  parts
    .map(([heading, description]) => [heading, descriptionText(description)] as const)
    .filter(([, text]) => text !== '')
    .map(([heading, text]) => (heading === '' ? text : `## ${heading}\n${text}`))
    .join('\n\n');
