import { pattern } from '../lexicon/pattern.ts';
import type { SegmentedPosting } from '../segment/posting.ts';
import type { Words } from './header.ts';
import { oncePerPosting } from './once.ts';

/** "Acme (NW 99) Is Hiring a Night Nurse to sail with": who is hiring, and whom. */
const hiring = pattern('u')`
  ^(?<company>(?:\d+ )?(?!(?:who|everyone|everybody|nobody|company|team) )\p{L}[\p{L}\p{N}.&’'-]*(?: \p{Lu}[\p{L}\p{N}.&’'-]*){0,4})(?: \([^()]{2,30}\))? (?:[Ii]s [Hh]iring|[Nn]eeds)\b
  (?: (?:(?:[Aa]n?|[Tt]he|[Ff]ounding(?= \p{Ll})) )?(?<title>(?!across )(?:\p{Lu}|\p{L}+ (?!(?:to|for|who|in|at|with)\b))\p{L}.{1,60}?)(?= (?:to|for|who|in|at|with) | [–-] |[.!]?$))?
`;

/** What the first line says of who is hiring whom, with their places; undefined when it says no such thing. */
export const hiringLine = oncePerPosting(
  ({ lines }: SegmentedPosting): { company: Words; title: Words | undefined } | undefined => {
    const [line] = lines;
    const groups = line && hiring.exec(line.text)?.groups;
    if (!groups) return undefined;
    const wordsOf = (text: string, from = 0): Words => {
      const start = line.start + line.text.indexOf(text, from);
      return { text, start, end: start + text.length };
    };
    const { company, title } = groups as { company: string; title?: string };
    return {
      company: wordsOf(company),
      title: title === undefined ? undefined : wordsOf(title, company.length),
    };
  },
);
