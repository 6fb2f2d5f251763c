import type { Row } from '../charts/chart.ts';
import { element } from './dom.ts';
import type { Links } from './drawing.ts';

/**
 * The group of all that is drawn of a row: a link to the sentences behind it where there are links.
 * @param name what the pointer shows and a screen reader says; it begins with the words that the link shows.
 */
export function rowGroup(row: Row, name: string, links: Links | undefined): SVGElement {
  const group = links
    ? element('a', { class: 'row', href: links.href(row) })
    : element('g', { class: 'row' });
  group.append(element('title', {}, name));
  return group;
}

/** The same for the postings that state nothing. */
export const silenceGroup = (name: string): SVGElement =>
  element('g', { class: 'row not-stated' }, element('title', {}, name));

/** Where a pointer is on a row: all of its room, and not just what is drawn. */
export const hitArea = (area: { x: number; y: number; width: number; height: number }): SVGElement =>
  element('rect', { class: 'hit', ...area, fill: 'none', 'pointer-events': 'all' });
