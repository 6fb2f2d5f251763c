import { matchesOf } from '../../lexicon/matches.ts';
import { pattern } from '../../lexicon/pattern.ts';
import type { Span } from '../../posting/document.ts';

/** The names of a company: its own, and what it goes by. */
export const namesOf = (company: string | undefined): string[] =>
  company ? [company, ...shortened(company)] : [];

/** Tells every place where a text names the company: "Acme Robotics" asks for no robotics, and Acme is no product there. */
export function namings(names: readonly string[]): (text: string) => Span[] {
  const inWords = names.flatMap(apart);
  return text => [
    ...names.flatMap(name => occurrences(text, name)),
    ...inWords.flatMap(words =>
      matchesOf(text, words)
        .filter(({ 0: found }) => /^\p{Lu}/u.test(found))
        .map(({ index, 0: { length } }) => ({ start: index, end: index + length })),
    ),
  ];
}

/** A name as addresses have it, "acmerobotics", is that of the text in words too, "Acme Robotics". */
const apart = (name: string): RegExp[] =>
  /^[a-z]{6,30}$/.test(name) ? [new RegExp(`\\b(?=\\w+ )${[...name].join(' ?')}\\b`, 'gi')] : [];

const ownName = pattern('u')`
  ^(\p{Lu}[\p{L}\p{N}]{3,})
  (?:\s[-\u2013|([]|,
    |\s(?:Data|Networks?|Technolog(?:y|ies)|Software|Systems?|Labs?|Group|Inc|Ltd|GmbH|Corp|AB|SE
      |Solutions|Analytics|Studios?|Health|Care|Bank|Media|Robotics|Capital|Games|AI|Security|Consulting
      |Energy|Hiring)\b)
`;

/** What a company goes by in its own text: "Acme Networks" and "Acme - Tools for All" are Acme. */
function shortened(company: string): string[] {
  const name = ownName;
  return [...(name.exec(company)?.slice(1) ?? []), ...(/\(([A-Z]{2,6})\)/.exec(company)?.slice(1) ?? [])];
}

/** A name in small letters, as addresses have it, is found in any letters; another where it begins with a capital. */
function occurrences(text: string, name: string): Span[] {
  const [within, folded] = [text.toLowerCase(), name.toLowerCase()];
  const spans: Span[] = [];
  for (let start = within.indexOf(folded); start >= 0; start = within.indexOf(folded, start + 1)) {
    const end = start + name.length;
    if ((name === folded || text[start] === name[0]) && !isInWord(text, start, end))
      spans.push({ start, end });
  }
  return spans;
}

/** Whether letters stand before a name, or more behind it than those who work at Acme, the Acmers, add. */
const isInWord = (text: string, start: number, end: number): boolean =>
  /[\p{L}\p{N}]$/u.test(text.slice(0, start)) || /^[\p{L}\p{N}]{3}/u.test(text.slice(end));
