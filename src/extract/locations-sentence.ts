import { pattern } from '../lexicon/pattern.ts';
import type { Location } from '../posting/record.ts';
import type { Sentence } from '../segment/posting.ts';
import { isOfJob, office } from './locations-cues.ts';
import { inRole, placesAfter } from './locations-role.ts';
import type { Rule } from './rule.ts';
import { employersSentences, findEach } from './sentences.ts';

/** Words of a sentence on something else that has a place: the company, an interview, pay. */
const ofAnother = pattern('i')`
  \b(?:if (?:your|this|the) (?:role|position|job) is|headquartered
  |(?<!\b(?:in|at|from) our )headquarters (?:is|are|have|in)\b|founded|other offices
  |offices (?:across|around)|preferred(?! to be (?:located|based))|preference|interviews?|(?:salary|pay|compensation) ranges?)
`;

/** About the company, its benefits and its other offices: not where this job is done. */
const ofThisJob = (sentence: Sentence): boolean => isOfJob(sentence) && !ofAnother.test(sentence.text);

/** Cues that say where people are, who may work in all of a country. */
const people = /^(?:candidates?|applicants?|you|interns?|currently|must be|be|located|based)\b/i;

/** Where a sentence says that the job is done. */
export const inSentence: Rule<Location> = {
  id: 'locations/sentence',
  reads: 'the places after words that say where this job is done',
  accepts: [
    {
      text: 'This role is preferred to be located at our Oslo headquarters or Porto office.',
      value: { city: 'Porto', role: 'office' },
    },
    {
      text: 'You must live within 1.5 hours of travel from our Porto yard.',
      value: { city: 'Porto', role: 'office' },
    },
    {
      text: 'All other days are spent between our offices in Oslo and Porto.',
      value: { city: 'Porto', role: 'office' },
    },
    {
      text: 'This role will be based in Denver, CO.',
      value: { city: 'Denver', region: 'CO', country: 'United States', role: 'office' },
    },
    {
      text: 'This job is offered remote or hybrid in our Oslo, Lisbon or Porto offices.',
      value: { city: 'Porto', role: 'office' },
    },
    {
      text: 'We have an opportunity for a nurse in our Oslo / Lisbon location.',
      value: { city: 'Lisbon', role: 'office' },
    },
    { text: 'This job requires you to relocate to Porto.', value: { city: 'Porto', role: 'office' } },
    {
      text: 'Homes at a commutable distance from our Oslo Northwind office are fine.',
      value: { city: 'Oslo', role: 'office' },
    },
    {
      text: 'This is a job at a desk in our Lisbon HQ.',
      value: { city: 'Lisbon', role: 'office' },
    },
    {
      text: 'The role can based in Oslo, Norway or Porto, Portugal.',
      value: { city: 'Porto', country: 'Portugal', role: 'office' },
    },
    {
      text: 'This role offers the opportunity to relocate to Portugal.',
      value: { country: 'Portugal', role: 'office' },
    },
    {
      text: 'You work in a hybrid model in our offices in Oslo or Porto.',
      value: { city: 'Porto', role: 'office' },
    },
    { text: 'You work in person 5 days/week in Oslo or Porto.', value: { city: 'Porto', role: 'office' } },
    {
      text: 'This role is based in New York City, Washington, D.C., or Boston.',
      value: { city: 'New York', role: 'office' },
    },
    {
      text: 'Northwind is hiring across the house. [On-site, Oslo]',
      value: { city: 'Oslo', role: 'office' },
    },
    { text: 'We hire out of 3 hubs: Oslo, Lisbon and Porto.', value: { city: 'Porto', role: 'office' } },
    { text: 'Based in Oslo and available to work from the office.', value: { city: 'Oslo', role: 'office' } },
    {
      text: 'We hire for any of the following cities: Oslo, Lisbon, Porto.',
      value: { city: 'Porto', role: 'office' },
    },
    { text: 'Hybrid, with 3 days in Lisbon office.', value: { city: 'Lisbon', role: 'office' } },
    { text: 'Hybrid - 2 days per week in office (Porto)', value: { city: 'Porto', role: 'office' } },
    { text: 'Bridge Keeper (Lisbon, Onsite)', value: { city: 'Lisbon', role: 'office' } },
    { text: 'You will be placed in our Oslo/Lisbon office.', value: { city: 'Lisbon', role: 'office' } },
    {
      text: 'This position is hybrid (3 days on site) and is based in Denver, CO.',
      value: { city: 'Denver', region: 'CO', country: 'United States', role: 'office' },
    },
    {
      text: 'This position will be remote, in Portugal.',
      value: { country: 'Portugal', role: 'eligible-region' },
    },
    {
      text: 'You work in person at one of our offices (Oslo, Lisbon or Porto).',
      value: { city: 'Porto', role: 'office' },
    },
    {
      text: 'Benefits\nThis is a job at a desk in our Denver, CO office.',
      value: { city: 'Denver', region: 'CO', country: 'United States', role: 'office' },
    },
    {
      text: 'The role will report to the head cook and is based in Porto.',
      value: { city: 'Porto', role: 'office' },
    },
    {
      text: 'This job can be based out of 1 of our 3 hubs: Oslo, Porto.',
      value: { city: 'Porto', role: 'office' },
    },
    { text: 'We are remote, with Porto as the official location.', value: { city: 'Porto', role: 'office' } },
    {
      text: 'You are here Tuesday and Friday, in our central office in Porto.',
      value: { city: 'Porto', role: 'office' },
    },
    {
      text: 'You work four days a week in our sunny Porto office.',
      value: { city: 'Porto', role: 'office' },
    },
    { text: 'Must be in Oslo or willing to move.', value: { city: 'Oslo', role: 'office' } },
    { text: 'Based at our Lisbon studio, you will draw boats.', value: { city: 'Lisbon', role: 'office' } },
    {
      text: 'For one of our clients in Porto we are looking for a nurse.',
      value: { city: 'Porto', role: 'office' },
    },
    {
      text: 'As a night nurse in our Oslo office you sleep by day.',
      value: { city: 'Oslo', role: 'office' },
    },
    { text: 'This is a 4 month contract located in Porto.', value: { city: 'Porto', role: 'office' } },
    {
      text: 'This role is at home, or based in one of our offices (Oslo or Porto).',
      value: { city: 'Porto', role: 'office' },
    },
    { text: 'Our boat crew is hybrid (Porto based).', value: { city: 'Porto', role: 'office' } },
    { text: 'Night Nurse (Lisbon-based, with a flat)', value: { city: 'Lisbon', role: 'office' } },
    {
      text: 'This is a 3 month job (full-time) at sea, and is based in Lisbon.',
      value: { city: 'Lisbon', role: 'office' },
    },
    {
      text: 'Based in a hybrid setup in Porto, the position is for cooks.',
      value: { city: 'Porto', role: 'office' },
    },
    {
      text: 'This role is based in our headquarters in Porto.',
      value: { city: 'Porto', role: 'office' },
    },
    {
      text: 'You live near one of our offices, which include: Oslo and Porto.',
      value: { city: 'Porto', role: 'office' },
    },
    {
      text: 'You spend four days a week in Northwind’s Oslo or Porto office.',
      value: { city: 'Porto', role: 'office' },
    },
    { text: 'Hybrid (Porto) - 3 days a week', value: { city: 'Porto', role: 'office' } },
    { text: 'In-person 5 days per week in Oslo or Porto', value: { city: 'Porto', role: 'office' } },
    { text: 'This job is open in Oslo.', value: { city: 'Oslo', role: 'office' } },
    { text: 'Hybrid Porto, 3 days at a desk', value: { city: 'Porto', role: 'office' } },
    {
      text: 'We have a hybrid working model in Porto, with boats.',
      value: { city: 'Porto', role: 'office' },
    },
    {
      text: 'Join our crew in one of our Oslo or Porto locations.',
      value: { city: 'Porto', role: 'office' },
    },
    {
      text: 'You can cook in our Porto office at least 3 days a week.',
      value: { city: 'Porto', role: 'office' },
    },
    { text: 'We want people local to Porto.', value: { city: 'Porto', role: 'office' } },
    { text: 'A cook who will be based in Porto', value: { city: 'Porto', role: 'office' } },
    { text: 'Location in Oslo.', value: { city: 'Oslo', role: 'office' } },
    { text: 'We have an office in Porto if you like desks.', value: { city: 'Porto', role: 'office' } },
    { text: 'The Northwind yard in Porto is looking for cooks.', value: { city: 'Porto', role: 'office' } },
    {
      text: 'We all work on-site in Oslo (by the sea) or Lisbon.',
      value: { city: 'Lisbon', role: 'office' },
    },
  ],
  refuses: [
    'You live within a 3-hour flight from Oslo.',
    'Northwind is headquartered in Lisbon.',
    'Our company is based in Oslo, Norway.',
    'A nurse in the house (hybrid, EU work permit required)',
    'We have offices in Lisbon, Oslo and Porto.',
    'You will work with customers in Lisbon.',
    'Benefits\n- A party each year in our Lisbon office',
    'Founded in 1999, Northwind is located in Oslo.',
    'Northwind (an Oslo based firm of boats) is growing.',
    'You speak French if your role is based in Lisbon.',
    'This role is in Marketing.',
    'This is a job at a company that is based in Oslo.',
    'Our team with cooks in Oslo and Porto, and are looking for more.',
    'You build boats for our clients in Porto.',
    'Here the salary range is 90,000 to 99,000 for cooks based in Porto.',
  ],
  read: (posting, lexicon) => {
    const sentences = employersSentences(posting);
    return findEach(sentences, office)
      .filter(({ sentence }) => ofThisJob(sentence))
      .flatMap(found => {
        const ofPeople = people.test(found.match[0]) || /\bremote/i.test(found.match[0]);
        return placesAfter(found, lexicon).map(placed =>
          inRole(placed, ofPeople && !placed.place.city ? 'eligible-region' : 'office'),
        );
      });
  },
};
