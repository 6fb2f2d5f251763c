import type { Citation } from './citation.ts';

/** A citation as a sentence that a list of references can take: who, when, what, which state of it, where. */
export function citationText({ author, date, title, within, note, address }: Citation): string {
  const stop = /[.?!…]$/.test(title) ? '' : '.';
  return [
    `${author} (${date?.slice(0, 4) ?? 'no date'}).`,
    `${title}${stop}`,
    ...(within === undefined ? [] : [`In: ${within}${/[.?!…]$/.test(within) ? '' : '.'}`]),
    `${note}${date === undefined ? '' : `, ${date}`}.`,
    ...(address === undefined ? [] : [address]),
  ].join(' ');
}
