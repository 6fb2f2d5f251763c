import type { Lexicon } from '../lexicon/lexicon.ts';
import { whereMayMatch } from '../lexicon/sieve.ts';
import { headerParts, labelled, type Words } from './header.ts';
import { type Reading, type Rule, stated } from './rule.ts';
import { levelOfTitleAgain } from './seniority/again.ts';
import { levelledTitles, otherTitles } from './seniority/examples.ts';
import { areUnlikeJobs, isOfAnyLevel } from './seniority/jobs.ts';
import { levelOf, levelOfTitle, type Seniority } from './seniority/level.ts';
import { levelOfRoles } from './seniority/roles.ts';
import { seniorityInSentences } from './seniority/sentence.ts';
import { readTitle } from './title.ts';

/** A part of a header that has no title: "Senior Backend, Frontend", or "Multiple Senior Eng". */
const levelFirst =
  /^(?:multiple |several |\d+ )?(?:senior|sr\.?|staff|principal|junior|jr\.?|mid-level)\b[^|]{2,60}$/i;
/** A line of nothing but levels. */
const levelAlone =
  /^[^\p{L}]*(?:(?:senior|junior|medior|mid|intermediate|entry|principal|staff|lead|to|or|and|level)[\s/,&–-]*)+$/iu;

const levelLabel =
  /^[^\p{L}]*(?:(?:seniority|experience|job|career|role|position|competence|professional experience)(?: ?level)?|level(?: of (?:experience|seniority))?)$/iu;

/** The level that some words name, if they name one. */
function levelIn({ text, start }: Words, lexicon: Lexicon): Reading<Seniority>[] {
  const level = levelOf(text, lexicon);
  return level ? [stated(level.value, { start: start + level.start, end: start + level.end })] : [];
}

