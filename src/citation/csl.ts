import type { Citation } from './citation.ts';

/**
 * A citation as an item of CSL-JSON, which reference managers and Pandoc read:
 * https://github.com/citation-style-language/schema.
 */
export function cslItem({ key, kind, title, within, author, date, snapshot, note, address }: Citation) {
  return {
    id: key,
    type: kind,
    title,
    ...(within !== undefined && { 'container-title': within }),
    author: [{ literal: author }],
    publisher: author,
    ...(date !== undefined && { issued: { 'date-parts': [date.split('-').map(Number)] } }),
    version: snapshot,
    note,
    ...(address !== undefined && { URL: address }),
  };
}
