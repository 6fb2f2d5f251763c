import type { Lexicon } from '../lexicon/lexicon.ts';
import type { SegmentedPosting } from '../segment/posting.ts';
import type { Reading, Rule } from './rule.ts';
import { employersSentences, findIn } from './sentences.ts';

const mayWork =
  /\b(?:[Aa]uthori[sz]ed|[Ee]ligible|[Ee]ligibility|[Pp]ermitted|[Ll]egally able|[Rr]ight|[Aa]uthori[sz]ation|[Pp]ermission) to (?:legally )?work in (?<country>(?:the )?(?:U\.(?:S|K)\.(?:A\.)?|\p{Lu}\p{L}*(?: (?:of \p{Lu}\p{L}*|\p{Lu}\p{L}*))*))|\b(?<country2>U\.?S\.?A?|UK|U\.K\.|EU|Canadian) (?:work|employment) authori[sz]ation\b/gu;
const citizen =
  /\b(?<country>U\.?S\.?A?|United States|UK|British|Canadian|Australian|EU|EEA|Swiss) (?:citizen(?:ship|s)?|nationals?)\b/gi;
const cleared =
  /\b(?:(?:active|current) )?(?<level>TS\/SCI|top secret(?:\/SCI)?|secret|SC|DV|public trust|security) clearance\b/gi;

/** The country that a demonym or a name stands for; the name itself where the gazetteer has none. */
function country(name: string, { places }: Lexicon): string {
  const bare = name.replace(/^the /i, '').replace(/\.$/, '');
  const demonyms: Record<string, string> = {
    british: 'UK',
    canadian: 'Canada',
    australian: 'Australia',
    swiss: 'Switzerland',
  };
  const known = demonyms[bare.toLowerCase()] ?? bare;
  return places.country(known) ?? places.country(known.replace(/\./g, '')) ?? known;
}

const facts = (
  posting: SegmentedPosting,
  pattern: RegExp,
  value: (groups: Record<string, string | undefined>) => string,
) =>
  findIn(employersSentences(posting), pattern).map(
    ({ match, span }): Reading<string> => ({
      kind: 'fact',
      value: value(match.groups!),
      status: 'stated',
      evidence: [span],
    }),
  );

/** The countries in which applicants must be allowed to work. */
export const authorizedIn: readonly Rule<string>[] = [
  {
    id: 'authorized-in/country',
    reads: 'a country in which applicants must be allowed to work',
    accepts: [
      { text: 'You must be authorized to work in the US.', value: 'United States' },
      { text: 'Applicants have the right to work in the UK', value: 'United Kingdom' },
      { text: 'US work authorization is required', value: 'United States' },
    ],
    refuses: ['Authorized to work in teams', 'The right to work flexibly'],
    read: (posting, lexicon) =>
      facts(posting, mayWork, ({ country: name, country2 }) => country((name ?? country2)!, lexicon)),
  },
];

/** The citizenship that is asked for. */
export const citizenship: readonly Rule<string>[] = [
  {
    id: 'citizenship/country',
    reads: 'a citizenship that applicants must have',
    accepts: [
      { text: 'U.S. citizenship is required.', value: 'United States' },
      { text: 'Requirements\n- Canadian citizen', value: 'Canada' },
    ],
    refuses: ['A good citizen of the team', 'We hire citizens of every country'],
    read: (posting, lexicon) => facts(posting, citizen, ({ country: name }) => country(name!, lexicon)),
  },
];

/** The security clearance that is asked for, in the words of the posting. */
export const clearance: readonly Rule<string>[] = [
  {
    id: 'clearance/level',
    reads: 'a security clearance that applicants must have or get',
    accepts: [
      { text: 'An active Top Secret clearance is required.', value: 'top secret' },
      { text: 'Able to obtain a security clearance', value: 'security' },
    ],
    refuses: ['Customs clearance of goods', 'Stock clearance sale'],
    read: posting => facts(posting, cleared, ({ level }) => level!.toLowerCase()),
  },
];
