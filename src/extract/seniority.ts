import type { Lexicon } from '../lexicon/lexicon.ts';
import { whereMayMatch } from '../lexicon/sieve.ts';
import { headerParts, labelled, type Words } from './header.ts';
import { type Reading, type Rule, stated } from './rule.ts';
import { levelOfTitleAgain } from './seniority-again.ts';
import { areUnlikeJobs } from './seniority-jobs.ts';
import { levelOf, levelOfTitle, type Seniority } from './seniority-level.ts';
import { levelOfRoles } from './seniority-roles.ts';
import { seniorityInSentences } from './seniority-sentence.ts';
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
    accepts: [
      { text: 'Senior Data Engineer\nNorthwind', value: 'senior' },
      { text: 'Data Engineer, Sr.\nNorthwind', value: 'senior' },
      { text: 'Data Engineering Internship (Summer)\nNorthwind', value: 'intern' },
      { text: 'Data Engineer I\nNorthwind', value: 'entry' },
      { text: 'Data Engineer II, Maps\nNorthwind', value: 'mid' },
      { text: 'Bridge Engineer 1\nNorthwind', value: 'entry' },
      { text: 'Map Analyst II Harbour Charts\nNorthwind', value: 'mid' },
      { text: 'Data Engineer III\nNorthwind', value: 'senior' },
      { text: 'Data Engineer IV\nNorthwind', value: 'senior' },
      { text: 'Staff Data Engineer\nNorthwind', value: 'lead' },
      { text: 'Medior Data Engineer\nNorthwind', value: 'mid' },
      { text: 'Senior+ Data Engineer\nNorthwind', value: 'senior' },
      { text: 'Data Engineer, Associate\nNorthwind', value: 'entry' },
      { text: 'Biostatistician II\nNorthwind', value: 'mid' },
      { text: 'Senior Solutions Architect\nNorthwind', value: 'lead' },
      { text: 'Junior Architect\nNorthwind', value: 'entry' },
      { text: 'Junior Map Analyst 2\nNorthwind', value: 'entry' },
      { text: 'Senior Map Analyst - Harbour Finance Leader\nNorthwind', value: 'senior' },
      { text: 'Associate Harbour Map Analyst\nNorthwind', value: 'entry' },
      { text: 'Senior Map Analyst - Move to Lisbon!\nNorthwind', value: 'senior' },
      { text: 'Engineering Manager, Maps\nNorthwind', value: 'manager' },
      { text: 'Senior Product Manager\nNorthwind', value: 'senior' },
      { text: 'Head of Maps\nNorthwind\nLisbon', value: 'director' },
      { text: 'Global Head, Map Science\nNorthwind\nLisbon, Portugal', value: 'director' },
      { text: 'Map Engineer - Staff\nNorthwind', value: 'lead' },
      { text: 'Senior Assistant Map Maker and Nurse\nNorthwind', value: 'senior' },
      { text: 'Shift Team Leader\nNorthwind', value: 'lead' },
      { text: 'VP of Engineering\nNorthwind\nLisbon', value: 'executive' },
      { text: 'Map Science II (Harbours)\nNorthwind\nLisbon, Portugal', value: 'mid' },
      { text: 'Winter Student - Map Analyst\nNorthwind', value: 'intern' },
      { text: 'Map Scientist Associate\nNorthwind', value: 'entry' },
      { text: 'Map Analyst - Technical Leader\nNorthwind', value: 'lead' },
      { text: 'As a Junior Data Engineer at Northwind, you’ll draw maps.', value: 'entry' },
      { text: 'Mid-Senior Map Analyst\nNorthwind', value: 'senior' },
      { text: 'Junior/Mid Map Analyst\nNorthwind', value: 'mid' },
      { text: 'Map Analyst (II or III)\nNorthwind', value: 'senior' },
      { text: 'Map Analyst I/II\nNorthwind', value: 'mid' },
      { text: 'Senior/Staff+ Map Analyst\nNorthwind', value: 'lead' },
      { text: 'Map Analyst, Vice President\nNorthwind\nLisbon', value: 'executive' },
      { text: 'Senior Map Analyst / Chart Engineer\nNorthwind', value: 'senior' },
      { text: 'Director, Map Engineering\nNorthwind\nLisbon', value: 'director' },
    ],
    refuses: [
      'Member of Technical Staff\nNorthwind',
      'Chief of Staff\nNorthwind',
      'Product Manager\nNorthwind',
      'Staff Accountant\nNorthwind',
      'Lead Generation Specialist\nNorthwind',
      'Internal Auditor\nNorthwind',
      'Research Fellow\nNorthwind',
      'Account Executive, Mid-Market\nNorthwind',
      'Support Engineer, Level 1\nNorthwind',
      'Phase I Researcher\nNorthwind',
      'Bridge Engineer, Shift 2\nNorthwind',
      'Office Manager\nNorthwind',
      'Map Engineer at a harbour backed by founders of Southwind\nNorthwind',
      'Founding Engineer (CTO-track)\nNorthwind',
      'Architect Finance | Map Engineer | Lisbon\nWe sail.',
      'Staff Services Coordinator\nNorthwind',
      'Executive Assistant (to CEO)\nNorthwind',
      'Associate Professor of Maps\nNorthwind',
      'Research Associate / Map Maker\nNorthwind',
      'Head Baker/Cook\nNorthwind',
      'Head Gardener\nNorthwind\nLisbon',
      'Night Kitchen Staff\nNorthwind\nLisbon, Portugal',
      'Personal Assistant to the Managing Director\nNorthwind',
      'VP Assistant\nNorthwind',
      'Map Engineer - Harbour Platform Leader\nNorthwind',
      'Junior High Teacher\nNorthwind',
      'Vice Principal\nNorthwind\nLisbon, Portugal',
      'Lead Paint Inspector\nNorthwind',
      'Paid Search Manager\nNorthwind',
      'Map Analyst for World War II Harbours\nNorthwind',
      'Landscape Architect\nNorthwind',
      'Harbour Study, Phase II\nNorthwind',
      'Junior to Senior Map Analyst\nNorthwind',
      'Map Analyst (Junior, Mid, Senior)\nNorthwind',
      'Map Analyst 1-3\nNorthwind',
      'Harbour Office Operations Manager\nNorthwind',
      'Northwind | Map Engineers (all levels), Senior Nurses | Lisbon\nWe sail.',
      'Northwind | Map Engineers, Senior Nurses | Lisbon\nWe sail.',
      'Northwind | Senior Map Engineer / Engineering Manager | Lisbon\nWe sail.',
      'Northwind | Senior Map Engineer | Engineering Manager | Lisbon\nWe sail.',
    ],
    read: (posting, lexicon) => {
      const title = readTitle(posting, lexicon);
      const level = title && levelOfTitle(title.text, lexicon);
      const others = headerParts(posting).map(({ text }) => text);
      return level && (level.value === 'intern' || !areUnlikeJobs(title.text, others, lexicon))
        ? [stated(level.value, { start: title.start + level.start, end: title.start + level.end })]
        : [];
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
      'the title with a level where it stands once more: below itself, behind "Job title", or as who does the work',
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
        text: 'Map Analyst\nNorthwind\nOslo\n\nAbout us\nJoin us as a Chart Consultant (Senior Map Analyst).',
        value: 'senior',
      },
    ],
    refuses: [
      'Map Analyst\nNorthwind\nOslo\n\nSenior Baker – Bread\n\nWe sail.',
      'Map Analyst\nNorthwind\nOslo\n\nMap Analysts (Junior to Senior)\n\nWe sail.',
      'Map Analyst\nNorthwind\nOslo\n\nAbout us\nYou work with a Senior Map Analyst.',
      'Map Analyst\nNorthwind\nOslo\n\nAbout us\nThe Senior Baker will bake.',
      'Map Analyst\nNorthwind\nOslo\n\nUnder the eye of the CTO the Map Analyst will:',
      'Map Analyst\nNorthwind\nOslo\n\n- Senior Map Analyst: what you may become',
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
    ],
    refuses: [
      'Northwind | Lisbon and Oslo | Remote\nWe sail.\n\n* Senior Map Engineer - €90k\n* Night Nurse - €80k',
      'Map Engineer\nNorthwind\nLisbon\n\n* Senior Map Engineer: one of your peers',
      'Northwind | Lisbon and Oslo | Remote\nWe sail.\n\n* Owned by employees and founders.',
      'Northwind | Lisbon and Oslo | Remote\nWe sail.\n\nFor the Map Engineer / Engineering Manager (not the Nurse) German is a plus.',
    ],
    read: (posting, lexicon) => {
      const titled = readTitle(posting, lexicon) !== undefined;
      const level =
        !titled || headerParts(posting).length > 0 ? levelOfRoles(posting, lexicon, titled) : undefined;
      return level ? [stated(level.value, { start: level.start, end: level.end })] : [];
    },
  },
  ...seniorityInSentences,
];
