import { JSDOM } from 'jsdom';
import { plain } from './plain.ts';

/** A feed of things that were published, newest first. Dates are ISO days, addresses absolute. */
export interface Feed {
  /** Where the feed itself is; its permanent name too. */
  address: string;
  /** The page that shows the same things. */
  page: string;
  title: string;
  subtitle: string;
  author: string;
  entries: readonly FeedEntry[];
}

/** One of the things that a feed tells of. */
export interface FeedEntry {
  /** The page of the thing; its permanent name too. */
  address: string;
  title: string;
  summary: string;
  /** When it appeared, where that is known. */
  published?: string;
  updated: string;
}

const namespace = 'http://www.w3.org/2005/Atom';

/**
 * A feed as an Atom document (RFC 4287). It is as old as its newest entry.
 * @throws when there is no entry: a feed must say how old it is.
 */
export function renderAtom({ address, page, title, subtitle, author, entries }: Feed): string {
  const updated = entries
    .map(entry => entry.updated)
    .sort()
    .at(-1);
  if (updated === undefined) throw new RangeError('A feed without an entry has no date');
  const { window } = new JSDOM(`<feed xmlns="${namespace}" xml:lang="en"/>`, {
    contentType: 'application/xml',
  });
  const { document } = window;
  const node = (
    name: string,
    content: string | Element[],
    attributes: Record<string, string> = {},
  ): Element => {
    const made = document.createElementNS(namespace, name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.append(...(typeof content === 'string' ? [plain(content)] : content));
    return made;
  };
  const link = (rel: string, href: string, type: string) => node('link', [], { rel, type, href });
  document.documentElement.append(
    node('id', address),
    node('title', title),
    node('subtitle', subtitle),
    node('updated', instant(updated)),
    node('author', [node('name', author)]),
    link('self', address, 'application/atom+xml'),
    link('alternate', page, 'text/html'),
    ...entries.map(entry =>
      node('entry', [
        node('id', entry.address),
        node('title', entry.title),
        ...(entry.published === undefined ? [] : [node('published', instant(entry.published))]),
        node('updated', instant(entry.updated)),
        link('alternate', entry.address, 'text/html'),
        node('summary', entry.summary),
      ]),
    ),
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n${new window.XMLSerializer().serializeToString(document)}\n`;
}

/** The first moment of a day. */
const instant = (day: string): string => `${day}T00:00:00Z`;
