import type { Location } from '../posting/record.ts';
import { forEligible } from './locations/eligible.ts';
import { headerPlaces } from './locations/header.ts';
import { atLabel } from './locations/labelled.ts';
import { besideWay } from './locations/line.ts';
import { inHeader } from './locations/role.ts';
import { rowPlaces } from './locations/rows.ts';
import { inSentence } from './locations/sentence.ts';
import { sought } from './locations/sought.ts';
import { inTitle } from './locations/title.ts';
import type { Rule } from './rule.ts';

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
      {
        text: 'Data Engineer\nNorthwind\nAarhus Municipality, Central Denmark Region, Denmark',
        value: { city: 'Aarhus', region: 'Central Denmark Region', country: 'Denmark', role: 'office' },
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
        text: 'Northwind | Nurse | Denver, CO OR Austin, TX | Full-time',
        value: { city: 'Austin', region: 'TX', country: 'United States', role: 'office' },
      },
      {
        text: 'Northwind | Nurse | Denver, Co | Full-time',
        value: { city: 'Denver', region: 'CO', country: 'United States', role: 'office' },
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
        text: 'Northwind | Nurse | Remote (US - Most States) | Full-time',
        value: { country: 'United States', role: 'eligible-region' },
      },
      {
        text: 'Northwind | Nurse | Remote (Europe, LatAm, India) | Full-time',
        value: { region: 'LatAm', role: 'eligible-region' },
      },
      {
        text: 'Northwind | Nurse | Remote (US/UK/NZ) | Full-time',
        value: { country: 'New Zealand', role: 'eligible-region' },
      },
      {
        text: 'Northwind | Nurse | Fully Remote AUS/NZ | Full-time',
        value: { country: 'New Zealand', role: 'eligible-region' },
      },
      {
        text: 'Northwind | Nurse | Remote (US), Porto | Full-time',
        value: { city: 'Porto', role: 'office' },
      },
      {
        text: 'Northwind | Nurse | Oslo, Porto, Remote | Full-time',
        value: { city: 'Porto', role: 'office' },
      },
      {
        text: 'Northwind | Nurse | Remote / Porto, Portugal | Full-time',
        value: { city: 'Porto', country: 'Portugal', role: 'office' },
      },
      {
        text: 'Northwind | Nurse | Brooklyn, NYC | Full-time',
        value: { city: 'Brooklyn', region: 'New York', country: 'United States', role: 'office' },
      },
      {
        text: 'Northwind | Nurse | NY(US) | Full-time',
        value: { region: 'New York', country: 'United States', role: 'office' },
      },
      {
        text: 'Northwind | Nurse | Remote | North/South America | Full-time',
        value: { region: 'North/South America', role: 'office' },
      },
      {
        text: 'Northwind | Nurse | Porto (onsite) / Remote-friendly (Portugal) | Full-time',
        value: { country: 'Portugal', role: 'eligible-region' },
      },
      { text: 'Nurse\nNorthwind\nPorto – 4x a week', value: { city: 'Porto', role: 'office' } },
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
      {
        text: 'Night Nurse\nNorthwind\n\nPorto - 1 day a week onsite',
        value: { city: 'Porto', role: 'office' },
      },
      {
        text: 'Northwind | Nurse | Denver, CO (hybrid; Oslo preferred but Porto possible) | Full-time',
        value: { city: 'Porto', role: 'office' },
      },
      { text: 'Northwind | Nurse | Remote US (office in Porto)', value: { city: 'Porto', role: 'office' } },
      { text: 'Northwind (Oslo / Porto) | Nurse | Full-time', value: { city: 'Porto', role: 'office' } },
      {
        text: 'Northwind | Nurse | Remote in Canada, and new house in Porto | Full-time',
        value: { city: 'Porto', role: 'office' },
      },
      {
        text: 'Northwind | Nurse | Varies: REMOTE (in Spain, also in Canada but only for cooks) | Full-time',
        value: { country: 'Canada', role: 'eligible-region' },
      },
      {
        text: 'Northwind | Nurse | REMOTE (US/CA) w/ quarterly travel | Full-time',
        value: { country: 'Canada', role: 'eligible-region' },
      },
      {
        text: 'Northwind | Nurse | Chicago, Boston, New York, New Jersey | Full-time',
        value: { city: 'Boston', role: 'office' },
      },
      {
        text: 'Northwind | Nurse | Austin, NY, SF | Full-time',
        value: { region: 'New York', country: 'United States', role: 'office' },
      },
      {
        text: 'Northwind | Nurse | SF, CHI, DC | Full-time',
        value: { region: 'District of Columbia', country: 'United States', role: 'office' },
      },
      {
        text: 'Northwind | Nurse | San Jose, New York | Full-time',
        value: { city: 'New York', role: 'office' },
      },
      {
        text: 'Data Engineer\nNorthwind\nNorthwind Denver, CO\n\nAt Northwind, we sail.',
        value: { city: 'Denver', region: 'CO', country: 'United States', role: 'office' },
      },
      {
        text: 'Data Engineer\nNorthwind\nDenver, CO and Oslo, Norway',
        value: { city: 'Oslo', country: 'Norway', role: 'office' },
      },
    ],
    refuses: [
      'Data Engineer (USA)\nNorthwind',
      'Data Engineer\nNorthwind\nRemote',
      'Data Engineer\nNorthwind\nHybrid OK',
      'Data Engineer\nNorthwind\nFull-time, Permanent',
      'Northwind | Nurse | Remote (US time zones) | Full-time',
      'Northwind | Nurse | 3 days in office (M,T, Th) | Full-time',
      'Night Nurse\nNorthwind\n\nOslo based organisation by the sea',
      'Northwind | Nurse | Firm with offices in Spain and Portugal | Full-time',
      'About us\nWe have offices in Lisbon and Oslo.',
    ],
    read: (posting, lexicon) => headerPlaces(posting, lexicon).map(inHeader),
  },
  inTitle,
  {
    id: 'locations/row',
    reads: 'the places in a row that names a job, parted by bars or, below a header of one line, by a dash',
    accepts: [
      {
        text: 'Northwind | Two jobs\n\n1. Night Nurse | Oslo (Norway), Lisbon (Portugal) | Tools, Ships',
        value: { city: 'Lisbon', role: 'office' },
      },
      {
        text: 'Northwind | Two jobs | Full-time\n\nSr. Night Nurse - Denver, CO : https://northwind.example/1',
        value: { city: 'Denver', region: 'CO', country: 'United States', role: 'office' },
      },
    ],
    refuses: ['Our shops\n\nOslo | Norway | 12 chairs', 'Night Nurse | Tools | Ships'],
    read: (posting, lexicon) => rowPlaces(posting, lexicon).map(inHeader),
  },
  atLabel,
  besideWay,
  inSentence,
  sought,
  forEligible,
];
