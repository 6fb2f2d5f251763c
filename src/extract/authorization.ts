import type { Lexicon } from '../lexicon/lexicon.ts';
import { part, pattern } from '../lexicon/pattern.ts';
import type { SegmentedPosting, Sentence } from '../segment/posting.ts';
import { type Reading, type Rule, stated } from './rule.ts';
import { type Found, findIn, sentencesOfText } from './sentences.ts';

/** The countries that nationalities are named after. */
const demonyms: Record<string, string> = {
  american: 'United States',
  australian: 'Australia',
  austrian: 'Austria',
  belgian: 'Belgium',
  brazilian: 'Brazil',
  british: 'UK',
  canadian: 'Canada',
  danish: 'Denmark',
  dutch: 'Netherlands',
  finnish: 'Finland',
  french: 'France',
  german: 'Germany',
  indian: 'India',
  irish: 'Ireland',
  israeli: 'Israel',
  italian: 'Italy',
  japanese: 'Japan',
  mexican: 'Mexico',
  'new zealand': 'New Zealand',
  norwegian: 'Norway',
  polish: 'Poland',
  portuguese: 'Portugal',
  singaporean: 'Singapore',
  spanish: 'Spain',
  swedish: 'Sweden',
  swiss: 'Switzerland',
};
const nationalities = Object.keys(demonyms).join('|');
const titled = nationalities.replace(/\b[a-z]/g, letter => letter.toUpperCase());

const may = part`
  (?:[Aa]uthori[sz]ed|[Ee]ligible|[Ee]ligibility|[Pp]ermitted|[Ll]egally able|[Ee]ntitled|[Rr]ight
    |[Aa]uthori[sz]ation|[Pp]ermission) to (?:legally )?
  (?:live and |reside and )?work(?: for (?:any|ANY) (?:employer|company))?
`;
const name = String.raw`(?:the )?(?:U\.(?:S|K)\.(?:A\.)?|\p{Lu}\p{L}*(?: (?:of \p{Lu}\p{L}*|\p{Lu}\p{L}*))*)`;
const mayWork = pattern('gu')`
  \b${may} (?:with)?in (?<country>${name})
  |\b(?<country2>U\.?S\.?A?|UK|U\.K\.|EU|${titled}) (?:work|employment) (?:authori[sz]ation|permit)\b
  |\b[Ww]ork (?:authori[sz]ation|permit) (?:for|in) (?<country3>${name})
`;
const citizen = pattern('gi')`
  \b(?<country>U\.?S\.?A?|United States|UK|EU|EEA|${nationalities}) (?:citizen(?:ship|s)?|nationals?)\b
  (?! (?:security|and immigration|insurance))
`;
/** Words before a right to work that applicants may lack. */
const lacking = /\b(?:do|does) not (?:\w+ )?have (?:the |a )?(?:legal )?$/i;
/** Citizens who are welcome beside others, and forms that ask for none. */
const noDemand = pattern('i')`
  \b(?:all visas? (?:types )?(?:and|&)|open (?:to|for) all (?:visas?|nationalit\w+)\b)[^.;]{0,30}$
  |\bonly for $
  |\bnon-$
  |\b(?:journeys?|services?|products?|solutions|features) for $
`;
const demandsNone =
  /^[^.;]{0,40}(?::\s*no\b|\bis not required|\bmay be required|\bare encouraged)|^(?:s)? and (?:those|anyone) (?:who are )?authori[sz]ed/i;
const level = part`
  (?:TS\/SCI(?: (?:with|w\/) (?:\w+ )?poly(?:graph)?)?|top[- ]secret(?:\/SCI)?|(?:NATO )?secret|SC|DV|TS
  |public trust|reliability)
`;
const cleared = pattern('gi')`
  \b(?:(?:active|current) )?(?<level>${level}|security)(?: sensitive compartmented information)?
    (?: \((?:SCI|TS)\))?(?: level)?(?: DoD)?(?: security)? clearance\b
  |\bclearance(?: required| level| requirements?| required to start)?: (?:must be |eligible for |active |an? |current )*
    (?<level2>${level})\b
  |\b(?<level3>SC|DV)[- ]cleared\b
`;

