import { pattern } from '../../lexicon/pattern.ts';
import { remembered } from '../../memory/remembered.ts';

/** What stands beside the name of a place in a header without being part of it. */
const beside = pattern('gi')`
  \b(?:fully |100% |hybrid |primarily |mostly |mainly )?remote
    (?:ly)?(?:[ -](?:working|work|first|friendly|eligible|flexible|considered|possible|option(?:al)?|ok(?:ay)?|only))*
    (?: (?:in|from|within)(?: the)?)?\b
  |\b(?:hybrid|on[ -]?site|in[ -]office|in[ -]person)(?: (?:working|work|model|mode|set-?up|policy|role|position|job))*
    (?: ok(?:ay)?)?\b
  |\b(?:\d(?: ?[-–] ?\d)?|one|two|three|four|five)(?: ?x| ?days?| times)(?: (?:on-?site|remote))?
    (?: ?(?:(?:a|per) |\/ ?)?week)?(?: in(?: the)? office)?\b
  |\b(?:hq|headquarters?|head office|offices?|campus|locations?|(?<=^[^a-z]*)(?:hiring|based|located) in
    |based|only|metro|preferred|anywhere in(?: the)?|continental|contiguous|anywhere
    |for (?:the )?right (?:candidates?|person|people|fit)|(?:east|west) coast
    |[ECMP][SD]?T(?: hours\b|(?= preferred\b))|day[- ](?:one|1)(?= on-?site)
    |(?:w\/|with) (?:\w+ ){1,2}travel(?: within the country)?|a plus|open to(?= remote)|prefer(?:ably)?
    |[ECMP]T(?:\/[ECMP]T)+|GMT ?[+-]\d+(?: to GMT ?[+-]\d+)?|welcome|world(?: ?wide)?|international
    |global(?:ly)?|visa(?: sponsorship| support)?|relocation(?: support| assistance)?|permanent
    |(?:full|part)[- ]?time(?: in)?)\b
`;
/** British and Canadian postcodes, and those of digits. */
const postcodes = /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b|\b[A-Z]\d[A-Z] ?\d[A-Z]\d\b|\b\d{4,6}(?:-\d{4})?\b/gi;
/** Days of the week by their initials, and hours of the clock: "M, W, F", "±2h CET". */
export const times =
  /\b(?:M|Tu?|W|Th?|F)(?:[,/] ?(?:M|Tu?|W|Th?|F)){1,4}\b|(?:±|\+\/-) ?\d{1,2} ?h\w*(?: [A-Z]{2,4})?/gu;
/** "Remote (Europe)" and "On-site (Oslo)": what stands in brackets is the place. */
const inBrackets =
  /\b(remote(?:ly)?(?:[- ](?:friendly|first|only|ok|possible))?|hybrid|on-?site|in[- ](?:office|person))\s*\((?=\p{Lu})([^()\d]+)\)/giu;
/** "Northwind - Headquarters (Oslo, Norway)": the house by its owner's name, then the place. */
const house = /^[^()]{0,40}\b(?:headquarters|head office|hq)\s*\((?=\p{Lu})([^()\d]+)\)$/iu;
const edges = /^[\s,;:/()–—-]+|[\s,;:/()–—-]+$/gu;
/** The picture before a place, and the full stop behind what stood beside it. */
const mark = /^(?!['’]s-)[^\p{L}\p{N}(]+|(?<=[\s,])\.$/gu;
/** "Hybrid in Oslo": what is left of the words before a place. */
const preposition = /^(?:in|at) (?=\p{Lu})/u;

/** The name of a place as a header writes it, without what stands beside it: days, postcodes, ways of working. */
export const bare = remembered(written => {
  if (!written.includes('(')) return trimmed(written);
  const text = written.replace(times, ' ').replace(house, '$1').replace(inBrackets, '$1 $2');
  return trimmed(text.replace(/\([^()]*\)/g, ' ')) || trimmed(text.replace(/[()]/g, ' '));
});
function trimmed(text: string): string {
  const named = text.replace(times, ' ').replace(beside, ' ');
  const place = /\d/.test(named) ? named.replace(postcodes, ' ') : named;
  return place.replace(/\s+/g, ' ').replace(mark, '').replace(edges, '').replace(preposition, '');
}
