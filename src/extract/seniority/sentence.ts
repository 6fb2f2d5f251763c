import { type Rule, stated } from '../rule.ts';
import { sentencesOfText } from '../sentences.ts';
import type { Seniority } from './level.ts';
import { wantedLevels } from './wanted.ts';

const negated =
  /\b(?:not|isn['’]t|no)\b[^.;]{0,15}$|\beven if it['’]?s\b[^.;]{0,15}$|\b(?:years?|months?|experience)\b[^.;]{0,30}$/i;
/** What makes of the words of a statement those for other people, or one end of a range. */
const others =
  /^\s*(?:(?:job )?(?:seekers?|experience|background)|(?:to|or) (?:mid|senior)|positions|considered|accepted)\b/i;
/** What sentences say of the level of the job. */
export const seniorityInSentences: readonly Rule<Seniority>[] = [
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
      { text: 'About us\nNorthwind is seeking a calm Associate Map Engineer to draw.', value: 'entry' },
      { text: 'About us\nWe are looking for an early-career map professional.', value: 'entry' },
      { text: 'About us\nThe role is ideal for early-career professionals who sail.', value: 'entry' },
      { text: 'About us\nWe are seeking a bright graduate with a love of boats.', value: 'entry' },
      { text: 'About us\nAs Medior Map Analyst you draw.', value: 'mid' },
      { text: 'About us\nThe harbour is in need of a Senior Map Analyst.', value: 'senior' },
      { text: 'About us\nA harbour is seeking a number of Senior Map Analysts.', value: 'senior' },
      { text: 'About us\nWe are looking for a mid to senior map analyst.', value: 'senior' },
      { text: 'About us\nWe are looking for somebody calm, ideally a recent graduate.', value: 'entry' },
      { text: 'About us\nWe are hiring for a calm Associate Map Engineer role.', value: 'entry' },
      { text: 'About us\nThe ideal candidate is a mid to senior-level map engineer.', value: 'senior' },
      { text: 'About us\nNorthwind seeks a calm Intermediate Map Analyst.', value: 'mid' },
      { text: 'About us\nThis role would suit an early-career Map Analyst.', value: 'entry' },
      { text: 'About us\nThey are looking to add mid-senior level map engineers.', value: 'senior' },
    ],
    refuses: [
      'Data Engineer\nNorthwind\nLisbon\n\nAbout us\nWe are hiring a tutor, to train under a Senior Data Engineer.',
      'Data Engineer\nNorthwind\nLisbon\n\nAbout us\nYou will report to a Senior Data Engineer.',
      'Data Engineer\nNorthwind\nLisbon\n\nAbout us\nWe are also hiring a Senior Map Maker.',
      'Junior/Senior Map Engineer\nNorthwind\nLisbon\n\nAbout us\nWe are looking for a Senior Map Engineer.',
      'About us\nYou have worked as a Senior Map Engineer.',
      'About us\nYour duties: hiring senior engineers.',
      'About us\nWe are hiring engineers, from junior to senior engineers.',
      'About us\nWe are hiring mid-level, senior-level and staff-level engineers.',
      'About us\nWe are looking for a lead generation specialist.',
      'About us\nAs a senior member of the crew, you will teach.',
      'About us\nWe are looking for a graduate degree, or a sailor.',
    ],
    read: (posting, lexicon) =>
      wantedLevels(posting, lexicon).map(({ value, start, end }) => stated(value, { start, end })),
  },
  {
    id: 'seniority/statement',
    reads: 'a sentence that states the level of the job',
    accepts: [
      { text: 'This is an entry-level role.', value: 'entry' },
      { text: 'As a senior IC, you draw the maps.', value: 'senior' },
      { text: 'The Map Analyst is an intermediate position.', value: 'mid' },
      { text: 'Throughout your internship you will draw maps.', value: 'intern' },
      { text: 'This is an early-career role by the sea.', value: 'entry' },
      { text: 'This is a medior role, so we ask for two years.', value: 'mid' },
      { text: 'We are looking for a senior profile with boats.', value: 'senior' },
      { text: 'This position is entry-level.', value: 'entry' },
      { text: 'This is a junior to mid-level role by the sea.', value: 'mid' },
      { text: 'As an intern, you draw maps.', value: 'intern' },
      { text: 'The job is ideal for recent graduates.', value: 'entry' },
    ],
    refuses: [
      'This is not an entry-level role.',
      'Our interns love it here.',
      'You have 5 years of experience.',
      'You work with senior engineers.',
      'Internships and entry-level roles count as experience.',
      'You have two years in a mid-level role.',
      'We help entry level job seekers.',
      'You have sailed (an internship or junior role considered).',
      'Boats are asked for even if its junior or entry level position.',
    ],
    read: (posting, { titles }) =>
      sentencesOfText(posting).flatMap(({ text, start }) =>
        titles.statements
          .all(text)
          .filter(
            match =>
              !negated.test(text.slice(0, match.start)) &&
              !others.test(text.slice(match.end)) &&
              !/roles$|positions$/i.test(text.slice(match.start, match.end)),
          )
          .map(match => stated(match.value, { start: start + match.start, end: start + match.end })),
      ),
  },
];
