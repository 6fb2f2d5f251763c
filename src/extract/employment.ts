import { matchesOf } from '../lexicon/matches.ts';
import { pattern } from '../lexicon/pattern.ts';
import { whereMayMatch } from '../lexicon/sieve.ts';
import { anyKind, type Employment, kindOf, kindsIn, named } from './employment/kinds.ts';
import { employmentSentence } from './employment/sentence.ts';
import { headerParts, labelled, segmentsOf } from './header.ts';
import { type Rule, stated } from './rule.ts';
import { levelOf } from './seniority/level.ts';
import { titlesAgain } from './title/again.ts';
import { readTitle } from './title.ts';

const formLabel = pattern('iu')`
  ^[^\p{L}]*(?:(?:employment|employee|worker|job|position|contract|work(?:ing)?|role|hire|hiring|engagement
    |schedule)[ -]?
    (?:types?|status|term|basis|schedule|time|level)?
  |allocation|workload|mode of hire|form of employment|(?:full|part)[- ]time or (?:full|part)[- ]time
  |type(?: of (?:employment|contract|position|job))?|hours|commitment|job types?|(?:working|work) hours
  |working pattern|flsa(?: status)?|status|(?:job )?status (?:and|&) duration|length of assignment
  |shifts?|time needed|mode of work|(?:job )?type (?:and|&) duration|capacity|duration
  |(?:full|part)(?:[- ]time)? ?\/ ?(?:full|part)[- ]time|terms?)$
`;

/** A whole line that among benefits is one of the job: "Full-time". */
const hoursAlone = /^\P{L}*(?:full|part)[- ]?time(?:,? permanent(?: position)?)?\P{L}*$/iu;

/** The form of employment in a title: not the "contract" of a contract manager. */
const titleKinds = pattern('giu')`
  (?<![\p{L}-])(?:\d+[- ](?:months?|weeks?|years?)[- ])?
  (?<kind>full[- ]?time|part[- ]?time|fixed[- ]term(?: contract)?
    |temp(?:orary)?[- ]to[- ](?:hire|perm(?:anent)?)|temporary|seasonal|freelance(?:rs?)?
    |contract(?:or)?(?:[- ]to[- ]hire)?|temp|ftc|c2h|(?<=\(|[–-] )FT(?=\)|$))
  (?= *(?:$|[)\],/|–:-])|(?<=^contract) (?!manufacturing)\p{L}+ (?:recruiter|designer|developer|engineer|scientist|writer)\b
    |(?<=temporary|seasonal|freelance|part[- ]?time|full[- ]?time)\s)
`;

/** A line of nothing but kinds of employment and work, as headers and lists of facts have. */
const factLine = pattern('iu')`
  ^(?:${anyKind}|permanent|regular|long[- ]term|employee|exempt|non-exempt|remote|hybrid|on-?site|in[- ]person|and|or
  |to|permanent position|consult(?:ing|ant)|position|job|role|unlimited|asap|immediate(?:ly)?|flexible
  |salaried|hourly|opportunity|days?|shift|direct[- ]hire
  |\d{2}(?:\.\d+)?(?: ?(?:h|hrs?|hours?)(?: ?(?:per|a|\/) ?week)?)?|[\s,/|·•()&+–\p{So}\ufe0f\u200d-])+$
`;

