import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Location } from '../posting/record.ts';
import type { Sentence } from '../segment/posting.ts';
import { eligible, office, stretchOf } from './locations-cues.ts';
import { headerPlaces, labelledPlaces, rowPlaces } from './locations-header.ts';
import type { Placed } from './locations-list.ts';
import { sought } from './locations-sought.ts';
import { placesIn } from './locations-text.ts';
import { inTitle } from './locations-title.ts';
import type { Reading, Rule } from './rule.ts';
import { employersSentences, type Found, findIn } from './sentences.ts';

const fact = ({ place, start, end }: Placed, role: Location['role']): Reading<Location> => ({
  kind: 'fact',
  value: { ...place, role },
  status: 'stated',
  evidence: [{ start, end }],
});

/** A place that a header calls remote is where applicants must be; any other is where the work is done. */
const inHeader = (placed: Placed): Reading<Location> =>
  fact(placed, placed.remote ? 'eligible-region' : 'office');

/** The places after a cue in a sentence, as far as words of a list of places go on. */
const placesAfter = ({ sentence, match }: Found, lexicon: Lexicon): Placed[] =>
  placesIn(stretchOf(sentence, match.index + match[0].length), lexicon.places);

/** About the company, its benefits and its other offices: not where this job is done. */
const ofThisJob = ({ section, text }: Sentence): boolean =>
  section !== 'benefits' &&
  !/\b(?:if (?:your|this|the) (?:role|position|job) is|headquartered|headquarters (?:is|are|have|in)\b|founded|other offices|offices (?:across|around)|preferred|preference|interviews?)/i.test(
    text,
  );

/** Cues that say where people are, who may work in all of a country. */
const people = /^(?:candidates?|applicants?|you|interns?|currently|must be|be|located|based)\b/i;

/** Pay by place is no bound, nor is where one may work for a while. */
const bounds = ({ section, text }: Sentence): boolean =>
  section !== 'benefits' &&
  !/\b(?:salary|pay|compensation) range\b|\bup to (?:\d+|\w+) (?:days|weeks|months)\b|\bdays where\b/i.test(
    text,
  );
const preferring = /\bprefer\w*(?: for)? $/i;

