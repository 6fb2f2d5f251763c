import type { Location } from '../../posting/record.ts';
import type { Rule } from '../rule.ts';

/** Sentences that say where the job is done, each with one of its places. */
export const statedInSentences: Rule<Location>['accepts'] = [
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
  {
    text: 'The job can be in any of our office markets/states (FL, CO, IL, MA).',
    value: { region: 'Colorado', country: 'United States', role: 'office' },
  },
  { text: 'This role is based in Solna or Stockholm.', value: { city: 'Solna', role: 'office' } },
  {
    text: 'This role is remote with attendance in either the Oslo or Porto office.',
    value: { city: 'Porto', role: 'office' },
  },
  { text: 'Both roles require relocation to Porto.', value: { city: 'Porto', role: 'office' } },
  { text: 'You are able to relocate to Porto.', value: { city: 'Porto', role: 'office' } },
  {
    text: 'You can choose the location from our hubs in Oslo or Porto.',
    value: { city: 'Porto', role: 'office' },
  },
  { text: 'We have hybrid options in Oslo and Porto.', value: { city: 'Porto', role: 'office' } },
  {
    text: 'This role can be based in Austin, TX; Denver, CO; or Boise, ID.',
    value: { city: 'Boise', region: 'ID', country: 'United States', role: 'office' },
  },
  {
    text: 'This role is based out of our Washington D.C. or Denver offices.',
    value: { city: 'Washington D.C.', role: 'office' },
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
    text: 'This role is one day a week at Northwind’s lovely office on the harbour in Porto.',
    value: { city: 'Porto', role: 'office' },
  },
  {
    text: 'Benefits\n- Hybrid working out of our Porto office',
    value: { city: 'Porto', role: 'office' },
  },
  {
    text: 'We split the week between our Oslo and Porto offices.',
    value: { city: 'Porto', role: 'office' },
  },
  { text: 'You come to our Porto office when you like.', value: { city: 'Porto', role: 'office' } },
  {
    text: 'This job can be located in Oslo (preferred) or Porto.',
    value: { city: 'Porto', role: 'office' },
  },
  {
    text: 'Remote working, with optional hybrid access in Porto',
    value: { city: 'Porto', role: 'office' },
  },
  {
    text: 'We have offices in Oslo and Porto, and you can work from any of them.',
    value: { city: 'Porto', role: 'office' },
  },
  {
    text: 'Crew: ten Location: Oslo (harbour) or Porto Stack: boats',
    value: { city: 'Porto', role: 'office' },
  },
  {
    text: 'In person, 5 days a week, in Oslo or Porto (Oslo preferred)',
    value: { city: 'Porto', role: 'office' },
  },
  {
    text: 'We are looking for a nurse for one of our clients in Porto.',
    value: { city: 'Porto', role: 'office' },
  },
  {
    text: 'This role is hybrid, with a day a week in their Porto office.',
    value: { city: 'Porto', role: 'office' },
  },
  { text: 'Working on-site at the client’s Porto office', value: { city: 'Porto', role: 'office' } },
  {
    text: 'You will report to the head cook and be based in Porto.',
    value: { city: 'Porto', role: 'office' },
  },
  { text: 'Must be willing to be in Porto office 5 days a week', value: { city: 'Porto', role: 'office' } },
  { text: 'A hybrid work setting with an office in Oslo or Porto', value: { city: 'Porto', role: 'office' } },
  { text: 'We are hiring a cook, local to Porto only.', value: { city: 'Porto', role: 'office' } },
  { text: 'You join a crew in our Harbour Hub in Porto.', value: { city: 'Porto', role: 'office' } },
  { text: 'Additional locations include Oslo and Porto.', value: { city: 'Porto', role: 'office' } },
  { text: 'Living in Oslo or Porto.', value: { city: 'Porto', role: 'office' } },
  { text: 'Hybrid is also possible in Oslo and Porto.', value: { city: 'Porto', role: 'office' } },
  { text: 'You work from a quiet office in the heart of Porto.', value: { city: 'Porto', role: 'office' } },
  { text: 'You will be working in Porto.', value: { city: 'Porto', role: 'office' } },
  {
    text: 'We all work on-site in Oslo (by the sea) or Lisbon.',
    value: { city: 'Lisbon', role: 'office' },
  },
];
