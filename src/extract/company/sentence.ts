import type { Lexicon } from '../../lexicon/lexicon.ts';
import { pattern } from '../../lexicon/pattern.ts';
import type { SegmentedPosting, Sentence } from '../../segment/posting.ts';
import { asWritten, type Words } from '../header.ts';
import type { Rule } from '../rule.ts';
import { employersSentences, findIn } from '../sentences.ts';
import { department, generic, isName } from './name.ts';

const capitalised = String.raw`\d{0,2}\p{Lu}[\p{L}\p{N}.&'’+-]*(?: (?:(?:of|the|and|for|&) )?\p{Lu}[\p{L}\p{N}.&'’+-]*){0,4}`;

const titled = new RegExp(
  String.raw`\b[Aa]s an? [\p{L}\p{N}][^.,;]{2,80}? at (${capitalised})(?=, you| you)`,
  'gu',
);
const seeking = pattern('gu')`
  ^(${capitalised}) is (?:currently |now |actively )?
  (?:looking for|hiring|seeking|recruiting|searching for) (?:an?|our|talented|experienced)\b
`;
const atHome = new RegExp(
  String.raw`(?:^|[.!?:] |[–—] )At (${capitalised})(?=,? (?:we|our|you|everyone)\b)`,
  'gu',
);
const kinds =
  'company|start-?up|scale-?up|platform|provider|firm|agency|leader (?:in|of)|consultancy|bank|retailer|manufacturer|organi[sz]ation|institution|university|studio|marketplace|group|network|non-?profit|charity|supplier|developer|operator|insurer|hospital|publisher|employer|foundation|pioneer|lab|laboratory|school|college|clinic|cooperative';
const introduced = pattern('gu')`
  ^(${capitalised}) (?:\([^()]{1,40}\) )?is (?:(?:an?|the|one of (?:the|our)|among the) [^.:;]{0,90}?\b
    (?:${kinds})s?\b
  |on a mission\b
  |(?:building|transforming|reinventing|redefining|reimagining|revolutioni[sz]ing|backed by)\b)
`;

/** A name in small letters that no word has: "n7n", "harbour.one", "northWind". */
const unlikeWords = String.raw`\p{Ll}+(?:\d|\.\p{Ll}{2,}|\p{Lu})[\p{L}\p{N}]*`;
/** The same of what a company makes, does or went through: it needs the name elsewhere, too. */
const described = pattern('gu')`
  ^(?:(?:About|Who we are|WHO WE ARE|Our company)(?: [^:]{1,30})?: )?(${capitalised}|${unlikeWords}) (?:https?:\S+ )?(?:\([^()]{1,40}\) )?
  (?:(?:is|was) (?:founded|headquartered|transforming|simplifying|redefining|reimagining|growing|changing|pioneering|on a mission)\b
  |is (?:the|an?) [^.:;]{0,90}?\b(?:software|solution|product|service|app|tool|system|engine|layer|way|place|business|venture|agency|${kinds})s?\b
  |(?:builds|helps|makes|empowers|provides|offers|delivers|develops|creates|enables|operates|connects|exists to|turns|brings|gives|designs|manufactures|speciali[sz]es in)\b)
`;
/** "Northwind’s the leading tool": the same with a short "is". */
const shortened = new RegExp(
  String.raw`^(${capitalised}?)['’]s (?:the|an?) (?:leading|first|largest|fastest|only)\b`,
  'gu',
);
/** Where a posting calls on readers to come to the employer: "Join Northwind to build". */
const joined = new RegExp(String.raw`^Join (${capitalised})(?=[,!.]? (?:to|as|and|if)\b|[!.]?$)`, 'gu');

/** "Northwind is an equal opportunity employer", "Northwind provides equal employment opportunities". */
const fair = pattern('gu')`
  ^(${capitalised}|${unlikeWords}),? (?:(?:is|are) (?:(?:committed to being|proud to be|proudly) )?
  (?:an? )?(?:[Aa]ffirmative [Aa]ction[,/ ]+(?:and )?)?[Ee]qual[- ](?:[Ee]mployment[- ])?[Oo]pportunity[/ ](?:[Aa]ffirmative [Aa]ction )?[Ee]mployer
  |(?:provides|offers) [Ee]qual (?:[Ee]mployment )?[Oo]pportunit)
`;

/** How many sentences from the top on may introduce the employer, whatever their section. */
const opening = 8;

/** The names that a pattern captures in some sentences, but for words such as "the team". */
const namesIn = (sentences: readonly Sentence[], pattern: RegExp): Words[] =>
  findIn(sentences, pattern).flatMap(({ match, span }) => {
    const text = match[1]!;
    const start = span.start + match[0].lastIndexOf(text);
    return generic.test(text) ? [] : [{ text, start, end: start + text.length }];
  });

/** Whether a name is neither a place nor a technology, unless one can work there: "Join Northwind", "Life at Northwind". */
const isEmployer = (name: Words, posting: SegmentedPosting, lexicon: Lexicon): boolean =>
  isName(name, lexicon, name) &&
  (lexicon.skills.find(name.text)[0]?.name.length !== name.text.length ||
    ['at', 'join', 'joining', 'about'].some(word =>
      posting.text.toLowerCase().includes(` ${word} ${name.text.toLowerCase()}`),
    ));