/** Where the job can be done. Headquarters, customers and the other offices of the company are none of it. */
export const locations: readonly Rule<Location>[] = [
  {
    id: 'locations/header',
    reads: 'a line of the header, or a part of one, that is nothing but places',
    accepts: [
      { text: 'Data Engineer\nNorthwind\nLisbon', value: { city: 'Lisbon', role: 'office' } },
      {
        text: 'Data Engineer\nNorthwind\nDenver, CO, US • Boise, ID, US',
        value: { city: 'Boise', region: 'ID', country: 'United States', role: 'office' },
      },
      {
        text: 'Data Engineer\nNorthwind\nUnterdorf, Tyrol, Austria',
        value: { city: 'Unterdorf', region: 'Tyrol', country: 'Austria', role: 'office' },
      },
      {
        text: 'Data Engineer\nNorthwind\nToronto, CA',
        value: { city: 'Toronto', country: 'Canada', role: 'office' },
      },
      { text: 'Data Engineer\nNorthwind\nOslo HQ or Lisbon', value: { city: 'Oslo', role: 'office' } },
      {
        text: 'Data Engineer\nNorthwind\nNorthwind - Headquarters (Denver, CO)',
        value: { city: 'Denver', region: 'CO', country: 'United States', role: 'office' },
      },
      {
        text: 'Northwind | Nurse | Oslo or Lisbon (preferred), Remote for the right candidate | Full-time',
        value: { city: 'Oslo', role: 'office' },
      },
      {
        text: 'Northwind | Nurse | Denver, CO US | Full-time',
        value: { city: 'Denver', region: 'CO', country: 'United States', role: 'office' },
      },
      {
        text: 'Data Engineer\nNorthwind\nRemote - US',
        value: { country: 'United States', role: 'eligible-region' },
      },
      {
        text: 'Data Engineer\nNorthwind\nConnecticut, Florida, Georgia, New York',
        value: { region: 'Florida', country: 'United States', role: 'office' },
      },
      {
        text: 'Data Engineer\nNorthwind\nConnecticut, Florida, Georgia, New York',
        value: { region: 'New York', country: 'United States', role: 'office' },
      },
      {
        text: 'Data Engineer\nNorthwind\nDenver, CO (Hybrid) In office M, W, F',
        value: { city: 'Denver', region: 'CO', country: 'United States', role: 'office' },
      },
      {
        text: 'Northwind | Nurse | Remote (Europe ±2h CET) | Full-time',
        value: { region: 'Europe', role: 'eligible-region' },
      },
      {
        text: 'Northwind | Nurse | NY, SF, Oslo & Lisbon (In-Person) | Full-time',
        value: { region: 'New York', country: 'United States', role: 'office' },
      },
      {
        text: 'Northwind | Nurse | On-site (Oslo) / Remote (Europe) | Full-time',
        value: { region: 'Europe', role: 'eligible-region' },
      },
      {
        text: 'Northwind | Nurse | Remote (US/UK/NZ) | Full-time',
        value: { country: 'New Zealand', role: 'eligible-region' },
      },
      {
        text: 'Northwind | Nurse | NY and London | Full-time',
        value: { region: 'New York', country: 'United States', role: 'office' },
      },
      { text: 'Northwind | Nurse | Hybrid in Oslo | Full-time', value: { city: 'Oslo', role: 'office' } },
      {
        text: 'Northwind | Nurse | Remote (US, CA, UK) | Full-time',
        value: { country: 'Canada', role: 'eligible-region' },
      },
      {
        text: 'Northwind | Nurse | Europe, hybrid, visa sponsorship | Full-time',
        value: { region: 'Europe', role: 'office' },
      },
      {
        text: 'Data Engineer\nNorthwind Northwind · Consumer · Denver, CO · University',
        value: { city: 'Denver', region: 'CO', country: 'United States', role: 'office' },
      },
    ],
    refuses: [
      'Data Engineer (USA)\nNorthwind',
      'Data Engineer\nNorthwind\nRemote',
      'Data Engineer\nNorthwind\nFull-time, Permanent',
      'About us\nWe have offices in Lisbon and Oslo.',
    ],
    read: (posting, lexicon) => headerPlaces(posting, lexicon).map(inHeader),
  },
  inTitle,
  {
    id: 'locations/row',
    reads: 'the places in a row of parts of which the first names a job',
    accepts: [
      {
        text: 'Northwind | Two jobs\n\n1. Night Nurse | Oslo (Norway), Lisbon (Portugal) | Tools, Ships',
        value: { city: 'Lisbon', role: 'office' },
      },
    ],
    refuses: ['Our shops\n\nOslo | Norway | 12 chairs', 'Night Nurse | Tools | Ships'],
    read: (posting, lexicon) => rowPlaces(posting, lexicon).map(inHeader),
  },
  {
    id: 'locations/label',
    reads: 'what stands after "Location", "Office" or "Remote"',
    accepts: [
      {
        text: 'Location: 12 Canal Street, Denver, CO 80203',
        value: { city: 'Denver', region: 'CO', country: 'United States', role: 'office' },
      },
      {
        text: 'Location: You will join us in one of our quiet hubs in Oslo, Lisbon or Porto, as you like.',
        value: { city: 'Porto', role: 'office' },
      },
      {
        text: 'Remote: Oregon (not Portland), Ohio, or hours like theirs',
        value: { region: 'Ohio', country: 'United States', role: 'eligible-region' },
      },
      { text: 'Location\nLisbon or Oslo', value: { city: 'Oslo', role: 'office' } },
      {
        text: 'Northwind\n\nAbout you\n📍 Lisbon (2-3 days/week hybrid) | 45k',
        value: { city: 'Lisbon', role: 'office' },
      },
      {
        text: 'You share your preferred working location from the following: Oslo, Norway; Porto, Portugal.Boats wait.',
        value: { city: 'Porto', country: 'Portugal', role: 'office' },
      },
      { text: '📍 Location: Lisbon (hybrid)', value: { city: 'Lisbon', role: 'office' } },
      {
        text: 'Additional locations: US, Arizona, Phoenix; US, Oregon, Hillsboro',
        value: { city: 'Phoenix', region: 'Arizona', country: 'United States', role: 'office' },
      },
      {
        text: 'Location: UK, remote (you live there)',
        value: { country: 'United Kingdom', role: 'eligible-region' },
      },
    ],
    refuses: [
      'Remote: two days a week',
      'Location: Remote',
      'Location: flexible',
      'Location: people in Lisbon preferred',
      '📍 Prime place: our house in Lisbon',
    ],
    read: (posting, lexicon) => labelledPlaces(posting, lexicon).map(inHeader),
  },
  {
    id: 'locations/sentence',
    reads: 'the places after words that say where this job is done',
    accepts: [
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
        text: 'We all work on-site in Oslo (by the sea) or Lisbon.',
        value: { city: 'Lisbon', role: 'office' },
      },
    ],
    refuses: [
      'Northwind is headquartered in Lisbon.',
      'Our company is based in Oslo, Norway.',
      'We have offices in Lisbon, Oslo and Porto.',
      'You will work with customers in Lisbon.',
      'Founded in 1999, Northwind is located in Oslo.',
      'Northwind (an Oslo based firm of boats) is growing.',
      'You speak French if your role is based in Lisbon.',
      'This role is in Marketing.',
      'You build boats for our clients in Porto.',
    ],
    read: (posting, lexicon) => {
      const sentences = employersSentences(posting);
      return office
        .flatMap(cue => findIn(sentences, cue))
        .filter(({ sentence }) => ofThisJob(sentence))
        .flatMap(found => {
          const ofPeople = people.test(found.match[0]) || /\bremote/i.test(found.match[0]);
          return placesAfter(found, lexicon).map(placed =>
            fact(placed, ofPeople && !placed.place.city ? 'eligible-region' : 'office'),
          );
        });
    },
  },
  sought,
  {
    id: 'locations/eligible',
    reads: 'the country or region in which applicants must be',
    accepts: [
      { text: 'Canada-based applicants only.', value: { country: 'Canada', role: 'eligible-region' } },
      {
        text: 'Northwind is looking for a Canada-based bridge keeper.',
        value: { country: 'Canada', role: 'eligible-region' },
      },
      {
        text: 'You must be based in and legally able to work in Canada.',
        value: { country: 'Canada', role: 'eligible-region' },
      },
      { text: 'Preference for Oslo, Porto or Lisbon.', value: { city: 'Lisbon', role: 'office' } },
      { text: 'This is a Lisbon-based onsite role.', value: { city: 'Lisbon', role: 'office' } },
      { text: 'US candidates only', value: { country: 'United States', role: 'eligible-region' } },
      {
        text: 'Applicants can be anywhere: the work is done remotely within Canada.',
        value: { country: 'Canada', role: 'eligible-region' },
      },
      {
        text: 'Work in a fully remote environment within the UK.',
        value: { country: 'United Kingdom', role: 'eligible-region' },
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
      'Canada is a country.',
      'For Toronto-based applicants the salary range is 90,000 to 120,000.',
      'We prefer Lisbon-based candidates.',
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
          const text = (match.groups!.place ?? match.groups!.sought ?? match.groups!.joined)!;
          const start = span.start + match[0].indexOf(text);
          return placesIn({ text, start, end: start + text.length }, lexicon.places);
        });
      const after = eligible.after
        .flatMap(cue => findIn(sentences, cue))
        .filter(({ sentence }) => bounds(sentence))
        .flatMap(found => placesAfter(found, lexicon));
      return [...before, ...after].map(placed =>
        fact(placed, placed.place.city ? 'office' : 'eligible-region'),
      );
    },
  },
];
