import { excerpt } from '../../explore/excerpt.ts';
import { make } from './make.ts';

const known = new Map<string, Promise<string[]>>();

/** The lines of a posting's text as its page shows them. */
async function linesOf(address: string): Promise<string[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  return [...page.querySelectorAll('.text .words :is(p, li, h3)')].map(line => line.textContent ?? '');
}

/**
 * Where words stand in a posting: an element that fills when the posting's page has been read, and stays empty when it has
 * none of the words or cannot be had.
 */
export function excerptOf(address: string, words: readonly string[]): HTMLElement {
  const element = make('p', { class: 'excerpt' });
  const lines = known.get(address) ?? linesOf(address);
  known.set(address, lines);
  lines
    .then(lines => {
      const stretches = excerpt(lines, new Set(words)) ?? [];
      element.append(...stretches.map(({ text, found }) => (found ? make('mark', {}, text) : text)));
    })
    .catch(() => known.delete(address));
  return element;
}