/** The country that a demonym or a name stands for; the name itself where the gazetteer has none. */
function country(name: string, { places }: Lexicon): string | undefined {
  const bare = name.replace(/^the /i, '').replace(/\.$/, '');
  const known = demonyms[bare.toLowerCase()] ?? bare;
  return (
    places.country(known) ??
    places.country(known.replace(/\./g, '')) ??
    (places.area(known) ? (known.length <= 3 ? known.toUpperCase() : known) : undefined)
  );
}

const facts = (
  posting: SegmentedPosting,
  pattern: RegExp,
  value: (groups: Record<string, string | undefined>) => string | undefined,
  counts: (found: Found) => boolean = () => true,
): Reading<string>[] =>
  findIn(sentencesOfText(posting), pattern)
    .filter(counts)
    .flatMap(({ match, span }) => {
      const found = value(match.groups!);
      return found === undefined ? [] : [stated(found, span)];
    });

/** "Security clearance" as a heading, which asks for none by itself. */
const isHeading = ({ text, line }: Sentence): boolean =>
  line.shape === 'heading' && /^security clearance\W*$/i.test(text);

/** The countries in which applicants must be allowed to work. */
export const authorizedIn: readonly Rule<string>[] = [
  {
    id: 'authorized-in/country',
    reads: 'a country in which applicants must be allowed to work',
    accepts: [
      { text: 'You must be authorized to work in the US.', value: 'United States' },
      { text: 'Applicants have the right to work in the UK', value: 'United Kingdom' },
      { text: 'US work authorization is required', value: 'United States' },
      { text: 'Authorized to work for any employer in the U.S.', value: 'United States' },
      { text: 'You are legally entitled to work in Canada.', value: 'Canada' },
      { text: 'The right to live and work within the EU', value: 'EU' },
      { text: 'A valid Swiss work permit', value: 'Switzerland' },
      { text: 'A work permit for Portugal is needed.', value: 'Portugal' },
      {
        text: 'Equal opportunity\nWe welcome everyone who is authorized to work in Norway.',
        value: 'Norway',
      },
    ],
    refuses: [
      'Authorized to work in teams',
      'We welcome those who do not yet have the right to work in the UK.',
      'The right to work flexibly',
      'The right to work in the Civil Service',
    ],
    read: (posting, lexicon) =>
      facts(
        posting,
        mayWork,
        ({ country: name, country2, country3 }) => country((name ?? country2 ?? country3)!, lexicon),
        ({ sentence: { text }, match }) => !lacking.test(text.slice(0, match.index)),
      ),
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
      { text: 'We can only hire people of Mexican citizenship.', value: 'Mexico' },
    ],
    refuses: [
      'A good citizen of the team',
      'We hire citizens of every country',
      'Open to all visas and US citizens',
      'US citizenship required for this job: No',
      'US citizenship may be required for some jobs.',
      'We do not sponsor non-US citizens.',
      'You build services for Japanese citizens.',
      'You pass the UK National Security Vetting.',
      'We serve U.S. Citizenship and Immigration Services.',
    ],
    read: (posting, lexicon) =>
      facts(
        posting,
        citizen,
        ({ country: name }) => country(name!, lexicon),
        ({ sentence: { text }, match }) =>
          !noDemand.test(text.slice(0, match.index)) &&
          !demandsNone.test(text.slice(match.index + match[0].length)),
      ),
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
      { text: 'An active Secret security clearance', value: 'secret' },
      { text: 'Clearance required: TS/SCI', value: 'ts/sci' },
      { text: 'Able to get a Top Secret (SCI) clearance', value: 'top secret' },
      { text: 'You are SC cleared.', value: 'sc' },
      { text: 'An active Top-Secret (TS) security clearance', value: 'top secret' },
      { text: 'Able to get a Secret DoD clearance', value: 'secret' },
      { text: 'Clearance required to start: Secret', value: 'secret' },
    ],
    refuses: [
      '## Security clearance\n\nWe ask for none.',
      'Customs clearance of goods',
      'Stock clearance sale',
    ],
    read: posting =>
      facts(
        posting,
        cleared,
        ({ level, level2, level3 }) => (level ?? level2 ?? level3)!.toLowerCase().replace('-', ' '),
        ({ sentence }) => !isHeading(sentence),
      ),
  },
];
