/** HTML that is finished: whatever of it came from a posting is escaped. */
export class Markup {
  readonly html: string;
  constructor(html: string) {
    this.html = html;
  }
}

/** What stands in a template: text, a number or finished HTML, or several of them; nothing where a condition failed. */
type Value = string | number | Markup | readonly Markup[] | false | undefined;

/**
 * Writes HTML as templates of components do, for what a report holds a hundred thousand times: a component takes several
 * times as long for each. Every value is escaped that is not finished HTML itself, so that it may stand between elements
 * and, within quotes, in attributes.
 */
export function markup(strings: TemplateStringsArray, ...values: Value[]): Markup {
  let html = strings[0]!;
  for (let i = 0; i < values.length; i++) html += htmlOf(values[i]) + strings[i + 1]!;
  return new Markup(html);
}

function htmlOf(value: Value): string {
  if (value === undefined || value === false) return '';
  if (value instanceof Markup) return value.html;
  if (typeof value === 'object') return joined(value).html;
  return escaped(String(value));
}

/** Finished pieces, one behind another. */
export const joined = (pieces: readonly Markup[]): Markup =>
  new Markup(pieces.map(({ html }) => html).join(''));

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  "'": '&#39;',
  '"': '&quot;',
};
/** A text as it stands within an element or an attribute of HTML. */
export const escaped = (text: string): string =>
  /[&<>'"]/.test(text) ? text.replace(/[&<>'"]/g, sign => escapes[sign]!) : text;
