import { whereMayMatch } from '../lexicon/sieve.ts';
import type { Span } from '../posting/document.ts';
import { headerParts, labelled } from './header.ts';
import type { Reading, Rule } from './rule.ts';
import { levelOfTitleAgain } from './seniority-again.ts';
import { levelOf, levelOfTitle, type Seniority } from './seniority-level.ts';
import { levelOfRoles } from './seniority-roles.ts';
import { wantedLevels } from './seniority-wanted.ts';
import { employersSentences } from './sentences.ts';
import { readTitle } from './title.ts';

const negated = /\b(?:not|isn['’]t|no)\b[^.;]{0,15}$|\b(?:years?|months?|experience)\b[^.;]{0,30}$/i;
/** What makes of the words of a statement those for other people. */
const others = /^\s*(?:job )?(?:seekers?|experience|background)\b/i;
/** A part of a header that has no title: "Senior Backend, Frontend", or "Multiple Senior Eng". */
const levelFirst =
  /^(?:multiple |several |\d+ )?(?:senior|sr\.?|staff|principal|junior|jr\.?|mid-level)\b[^|]{2,60}$/i;
/** A line of nothing but levels. */
const levelAlone =
  /^[^\p{L}]*(?:(?:senior|junior|medior|mid|intermediate|entry|principal|staff|to|or|and|level)[\s/–-]*)+$/iu;

const fact = (value: Seniority, evidence: Span[]): Reading<Seniority> => ({
  kind: 'fact',
  value,
  status: 'stated',
  evidence,
});

const levelLabel =
  /^[^\p{L}]*(?:(?:seniority|experience|job|career|role|position|competence|professional experience)(?: ?level)?|level)$/iu;

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
      { text: 'As a Junior Data Engineer at Northwind, you’ll draw maps.', value: 'entry' },
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
    ],
    read: (posting, lexicon) => {
      const title = readTitle(posting, lexicon);
      const level = title && levelOfTitle(title.text, lexicon);
      return level
        ? [fact(level.value, [{ start: title.start + level.start, end: title.start + level.end }])]
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
    ],
    refuses: [
      'Level: 3',
      'Seniority: open',
      'Experience: Open to new grads',
      'Experience level: any, whether junior or not, is fine with us here.',
    ],
    read: (posting, lexicon) =>
      labelled(posting, levelLabel).flatMap(words => {
        const level =
          words.text.length <= 30 && !/^open to\b/i.test(words.text)
            ? levelOf(words.text, lexicon)
            : undefined;
        return level
          ? [fact(level.value, [{ start: words.start + level.start, end: words.start + level.end }])]
          : [];
      }),
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
      return level ? [fact(level.value, [{ start: level.start, end: level.end }])] : [];
    },
  },
  {
    id: 'seniority/line',
    reads: 'a line of nothing but a level, as lists of facts have',
    accepts: [{ text: 'About us\nWe build bridges.\n\nJunior-Mid level', value: 'entry' }],
    refuses: ['About us\nSenior people are welcome.', 'About us\nStaff'],
    read: (posting, lexicon) =>
      whereMayMatch(posting.lines, levelAlone)
        .filter(({ text, shape }) => shape !== 'heading' && text.length <= 40 && levelAlone.test(text))
        .flatMap(({ text, start }) => {
          const level = /level/i.test(text) ? levelOf(text, lexicon) : undefined;
          return level ? [fact(level.value, [{ start: start + level.start, end: start + level.end }])] : [];
        }),
  },
  {
    id: 'seniority/part',
    reads: 'a part of a header between bars that begins with a level, where no part is a title',
    accepts: [{ text: 'Northwind | Senior Backend, Frontend | Lisbon\nWe build bridges.', value: 'senior' }],
    refuses: [
      'Northwind | Bridges for senior people | Lisbon\nWe build bridges.',
      'Northwind | Data Engineer | Senior living | Lisbon\nWe build bridges.',
    ],
    read: (posting, lexicon) =>
      readTitle(posting, lexicon)
        ? []
        : headerParts(posting)
            .filter(({ text }) => levelFirst.test(text))
            .slice(0, 1)
            .flatMap(({ text, start }) => {
              const level = levelOf(text, lexicon);
              return level
                ? [fact(level.value, [{ start: start + level.start, end: start + level.end }])]
                : [];
            }),
  },
  {
    id: 'seniority/roles',
    reads: 'the jobs that a posting without a title lists, when all are of one level',
    accepts: [
      {
        text: 'Northwind | Lisbon and Oslo | Remote\nWe sail.\n\n* Senior Map Engineer, Boats - €90k\n* Senior Night Nurse - €80k',
        value: 'senior',
      },
    ],
    refuses: [
      'Northwind | Lisbon and Oslo | Remote\nWe sail.\n\n* Senior Map Engineer - €90k\n* Night Nurse - €80k',
      'Map Engineer\nNorthwind\nLisbon\n\n* Senior Map Engineer: one of your peers',
      'Northwind | Lisbon and Oslo | Remote\nWe sail.\n\n* Owned by employees and founders.',
    ],
    read: (posting, lexicon) => {
      const level = readTitle(posting, lexicon) ? undefined : levelOfRoles(posting, lexicon);
      return level ? [fact(level.value, [{ start: level.start, end: level.end }])] : [];
    },
  },
  {
    id: 'seniority/wanted',
    reads: 'a sentence that looks for or speaks to somebody with a level before the name of an occupation',
    accepts: [
      {
        text: 'Data Engineer\nNorthwind\nLisbon\n\nAbout us\nWe are looking for a Senior Data Engineer who likes maps.',
        value: 'senior',
      },
      {
        text: 'Data Engineer\nNorthwind\nLisbon\n\nAbout us\nWe look for someone calm: on the lookout for a Graduate Data Engineer.',
        value: 'entry',
      },
      {
        text: 'Data Engineer\nNorthwind\nLisbon\n\nAbout us\nWe are looking for a calm, tidy founding Senior Data Engineer.',
        value: 'senior',
      },
      { text: 'About us\nOur client seeks a map: we are hiring senior map engineers.', value: 'senior' },
      { text: 'About us\nAs a Senior Map Analyst, you will draw maps.', value: 'senior' },
      { text: 'About us\nWe are looking for a dynamic and tidy Senior Map Associate.', value: 'senior' },
      { text: 'About us\nJoin Northwind Harbour as a Senior/Lead Map Engineer.', value: 'lead' },
      { text: 'About us\nNorthwind is hiring a Head of Maps.', value: 'director' },
      { text: 'About us\nAre you a mid-level Map Developer who looks for more?', value: 'mid' },
      { text: 'About us\nAs Senior Map Developer, you will draw.', value: 'senior' },
      { text: 'About us\nLooking for Senior Map Analyst to join us.', value: 'senior' },
      { text: 'About us\nThis is a calm role for a Senior Map Engineer.', value: 'senior' },
      { text: 'About us\nAs a Mid-Level .NET Developer, you will draw.', value: 'mid' },
      { text: 'About us\nSenior Map Developer to join our chart room.', value: 'senior' },
      {
        text: 'About us\nYou report to the harbour, the Senior Map Analyst is responsible for maps.',
        value: 'senior',
      },
      {
        text: 'About us\nWe are looking for a skilled (Senior) Map Analyst with two boats.',
        value: 'senior',
      },
    ],
    refuses: [
      'Data Engineer\nNorthwind\nLisbon\n\nAbout us\nWe are hiring a tutor, to train under a Senior Data Engineer.',
      'Data Engineer\nNorthwind\nLisbon\n\nAbout us\nYou will report to a Senior Data Engineer.',
      'Data Engineer\nNorthwind\nLisbon\n\nAbout us\nWe are also hiring a Senior Map Maker.',
      'About us\nYou have worked as a Senior Map Engineer.',
      'About us\nYour duties: hiring senior engineers.',
      'About us\nWe are hiring engineers, from junior to senior engineers.',
      'About us\nWe are looking for a lead generation specialist.',
      'About us\nAs a senior member of the crew, you will teach.',
    ],
    read: (posting, lexicon) =>
      wantedLevels(posting, lexicon).map(({ value, start, end }) => fact(value, [{ start, end }])),
  },
  {
    id: 'seniority/statement',
    reads: 'a sentence that states the level of the job',
    accepts: [
      { text: 'This is an entry-level role.', value: 'entry' },
      { text: 'As a senior IC, you draw the maps.', value: 'senior' },
      { text: 'The Map Analyst is an intermediate position.', value: 'mid' },
      { text: 'Throughout your internship you will draw maps.', value: 'intern' },
    ],
    refuses: [
      'This is not an entry-level role.',
      'Our interns love it here.',
      'You have 5 years of experience.',
      'You work with senior engineers.',
      'Internships and entry-level roles count as experience.',
      'You have two years in a mid-level role.',
      'We help entry level job seekers.',
    ],
    read: (posting, { titles }) =>
      employersSentences(posting).flatMap(({ text, start }) =>
        titles.statements
          .all(text)
          .filter(
            match =>
              !negated.test(text.slice(0, match.start)) &&
              !others.test(text.slice(match.end)) &&
              !/roles$|positions$/i.test(text.slice(match.start, match.end)),
          )
          .map(match => fact(match.value, [{ start: start + match.start, end: start + match.end }])),
      ),
  },
];
