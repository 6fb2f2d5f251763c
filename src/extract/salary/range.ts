import type { Salary } from '../../posting/record.ts';
import type { Rule } from '../rule.ts';
import { hour, usd, year } from './examples.ts';
import { readPay } from './reading.ts';

/** Pay between two amounts. */
export const payBetween: readonly Rule<Salary>[] = [
  {
    id: 'salary/range',
    reads: 'two amounts of money joined by a dash or "to" that are said to be pay',
    accepts: [
      {
        text: 'Both jobs are on site by the harbour of Lisbon, $90–110k + 0.5–1.0% equity grant, and the boat leaves every day at noon for all the islands.',
        value: { min: 90_000, max: 110_000, ...usd },
      },
      { text: 'Salary: $150-190k', value: { min: 150_000, max: 190_000, ...usd } },
      { text: 'Pay: $51,000 min. - $73,000 max', value: { min: 51_000, max: 73_000, ...usd } },
      {
        text: 'A fair estimate of the current range is $82,000–$131,000.',
        value: { min: 82_000, max: 131_000, ...usd },
      },
      {
        text: 'About us\nWe sail.\nSenior Map Engineer: $161k–$177k Draw the harbours of the north for people who sail, and keep the charts of all their islands, lights and winds.',
        value: { min: 161_000, max: 177_000, ...usd },
      },
      {
        text: 'Pay runs from $80,000 to $95,000 a year.',
        value: { min: 80_000, max: 95_000, ...usd, ...year },
      },
      { text: 'Hourly rate: $19.50 - 21.00', value: { min: 19.5, max: 21, ...usd, ...hour } },
      {
        text: 'Gehalt\nSalary range: €60.000 – €75.000 per annum',
        value: { min: 60_000, max: 75_000, currency: 'EUR', kind: 'base', ...year },
      },
      {
        text: 'CA$95,000–CA$110,000 base salary',
        value: { min: 95_000, max: 110_000, currency: 'CAD', kind: 'base' },
      },
      {
        text: 'Summer internship\nPay: $11,000 - $11,000',
        value: { min: 11_000, max: 11_000, ...usd, period: 'month', periodStatus: 'inferred' },
      },
      {
        text: 'Annual base pay is between 121 000 and 198 000 PLN.',
        value: { min: 121_000, max: 198_000, currency: 'PLN', kind: 'base', ...year },
      },
      { text: 'OTE: $140k-$160k', value: { min: 140_000, max: 160_000, currency: 'USD', kind: 'ote' } },
      {
        text: 'The pay for this job is $90,000 - $120,000 NZD a year',
        value: { min: 90_000, max: 120_000, currency: 'NZD', kind: 'base', ...year },
      },
      {
        text: '12-15 LPA is the salary on offer',
        value: { min: 1_200_000, max: 1_500_000, currency: 'INR', kind: 'base', ...year },
      },
      {
        text: 'Comp: ₹30L–₹45L base',
        value: { min: 3_000_000, max: 4_500_000, currency: 'INR', kind: 'base' },
      },
      {
        text: 'The base salary is between $52,000 USD -and $71,000 USD.',
        value: { min: 52_000, max: 71_000, ...usd },
      },
      { text: 'Pay is 40-50 USD or 160-190 PLN per hour', value: { min: 40, max: 50, ...usd, ...hour } },
      {
        text: 'OTE (cash): $110,000-$130,000 (comprises base and variable pay)',
        value: { min: 110_000, max: 130_000, currency: 'USD', kind: 'ote' },
      },
      {
        text: 'With bonuses, the total salary range for this role is $80,000 - $90,000.',
        value: { min: 80_000, max: 90_000, currency: 'USD', kind: 'ote' },
      },
      {
        text: 'Pay: $225K–$275K (base + variable bonus)',
        value: { min: 225_000, max: 275_000, currency: 'USD', kind: 'ote' },
      },
      { text: 'The salary or OTE range is $98,000-$112,000.', value: { min: 98_000, max: 112_000, ...usd } },
      {
        text: 'Northwind | Map Maker, Charts of the Northern Seas and of all their Islands | Oslo or Bergen, two days a week in the office | $90k–$110k | Full-time',
        value: { min: 90_000, max: 110_000, ...usd },
      },
      {
        text: 'Benefits\n- Our hiring range is between $48,000 and $66,000 for this position.',
        value: { min: 48_000, max: 66_000, ...usd },
      },
      {
        text: 'Summary pay range: $93,600.00 $121,400.00',
        value: { min: 93_600, max: 121_400, ...usd },
      },
      {
        text: 'Map Maker\nNorthwind\nCanada\n\nIn the United States, the base salary is $104,000 to $151,000.',
        value: { min: 104_000, max: 151_000, ...usd, place: 'United States' },
      },
      {
        text: 'Map Maker at Northwind, a harbour office that keeps the charts of the sea 🚀 $82K - $134K • 0.30% • GB / US Job type Nights Role Maps, for those who like to sail early and late',
        value: { min: 82_000, max: 134_000, ...usd },
      },
      {
        text: 'Northwind | Map Maker | Remote | Contract $45-60K\nWe draw the harbours of the north.',
        value: { min: 45_000, max: 60_000, ...usd },
      },
      {
        text: 'Map Maker\nNorthwind\nToronto, Canada\n\nThe annual US base salary range is $51,000 - $62,000.',
        value: { min: 51_000, max: 62_000, ...usd, ...year },
      },
      {
        text: 'About us\nWe sail.\nPlace: Lisbon, or the harbours of the north and of all their islands, with their lights | £60,000 - £70,000 We sail and draw by night, and so do all of our friends',
        value: { min: 60_000, max: 70_000, currency: 'GBP', kind: 'base' },
      },
      {
        text: 'About us\nWe sail.\nMap Maker of the harbours of the north and of all their islands, lights, winds and birds (boats) - $135k-$155k — https://northwind.example/maps',
        value: { min: 135_000, max: 155_000, ...usd },
      },
      {
        text: 'Benefits\nMap Maker in Lisbon, three days in the office and two at home £50,000 - £60,000 + 10% bonus and boats',
        value: { min: 50_000, max: 60_000, currency: 'GBP', kind: 'base' },
      },
      { text: 'Pay: $ 51, 000 - $ 62, 000', value: { min: 51_000, max: 62_000, ...usd } },
      { text: 'Salary: 65k min, 80k max USD', value: { min: 65_000, max: 80_000, ...usd } },
      { text: 'Salary: $65k min, $80k max', value: { min: 65_000, max: 80_000, ...usd } },
      {
        text: 'Benefits\n- A boat\n- Salary $130k to $150k',
        value: { min: 130_000, max: 150_000, ...usd },
      },
      {
        text: 'Benefits\n- Full benefits: $65,000 to $82,000 annually',
        value: { min: 65_000, max: 82_000, ...usd, ...year },
      },
      {
        text: 'About us\nWe draw maps of all harbours of the north. $75K to $100K depending on experience and on the tides of the islands, which are high in spring and low in autumn.',
        value: { min: 75_000, max: 100_000, ...usd },
      },
      {
        text: 'Map Maker\nNorthwind\nHybrid / $55 - $65 hourly / Contract / Lisbon',
        value: { min: 55, max: 65, ...usd, ...hour },
      },
      { text: 'Pay range: $105000yr - $110000yr', value: { min: 105_000, max: 110_000, ...usd, ...year } },
      {
        text: 'Pay starts in a range of 51,000 USDto 62,000 USD.',
        value: { min: 51_000, max: 62_000, ...usd },
      },
      {
        text: 'Map Maker\nNorthwind\nToronto, Canada\n\nPay by place:\nUnited States: $51,000 - $62,000',
        value: { min: 51_000, max: 62_000, ...usd, place: 'United States' },
      },
      {
        text: 'About us\nWe plan the billing of harbours. Map Engineer $120K - $150K • 0.10% - 0.50% • Lisbon, for people who like to sail and to draw by night',
        value: { min: 120_000, max: 150_000, ...usd },
      },
      {
        text: 'Northwind | Lisbon | Remote\nWe sail.\n\nSenior Map Engineer | $120k-$150k: Draw the harbours of the north for all who sail there, and keep the charts of their islands, lights and winds up to date with us.',
        value: { min: 120_000, max: 150_000, ...usd },
      },
      {
        text: 'Benefits\n- Bread, boats, and more. The range for this role is $100,000 - $180,000.',
        value: { min: 100_000, max: 180_000, ...usd },
      },
      {
        text: 'Rate: £310pd - £370pd inside IR35',
        value: { min: 310, max: 370, currency: 'GBP', kind: 'base', period: 'day', periodStatus: 'stated' },
      },
      {
        text: 'Benefits\n- Summer work of 20 hours a week at $18-20/hr',
        value: { min: 18, max: 20, ...usd, ...hour },
      },
      {
        text: "What's in it for you\n£31,099-£39,263 | Hybrid | 26 days of holiday",
        value: { min: 31_099, max: 39_263, currency: 'GBP', kind: 'base' },
      },
    ],
    refuses: [
      'Our deals run from $50m to $90m.',
      'Travel to the interview is paid back at $200 - $400 per trip, a reimbursement.',
      'We publish the base salary range of every job.',
      'You will run campaigns with a budget of $10k-$50k.',
      'Base pay runs from $2100 - $160,000 a year.',
      'We pay $50,000.000 - $70,000.000 a year.',
      '$41.12/hour to $138,000/year + bonus',
    ],
    read: (posting, lexicon) => readPay(posting, lexicon, 'range'),
  },
  {
    id: 'salary/bounds',
    reads: 'a minimum and a maximum of pay that are named one by one',
    accepts: [
      {
        text: 'The minimum salary for a Map Maker is $61,000 a year and the maximum salary for a Map Maker is $83,500 a year.',
        value: { min: 61_000, max: 83_500, ...usd, ...year },
      },
      {
        text: 'Min to max pay\nMin: USD $31.50/Hr. Max: USD $44.00/Hr.',
        value: { min: 31.5, max: 44, ...usd, ...hour },
      },
      {
        text: 'Pay range minimum:\n$31.50 hourly\nPay range maximum:\n$44.00 hourly',
        value: { min: 31.5, max: 44, ...usd, ...hour },
      },
      {
        text: 'Maximum salary: $55,000 a year\nMinimum salary: $44,000 a year',
        value: { min: 44_000, max: 55_000, ...usd, ...year },
      },
    ],
    refuses: [
      'A minimum purchase of $50 and a maximum discount of $90',
      'Salary: $61,000. The bonus is $5,000 at the maximum.',
    ],
    read: (posting, lexicon) => readPay(posting, lexicon, 'bounds'),
  },
];
