import { z } from 'zod';
import type { SectionKind } from '../posting/record.ts';
import { sectionKinds } from '../posting/values.ts';
import { compilePhrases, type Phrases, phrase } from './phrases.ts';
import { wordFilter } from './word-filter.ts';

const kind = z.enum(sectionKinds);
const phrases = z.array(phrase);

/** What `content/lexicon/headings.yaml` holds; its comments say what each part is. */
export const headingsSchema = z.strictObject({
  sections: z.array(z.strictObject({ kind, phrases, words: phrases })),
  passages: z.array(z.strictObject({ kind, phrases })),
});

/** The vocabulary by which the sections of a posting are told apart. */
export interface Headings {
  /** The kind of section that a heading announces, when the whole heading is known. */
  whole(heading: string): SectionKind | undefined;
  /** The kind that a word in a line suggests which has the shape of a heading. */
  part(heading: string): SectionKind | undefined;
  /** Phrases that tell what a paragraph is, wherever it stands. */
  passages: Phrases<SectionKind>;
}

/** Words that make no difference in a heading. */
const fillers = new Set('our the your a an key main core job in of for to & and'.split(' '));
const filler = new RegExp(String.raw`\b(${[...fillers].join('|')})\b`, 'g');

/** How many entries a heading announces: "Similar jobs (5)". */
const counted = / \(\d{1,3}\)$/;

/** A heading without letter case, punctuation and filler: "Your Key Responsibilities:" is "responsibilities". */
export const foldHeading = (heading: string): string =>
  withoutFiller(words(heading.endsWith(')') ? heading.replace(counted, '') : heading));

/** Most headings are of ASCII letters, of which the words that remain are picked without a pattern. */
const withoutFiller = (text: string): string =>
  /^[a-z0-9 ]*$/.test(text)
    ? text
        .split(' ')
        .filter(word => !fillers.has(word))
        .join(' ')
    : text.replace(filler, ' ').replace(/\s+/g, ' ').trim();

function words(heading: string): string {
  const lower = heading.toLowerCase().replaceAll('&', ' and ');
  if (/^[a-z0-9]+(?: [a-z0-9]+)*$/.test(lower)) return lower;
  const text = /['\u2018\u2019]/.test(lower) ? lower.replace(/['\u2018\u2019]/g, '') : lower;
  return text.replace(isAscii(text) ? /[^a-z0-9]+/g : /[^\p{L}\p{N}]+/gu, ' ').trim();
}

const isAscii = (text: string): boolean => /^[\0-\x7f]*$/.test(text);

/** Compiles the vocabulary of `content/lexicon/headings.yaml`. */
export function compileHeadings({ sections, passages }: z.infer<typeof headingsSchema>): Headings {
  const whole = new Map<string, SectionKind>();
  for (const { kind, phrases } of sections) {
    for (const phrase of phrases) {
      for (const key of [words(phrase), foldHeading(phrase)])
        if (key !== '' && !whole.has(key)) whole.set(key, kind);
    }
  }
  const known = new Set([...fillers, ...[...whole.keys()].flatMap(key => key.split(' '))]);
  const hints = hintsOf(sections.map(({ kind, words: list }) => ({ kind, list: list.map(words) })));
  const [knownWords, hintingWords] = [wordFilter(known), wordFilter(hints.keys())];
  return {
    whole: heading => {
      if (!knownWords.makes(heading)) return undefined;
      const text = words(heading);
      return whole.get(text) ?? whole.get(withoutFiller(text));
    },
    part: heading => {
      if (!hintingWords.meets(heading)) return undefined;
      const line = words(heading);
      let best: Hint | undefined;
      for (const word of line.split(' '))
        for (const hint of hints.get(word) ?? [])
          if ((!best || hint.rank < best.rank) && ` ${line} `.includes(` ${hint.text} `)) best = hint;
      return best?.kind;
    },
    passages: compilePhrases(passages.map(({ kind, phrases }) => ({ phrases, value: kind }))),
  };
}

/** Words that suggest a kind of section; of several in a heading, the one with the lowest rank decides. */
interface Hint {
  text: string;
  kind: SectionKind;
  rank: number;
}

/** Hints by their first words. */
function hintsOf(lists: { kind: SectionKind; list: string[] }[]): ReadonlyMap<string, Hint[]> {
  const hints = new Map<string, Hint[]>();
  lists.forEach(({ kind, list }, rank) => {
    for (const text of list) {
      const first = text.split(' ')[0]!;
      hints.set(first, [...(hints.get(first) ?? []), { text, kind, rank }]);
    }
  });
  return hints;
}