/** A part of a header between bars that names hours or interns beside something else: "Full-time in Oslo", "Interns, Oslo". */
const besideHours =
  /^(?:[^|]{0,40}[\s,)])?(?:full|part)[- ]?time(?:[\s,(][^|]{0,40})?$|^interns(?:hips)?[\s,(][^|]{0,60}$/iu;

/** The forms of employment that the job is offered in. A fixed term is a contract. */
export const employment: readonly Rule<Employment>[] = [
  {
    id: 'employment/title',
    reads: 'a form of employment in the title, or where it stands once more; an intern’s is an internship',
    accepts: [
      { text: 'Data Engineering Intern\nNorthwind', value: 'internship' },
      { text: 'Data Engineer (Part-Time)\nNorthwind', value: 'part-time' },
      { text: 'Data Engineer - 6 Month Contract\nNorthwind', value: 'contract' },
      { text: 'Lecturer (Fixed Term)\nNorthwind', value: 'contract' },
      { text: 'Data Engineer (FT)\nNorthwind', value: 'full-time' },
      { text: 'Data Engineer - FT\nNorthwind', value: 'full-time' },
      { text: 'Data Engineer (Freelancer)\nNorthwind', value: 'contract' },
      { text: 'Temporary Cashier\nNorthwind', value: 'temporary' },
      { text: 'Contract Data Engineer\nNorthwind', value: 'contract' },
      {
        text: 'Map Maker\nNorthwind\nOslo\n\nMap Maker – Temporary (6 months)\n\nWe sail.',
        value: 'temporary',
      },
    ],
    refuses: [
      'Contract Manager\nNorthwind',
      'Contracts Negotiation Specialist\nNorthwind',
      'Smart Contract Engineer\nNorthwind',
      'Internal Auditor\nNorthwind',
    ],
    read: (posting, lexicon) => {
      const title = readTitle(posting, lexicon);
      if (!title) return [];
      const level = levelOf(title.text, lexicon);
      const intern =
        level?.value === 'intern'
          ? [stated('internship', { start: title.start + level.start, end: title.start + level.end })]
          : [];
      return [
        ...intern,
        ...[title, ...titlesAgain(posting, lexicon)].flatMap(words =>
          matchesOf(words.text, titleKinds).map(match => {
            const start = words.start + match.index;
            return stated(kindOf(match.groups!.kind!), { start, end: start + match[0].length });
          }),
        ),
      ];
    },
  },
  {
    id: 'employment/label',
    reads: 'what stands after "Employment type" or "Job type"',
    accepts: [
      { text: 'Job Types: Full-time, Part-time', value: 'part-time' },
      { text: 'Employment Type: Contract', value: 'contract' },
      { text: 'Contract type\nFixed term', value: 'contract' },
      { text: 'Duration: Full time', value: 'full-time' },
      { text: 'Status: Exempt | Full-time', value: 'full-time' },
      { text: 'Full / Part time: Part-time', value: 'part-time' },
      { text: '🕓 Working hours: Full-time – 40h/week', value: 'full-time' },
      { text: 'Mode of Hire: Full Time', value: 'full-time' },
      { text: 'Workload: Full-time, or four days', value: 'full-time' },
      { text: 'Job type & duration: Full-time, 12 months', value: 'full-time' },
      { text: 'Schedule: FULL_TIME', value: 'full-time' },
      { text: 'Type: FTE', value: 'full-time' },
      { text: 'Employee type: Full-time', value: 'full-time' },
      { text: 'Employment level: Full-time', value: 'full-time' },
      { text: 'Contract type: Internship contract, paid', value: 'internship' },
    ],
    refuses: [
      'Job Type: permanent',
      'Contract value: full',
      'Type: permanent contract',
      'Duration: 6 months',
      'Workload: 0.8 FTE',
      'Contract type: training contract',
      'Contract: local contract under the law of Norway',
    ],
    read: posting =>
      labelled(posting, formLabel).flatMap(words => (words.text.length <= 80 ? kindsIn(words) : [])),
  },
  {
    id: 'employment/line',
    reads: 'a line, or a part of a header’s line, of nothing but forms of employment and of work',
    accepts: [
      { text: 'Data Engineer\nNorthwind\nFull time, remote', value: 'full-time' },
      { text: 'Permanent\nFull time 36 hours', value: 'full-time' },
      { text: 'Northwind | Nurse | Lisbon | Full-time https://example.org/jobs', value: 'full-time' },
      { text: 'Northwind | Data Engineer | Lisbon | Part-time\nWe build bridges.', value: 'part-time' },
      { text: 'About us\nWe build bridges.\n\n📍 Remote, Norway | Full-time', value: 'full-time' },
      { text: '💼 Full-Time | Permanent Position', value: 'full-time' },
      { text: 'Part-time to Full-time', value: 'part-time' },
      { text: 'Benefits\n- Lunch\n- Full-time', value: 'full-time' },
      { text: 'Nurse\nNorthwind\nLong term contract', value: 'contract' },
      { text: 'Northwind | Nurse | Full-time in Lisbon (on a boat)\nWe sail.', value: 'full-time' },
      {
        text: 'Northwind | Nurse | Lisbon | Full-Time Northwind is a small hospital by the sea.',
        value: 'full-time',
      },
      {
        text: 'Northwind | Nurse | Lisbon | Full Time Northwind is a hospital by the sea that heals.',
        value: 'full-time',
      },
      { text: 'Nurse\n\nNorthwind · Lisbon, Portugal · Hybrid · Full-time', value: 'full-time' },
      { text: 'Northwind | Nurse | Lisbon | Full-time, Interns (paid)', value: 'internship' },
      { text: 'Northwind | Nurse | Interns, Lisbon or Oslo | Full-time', value: 'internship' },
    ],
    refuses: ['Full-time employees are happy.', 'Contract negotiation', 'Intern and grow'],
    read: posting => {
      const parts = headerParts(posting);
      const bars = new Set(parts.map(({ start }) => start));
      return whereMayMatch([...posting.lines, ...parts], named)
        .flatMap(line => segmentsOf(line).map(part => ({ ...line, ...part })))
        .filter(
          ({ text, section, start }) =>
            text.length <= 90 &&
            (section !== 'benefits' || hoursAlone.test(text)) &&
            section !== 'board-commentary' &&
            (factLine.test(text.replace(/\bhttps?:\S+/g, '')) ||
              (bars.has(start) && besideHours.test(text))) &&
            !(section !== 'header' && /^contract$/i.test(text)),
        )
        .flatMap(kindsIn);
    },
  },
  employmentSentence,
];