/** The level of the job: from its title first, then from what the text says of it. Years never set it. */
export const seniority: readonly Rule<Seniority>[] = [
  {
    id: 'seniority/title',
    reads: 'a word of the title that states a level, or the numeral after an occupation',
    accepts: levelledTitles,
    refuses: otherTitles,
    read: (posting, lexicon) => {
      const title = readTitle(posting, lexicon);
      const level = title && levelOfTitle(title.text, lexicon);
      if (!level) return [];
      const others = headerParts(posting).map(({ text }) => text);
      const areOfSeveral = level.value === 'intern' ? isOfAnyLevel : areUnlikeJobs;
      return areOfSeveral(title.text, lexicon, others)
        ? []
        : [stated(level.value, { start: title.start + level.start, end: title.start + level.end })];
    },
  },
  {
    id: 'seniority/label',
    reads: 'what stands after "Seniority" or "Experience level"',
    accepts: [
      { text: 'Seniority: Senior', value: 'senior' },
      { text: 'Experience level: Entry level', value: 'entry' },
      { text: '💼 Level: Mid-Level (3–6 years)', value: 'mid' },
      { text: 'Level of experience: Mid (3 to 6 years)', value: 'mid' },
    ],
    refuses: [
      'Level: 3',
      'Seniority: open',
      'Experience: Open to new grads',
      'Experience level: any, whether junior or not, is fine with us here.',
    ],
    read: (posting, lexicon) =>
      labelled(posting, levelLabel)
        .filter(({ text }) => text.length <= 30 && !/^open to\b/i.test(text))
        .flatMap(words => levelIn(words, lexicon)),
  },
  {
    id: 'seniority/again',
    reads:
      'the title with a level where it stands once more: below itself, behind "Job title", as who does the work, or with a numeral',
    accepts: [
      { text: 'Map Analyst\nNorthwind\nOslo\n\nMap Analyst (Entry-Level)\n\nWe sail.', value: 'entry' },
      {
        text: 'Map Engineer\nNorthwind\nOslo\n\nSenior AI/Chart Engineer – Harbours\n\nWe sail.',
        value: 'senior',
      },
      { text: 'Map Engineer\nNorthwind\nOslo\n\nWe sail.\n\nTitle: Sr. Map Engineer', value: 'senior' },
      {
        text: 'Map Engineer\nNorthwind\nOslo\n\nAbout us\nThe Sr Map Engineer will draw harbours.',
        value: 'senior',
      },
      {
        text: 'Harbour Scientist\nNorthwind\nOslo\n\nJob title: Senior Map Analyst, Harbours & Bays',
        value: 'senior',
      },
      { text: 'Map Analyst\nNorthwind\nOslo\n\n⛵ Junior Map Analyst (North)\n\nWe sail.', value: 'entry' },
      {
        text: 'Map Analyst\nNorthwind\nOslo\n\nAbout us\nNorthwind seeks a calm Map Analyst II who sails.',
        value: 'mid',
      },
      {
        text: 'Map Analyst\nNorthwind\nOslo\n\nAbout us\nJoin us as a Chart Consultant (Senior Map Analyst).',
        value: 'senior',
      },
    ],
    refuses: [
      'Map Analyst\nNorthwind\nOslo\n\nSenior Baker – Bread\n\nWe sail.',
      'Map Analyst\nNorthwind\nOslo\n\nAbout us\nHired as Map Analyst I, you may become Map Analyst II.',
      'Map Analyst\nNorthwind\nOslo\n\nAbout us\nYou report to the Map Analyst II of the harbour.',
      'Map Analyst\nNorthwind\nOslo\n\nAbout us\nMap Analyst II and Senior Map Analyst jobs are open.',
      'Map Analyst\nNorthwind\nOslo\n\nMap Analysts (Junior to Senior)\n\nWe sail.',
      'Map Analyst\nNorthwind\nOslo\n\nAbout us\nYou work with a Senior Map Analyst.',
      'Map Analyst\nNorthwind\nOslo\n\nAbout us\nThe Senior Baker will bake.',
      'Map Analyst\nNorthwind\nOslo\n\nUnder the eye of the CTO the Map Analyst will:',
      'Map Analyst\nNorthwind\nOslo\n\n- Senior Map Analyst: what you may become',
      'Northwind | Map Engineer, Senior Night Nurse | Oslo\nWe sail.\n\nSenior Night Nurse',
    ],
    read: (posting, lexicon) => {
      const level = levelOfTitleAgain(posting, lexicon);
      return level ? [stated(level.value, { start: level.start, end: level.end })] : [];
    },
  },
  {
    id: 'seniority/line',
    reads: 'a line of nothing but a level, as lists of facts have',
    accepts: [{ text: 'About us\nWe build bridges.\n\nJunior-Mid level', value: 'mid' }],
    refuses: [
      'About us\nSenior people are welcome.',
      'About us\nStaff',
      'About us\nWe build bridges.\n\nSeniority level\nMid-Senior level',
    ],
    read: (posting, lexicon) =>
      whereMayMatch(posting.lines, levelAlone)
        .filter(
          ({ text, shape, section }) =>
            shape !== 'heading' &&
            section !== 'board-commentary' &&
            text.length <= 40 &&
            levelAlone.test(text),
        )
        .flatMap(line => (/level/i.test(line.text) ? levelIn(line, lexicon) : [])),
  },
  {
    id: 'seniority/part',
    reads:
      'a part of a header between bars that is a level, or that begins with one where no part is a title',
    accepts: [
      { text: 'Northwind | Senior Backend, Frontend | Lisbon\nWe build bridges.', value: 'senior' },
      { text: 'Northwind | Map Engineer | Mid & Senior | Lisbon\nWe build bridges.', value: 'senior' },
    ],
    refuses: [
      'Northwind | Bridges for senior people | Lisbon\nWe build bridges.',
      'Northwind | Data Engineer | Senior living | Lisbon\nWe build bridges.',
    ],
    read: (posting, lexicon) => {
      const says = readTitle(posting, lexicon) ? levelAlone : levelFirst;
      return headerParts(posting)
        .filter(({ text }) => says.test(text))
        .slice(0, 1)
        .flatMap(words => levelIn(words, lexicon));
    },
  },
  {
    id: 'seniority/roles',
    reads:
      'the jobs that a posting without a title, or with bars in its header, lists, when all are of one level',
    accepts: [
      {
        text: 'Northwind | Lisbon and Oslo | Remote\nWe sail.\n\n* Senior Map Engineer, Boats - €90k\n* Senior Night Nurse - €80k',
        value: 'senior',
      },
      {
        text: 'Northwind | Map Making | Oslo\nWe sail.\n\nOpen role: Senior Map Engineer -> write to us',
        value: 'senior',
      },
      {
        text: 'Northwind | Map Making | Oslo\nWe sail.\n\n- Senior Map Engineer https://northwind.example/a - Senior Night Nurse https://northwind.example/b',
        value: 'senior',
      },
    ],
    refuses: [
      'Northwind | Lisbon and Oslo | Remote\nWe sail.\n\n* Senior Map Engineer - €90k\n* Night Nurse - €80k',
      'Map Engineer\nNorthwind\nLisbon\n\n* Senior Map Engineer: one of your peers',
      'Northwind | Lisbon and Oslo | Remote\nWe sail.\n\n* Owned by employees and founders.',
      'Northwind | Lisbon and Oslo | Remote\nWe sail.\n\n* Senior Map Engineer - Night Nurse - Baker',
      'Northwind | Lisbon and Oslo | Remote\nWe sail.\n\nJunior Map Engineer - likes boats Senior Map Engineer - has a boat',
      'Northwind | Lisbon and Oslo | Remote\nWe sail.\n\nI’m Kim, Lead Nurse at Northwind.',
      'Northwind | Senior Map Engineer; Harbour Manager | Oslo\nWe sail.\n\n* Senior Map Engineer - €90k',
      'Northwind | Lisbon and Oslo | Remote\nWe sail.\n\nFor the Map Engineer / Engineering Manager (not the Nurse) German is a plus.',
    ],
    read: (posting, lexicon) => {
      const title = readTitle(posting, lexicon);
      const parts = headerParts(posting).map(({ text }) => text);
      if (title && (parts.length === 0 || areUnlikeJobs(title.text, lexicon, parts))) return [];
      const level = levelOfRoles(posting, lexicon, title !== undefined);
      return level ? [stated(level.value, { start: level.start, end: level.end })] : [];
    },
  },
  ...seniorityInSentences,
];
