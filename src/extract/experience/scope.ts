import { pattern } from '../../lexicon/pattern.ts';
import type { Years } from './years.ts';

const general = pattern('i')`
  ^(?:an?|the|of|and|or|in|as|with|to|related|relevant|professional|industry|work|working|hands-on
  |proven|practical|prior|previous|progressive|progressively|total|commercial|demonstrated|full-time
  |direct|solid|strong|real-world|overall|applicable|similar|equivalent|responsible|increasing
  |experience|job|paid|minimum|required|preferred|field|fields|role|roles|position|positions|area|areas
  |capacity|this|that|same|comparable|discipline|industries|environment|recent|significant|extensive
  |least|at|prior|post|ph|phd|graduate|years?|setting|successful|demonstrable|combined|such|offered
  |described|specific|any|one|more|following|variety|using|working|doing|performing|qualifying
  |additional|specifically|either|your|highly|very)$
`;
/** Words that name nothing when they stand alone. */
const vague = /^(?:business|technical|domain|analytical|similar|above|role|field|hands|exposure|it)$/i;

const behind = /^['’]?\s*(?:of\s+)?(?<kind>[^,.;:()]{0,70}?)\s*\bexperience\b(?<rest>.*)$/is;
const object = /^\s*(?:(?:working\s)?(?:in|with|as|of|on|within|using)\s+|(?=[a-z]+ing\s))(?<what>\S.*)$/is;
const without =
  /^['’]?\s*(?:(?:of|in|with|using|as|within|on|working (?:in|with|as|on))\s+|(?=[a-z]+ing\s))(?<what>\S.*)$/is;
const ahead =
  /(?:^|[.;:]\s|\()\W*(?<what>[\p{L}][^.;:()]{1,60}?)\s*(?:experience)?\s*(?:[:–—-]\s*|\()?(?:at least|minimum(?: of)?|min\.?)?\s*$/iu;

/** What years of experience are in, as written, or `overall`. */
export function scopeOf(text: string, years: Years): string {
  const after = text.slice(years.end);
  const { kind, rest } = behind.exec(after)?.groups ?? {};
  const candidates = [
    kind,
    kind === undefined ? without.exec(after)?.groups?.what : object.exec(rest!)?.groups?.what,
    /^\W*$|^\W*(?:\(|required|preferred|minimum)/i.test(after)
      ? ahead.exec(text.slice(0, years.start))?.groups?.what
      : undefined,
  ];
  for (const words of candidates) {
    const scope = words === undefined ? '' : trim(words);
    if (scope !== '') return scope;
  }
  return 'overall';
}

const end = pattern('i')`
  [,.;:()]
  |\s[-–—]\s
  |\s(?:with|including|such as|plus|required|preferred|is|are|that|who|where|which|and \d|or \d
    |or equivalent|within|for|at|from|to|preferably|ideally|or (?:an?|in an?) (?:related|similar))\b
`;

/** Words of a scope at most. */
const most = 8;
/** What opens a phrase: where a scope is cut within a short one, it ends before it. */
const opening = /^(?:in|of|on|across|through|using|or|and)$/i;

/** The words of a scope without its general ones at either end; empty when there are no others. */
function trim(text: string): string {
  const all = text.split(end)[0]!.trim().split(/\s+/);
  const cut = all.slice(0, most).findLastIndex(word => opening.test(word));
  const words = all.slice(0, all.length > most && cut > most - 4 ? cut : most);
  while (words.length > 0 && general.test(words[0]!)) words.shift();
  while (words.length > 0 && general.test(words.at(-1)!)) words.pop();
  const scope = words.join(' ').replace(/[?!–-]+$/, '');
  return vague.test(scope) ? '' : scope;
}