function recurs(name: string, { text }: SegmentedPosting): boolean {
  const [all, word] = [text.toLowerCase(), name.toLowerCase()];
  return all.indexOf(word) !== all.lastIndexOf(word);
}

/** Whether a word that opens a sentence stands within others, too, in small letters: "Learning". */
const isOrdinary = (name: string, { text }: SegmentedPosting): boolean =>
  /^\p{Lu}\p{Ll}+$/u.test(name) && text.split(/[\s,;:!?()]+|\.(?=\s|$)/).includes(name.toLowerCase());

/** The employer as the sentences of a posting name it. */
export const companySentences: readonly Rule<string>[] = [
  {
    id: 'company/title-sentence',
    reads: 'the name after "at" in a sentence that calls the reader by the name of the job',
    accepts: [
      { text: 'As a Data Engineer at Northwind, you’ll build bridges.', value: 'Northwind' },
      { text: 'As a Data Engineer at Northwind, youll build bridges.', value: 'Northwind' },
    ],
    refuses: ['As a Data Engineer at the moment, you know.', 'As a Data Engineer, you will build bridges.'],
    read: posting => namesIn(employersSentences(posting), titled).map(asWritten),
  },
  {
    id: 'company/sentence',
    reads: 'the name that opens a sentence "… is looking for"',
    accepts: [
      { text: 'Northwind is looking for a Data Engineer.', value: 'Northwind' },
      { text: 'Northwind Bridges is hiring an engineer', value: 'Northwind Bridges' },
    ],
    refuses: [
      'Our client is looking for a Data Engineer.',
      'The team is hiring.',
      'Everyone is looking for something.',
    ],
    read: posting => namesIn(employersSentences(posting), seeking).map(asWritten),
  },
  {
    id: 'company/at',
    reads: 'the name in "At …, we" and "At …, you"',
    accepts: [
      { text: 'At Northwind, we build bridges.', value: 'Northwind' },
      { text: 'Come and see. At Northwind Bridges you’ll never be dry.', value: 'Northwind Bridges' },
    ],
    refuses: [
      'At this stage we build bridges.',
      'At Our Company, we build bridges.',
      'At Lisbon, we build bridges.',
      'We build bridges at Northwind.',
    ],
    read: (posting, lexicon) =>
      namesIn(employersSentences(posting), atHome)
        .filter(name => isName(name, lexicon, name))
        .map(asWritten),
  },
  {
    id: 'company/introduction',
    reads: 'the name that a text about the employer begins with, where it says what the employer is',
    accepts: [
      {
        text: 'Northwind is a leading builder and operator of bridges. Come to Northwind.',
        value: 'Northwind',
      },
      {
        text: 'About us\nNorthwind (NWD) is on a mission to span every river.',
        value: 'Northwind',
      },
    ],
    refuses: [
      'Northwind is a leading operator of bridges.',
      'Python is the language of the company. You know Python.',
      'Lisbon is a network of hills. You live in Lisbon.',
      'Impact is a given: our company builds. Impact matters.',
      'Astrid is a great leader who wants you to grow. Ask Astrid.',
      'The Bridge Team is a group of friends. Join The Bridge Team.',
    ],
    read: (posting, lexicon) => {
      const sentences = employersSentences(posting);
      const about = namesIn(
        sentences.filter(({ section }) => section === 'about'),
        introduced,
      );
      const above = sentences.slice(0, opening);
      const sure = [...about, ...namesIn(above, introduced).filter(({ text }) => recurs(text, posting))];
      const told = [...sentences.filter(({ section }) => section === 'about'), ...above];
      const likely = [described, shortened, joined].flatMap(pattern => namesIn(told, pattern));
      return [
        ...sure,
        ...likely.filter(
          ({ text }) => recurs(text, posting) && !department.test(text) && !isOrdinary(text, posting),
        ),
      ]
        .filter(name => isEmployer(name, posting, lexicon))
        .map(asWritten);
    },
  },
];

/** What stands at the end of many postings, where nothing above names the employer. */
export const equalOpportunity: Rule<string> = {
  id: 'company/equal-opportunity',
  reads: 'the name that says of itself that it is an equal opportunity employer',
  accepts: [
    { text: 'Northwind is an equal opportunity employer.', value: 'Northwind' },
    { text: 'Northwind Bridges is proud to be an Equal Opportunity Employer.', value: 'Northwind Bridges' },
    { text: 'Northwind provides equal employment opportunities to all.', value: 'Northwind' },
  ],
  refuses: [
    'We are an equal opportunity employer.',
    'Our client is an equal opportunity employer.',
    'As an equal opportunity employer, Northwind hires all.',
  ],
  read: (posting, lexicon) =>
    namesIn(posting.sentences, fair)
      .filter(name => isEmployer(name, posting, lexicon))
      .map(asWritten),
};
