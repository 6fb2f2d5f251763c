import type { Location } from '../../posting/record.ts';
import type { Sentence } from '../../segment/posting.ts';
import type { Rule } from '../rule.ts';
import { employersSentences, findEach, findIn } from '../sentences.ts';
import { isOfJob } from './cues.ts';
import { eligible } from './eligible-cues.ts';
import { inRole, placesAfter } from './role.ts';
import { placesIn } from './text.ts';

/** Pay and help by place are no bound, nor is where one may work for a while. */
const bounds = (sentence: Sentence): boolean =>
  isOfJob(sentence) &&
  !/\b(?:salary|pay|compensation) ranges?\b|\bup to (?:\d+|\w+) (?:days|weeks|months)\b|\bdays where\b|\b(?:will be provided|payments?|reimburse\w*|stipends?)\b/i.test(
    sentence.text,
  );
const denied = /\b(?:unable|not|cannot|can['’]t|excluding|except)\b[^.;,]{0,60}$/i;
const preferring = /\bprefer\w*(?: for)? $/i;

/** Where a sentence says that applicants must be. */
export const forEligible: Rule<Location> = {
  id: 'locations/eligible',
  reads: 'the country or region in which applicants must be',
  accepts: [
    {
      text: 'We accept applicants from Canada and most countries in Europe.',
      value: { region: 'Europe', role: 'eligible-region' },
    },
    {
      text: 'Applications from Canada will also be accepted.',
      value: { country: 'Canada', role: 'eligible-region' },
    },
    {
      text: 'This is a remote opportunity within Canada.',
      value: { country: 'Canada', role: 'eligible-region' },
    },
    {
      text: 'Benefits\nApplicants must be based in Canada.',
      value: { country: 'Canada', role: 'eligible-region' },
    },
    { text: 'We are seeking Lisbon-based bakers.', value: { city: 'Lisbon', role: 'office' } },
    {
      text: 'We welcome applicants based in Canada.',
      value: { country: 'Canada', role: 'eligible-region' },
    },
    { text: 'Canada-based applicants only.', value: { country: 'Canada', role: 'eligible-region' } },
    {
      text: 'Northwind is looking for a Canada-based bridge keeper.',
      value: { country: 'Canada', role: 'eligible-region' },
    },
    {
      text: 'Nurses must be based in and able to work in Canada.',
      value: { country: 'Canada', role: 'eligible-region' },
    },
    { text: 'Preference for Oslo, Porto or Lisbon.', value: { city: 'Lisbon', role: 'office' } },
    { text: 'This is a Lisbon-based onsite role.', value: { city: 'Lisbon', role: 'office' } },
    {
      text: 'We look for someone who is located in or near Porto.',
      value: { city: 'Porto', role: 'office' },
    },
    {
      text: 'This job is open to remote candidates in Canada.',
      value: { country: 'Canada', role: 'eligible-region' },
    },
    {
      text: 'A remote role for candidates located in Canada.',
      value: { country: 'Canada', role: 'eligible-region' },
    },
    {
      text: 'You need to be already living in Canada.',
      value: { country: 'Canada', role: 'eligible-region' },
    },
    { text: 'Write to us (EU residents ONLY)', value: { region: 'EU', role: 'eligible-region' } },
    {
      text: 'We can only consider applicants who are already located in Porto.',
      value: { city: 'Porto', role: 'office' },
    },
    { text: 'Join our growing Porto-based team.', value: { city: 'Porto', role: 'office' } },
    { text: 'Residence in Portugal.', value: { country: 'Portugal', role: 'eligible-region' } },
    { text: 'US candidates only', value: { country: 'United States', role: 'eligible-region' } },
    {
      text: 'Applicants can be anywhere: the work is done remotely within Canada.',
      value: { country: 'Canada', role: 'eligible-region' },
    },
    {
      text: 'Work in a fully remote environment within the UK.',
      value: { country: 'United Kingdom', role: 'eligible-region' },
    },
    {
      text: 'All nurses must be a resident of Ontario.',
      value: { region: 'Ontario', country: 'Canada', role: 'eligible-region' },
    },
    {
      text: 'This role requires you to speak well, and be located in Canada.',
      value: { country: 'Canada', role: 'eligible-region' },
    },
    {
      text: 'We are recruiting 2 cooks – for a 7 month contract – located in Porto.',
      value: { city: 'Porto', role: 'office' },
    },
    {
      text: 'The work is fully remote from Canada.',
      value: { country: 'Canada', role: 'eligible-region' },
    },
    { text: 'Perks: remote roles (Canada), a boat', value: { country: 'Canada', role: 'eligible-region' } },
    {
      text: 'Work where you like, as long as you live in the EU.',
      value: { region: 'EU', role: 'eligible-region' },
    },
    {
      text: 'Nurses must be Canada residents at this time.',
      value: { country: 'Canada', role: 'eligible-region' },
    },
    { text: 'Lisbon based and on site, with a boat', value: { city: 'Lisbon', role: 'office' } },
    {
      text: 'Remote, hiring in these states only: remote from Florida, Georgia, North Carolina',
      value: { region: 'North Carolina', country: 'United States', role: 'eligible-region' },
    },
    {
      text: 'For bakers, we are only able to hire in Manitoba, Ontario, and Nova Scotia.',
      value: { region: 'Nova Scotia', country: 'Canada', role: 'eligible-region' },
    },
    {
      text: 'We only accept applications from people who currently reside in Canada.',
      value: { country: 'Canada', role: 'eligible-region' },
    },
    {
      text: 'Nurses must be eligible to work in Canada and living in Ontario.',
      value: { region: 'Ontario', country: 'Canada', role: 'eligible-region' },
    },
    {
      text: 'You may work from home in any town within Canada.',
      value: { country: 'Canada', role: 'eligible-region' },
    },
    {
      text: 'A remote, part-time position available within Canada.',
      value: { country: 'Canada', role: 'eligible-region' },
    },
    {
      text: 'Telecommuting is possible from anywhere in Canada.',
      value: { country: 'Canada', role: 'eligible-region' },
    },
    { text: 'You can work from North America.', value: { region: 'North America', role: 'eligible-region' } },
    {
      text: 'We will hire for this role anywhere in Canada.',
      value: { country: 'Canada', role: 'eligible-region' },
    },
    { text: 'You must reside in Canada.', value: { country: 'Canada', role: 'eligible-region' } },
    {
      text: 'We are looking for a bridge keeper based in Portugal.',
      value: { country: 'Portugal', role: 'eligible-region' },
    },
    {
      text: 'Hiring in the UK right now.',
      value: { country: 'United Kingdom', role: 'eligible-region' },
    },
    {
      text: 'You must reside in one of the following states: AL, FL, IN, OR & TX.',
      value: { region: 'Oregon', country: 'United States', role: 'eligible-region' },
    },
    {
      text: 'Approved provinces are: Manitoba, Ontario, Alberta.',
      value: { region: 'Alberta', country: 'Canada', role: 'eligible-region' },
    },
    {
      text: 'You can work from (almost) anywhere in Canada.',
      value: { country: 'Canada', role: 'eligible-region' },
    },
    {
      text: 'This role can be done from anywhere in the United States.',
      value: { country: 'United States', role: 'eligible-region' },
    },
  ],
  refuses: [
    'You must be authorized to work in Canada.',
    'We ship to anywhere you like.',
    'Northwind is recruiting cooks for boats and is based in Porto.',
    'We are unable to accommodate remote work from Spain or Portugal.',
    'This job is remote (Canada hours).',
    'Lisbon-based, Northwind builds boats.',
    'Canada is a country.',
    'Those who work from home in Ontario or Manitoba will be provided with a boat.',
    'We are hiring across Sales, Marketing, HR and more.',
    'For Toronto-based applicants the salary range is 90,000 to 120,000.',
    'We prefer Lisbon-based candidates.',
    'We share base pay ranges for all Canada-based job postings.',
    'Open to candidates located in ID, IL, IN.',
    'You can work from anywhere in Spain for up to 3 months.',
    'Ten days where you can work from anywhere in Spain',
  ],
  read: (posting, lexicon) => {
    const sentences = employersSentences(posting);
    const before = findIn(sentences, eligible.before)
      .filter(
        ({ sentence, match }) => bounds(sentence) && !preferring.test(sentence.text.slice(0, match.index)),
      )
      .flatMap(({ match, span }) => {
        const text = Object.values(match.groups!).find(found => found !== undefined)!;
        const start = span.start + match[0].indexOf(text);
        return placesIn({ text, start, end: start + text.length }, lexicon.places);
      });
    const after = findEach(sentences, eligible.after)
      .filter(({ sentence, match }) => bounds(sentence) && !denied.test(sentence.text.slice(0, match.index)))
      .flatMap(found => placesAfter(found, lexicon));
    return [...before, ...after].map(placed =>
      inRole(placed, placed.place.city ? 'office' : 'eligible-region'),
    );
  },
};
