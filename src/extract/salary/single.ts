import type { Salary } from '../../posting/record.ts';
import type { Rule } from '../rule.ts';
import { hour, usd, year } from './examples.ts';
import { payWithoutAmount, readPay } from './reading.ts';

/** Pay of one amount: a maximum, a minimum, or just that. */
export const payOfOneAmount: readonly Rule<Salary>[] = [
  {
    id: 'salary/up-to',
    reads: 'one amount of pay that is a maximum',
    accepts: [
      { text: 'Salary up to £90k', value: { max: 90_000, currency: 'GBP', kind: 'base' } },
      { text: 'Salary to £61k + boat', value: { max: 61_000, currency: 'GBP', kind: 'base' } },
      {
        text: 'Salary up to £44,000 with pension, life assurance and 30 days off',
        value: { max: 44_000, currency: 'GBP', kind: 'base' },
      },
      {
        text: 'Map Maker - Hedge Fund - up to £110k\nNorthwind\nLisbon',
        value: { max: 110_000, currency: 'GBP', kind: 'base' },
      },
      { text: 'We pay up to $65 per hour.', value: { max: 65, ...usd, ...hour } },
      { text: 'Contributors can earn up to $65 per hour.', value: { max: 65, ...usd, ...hour } },
      {
        text: 'Rates from $21/hour, up to $54/hour.',
        value: { max: 54, ...usd, ...hour },
      },
      {
        text: 'What we offer\n- Be paid for what you know, with rates that can go up to $54/hour.',
        value: { max: 54, ...usd, ...hour },
      },
      {
        text: 'What we offer\n- Up to £37,000, depending on experience',
        value: { max: 37_000, currency: 'GBP', kind: 'base' },
      },
      {
        text: 'What we offer\n- up to £66k + benefits',
        value: { max: 66_000, currency: 'GBP', kind: 'base' },
      },
      {
        text: 'Map Maker\nNorthwind\nUp to £34,000\nStudy support',
        value: { max: 34_000, currency: 'GBP', kind: 'base' },
      },
    ],
    refuses: [
      'Up to $1,000 a year for courses.',
      'A 401(k) match of up to $5,000',
      'Death in service: 4x your annual basic salary up to £400k',
      'Life insurance of 3x salary up to $900,000',
      'Bring us a boat: recommend us a friend and get a bonus of up to €2,000.',
      'Up to $20,000,000 of sales',
      'Meal card (140€/month on top of your salary)',
      'We help with relocation, including a stipend up to €9k and a flat.',
    ],
    read: (posting, lexicon) => readPay(posting, lexicon, 'up-to'),
  },
  {
    id: 'salary/from',
    reads: 'one amount of pay that is a minimum',
    accepts: [
      {
        text: 'Salary: from 2100 EUR/month',
        value: { min: 2100, currency: 'EUR', kind: 'base', period: 'month', periodStatus: 'stated' },
      },
      { text: 'Base salary $120k+', value: { min: 120_000, ...usd } },
      {
        text: 'Comp: $310+k total (base + yearly bonus), all cash.',
        value: { min: 310_000, currency: 'USD', kind: 'ote' },
      },
      { text: 'Base pay: $120+k', value: { min: 120_000, ...usd } },
      { text: 'Base pay: $200K USD+', value: { min: 200_000, ...usd } },
      {
        text: 'What we offer\n- Projects are paid hourly, starting at $38+ USD per hour',
        value: { min: 38, ...usd, ...hour },
      },
    ],
    refuses: ['We have raised over $30 million.', 'Trusted with more than $500 in savings per customer'],
    read: (posting, lexicon) => readPay(posting, lexicon, 'from'),
  },
  {
    id: 'salary/single',
    reads: 'one amount of pay',
    accepts: [
      {
        text: 'Northwind | Lisbon | Night Nurse ($90k + equity), Surgeon ($95k + 0.5% equity) Applying takes two minutes, and the boat leaves every day at noon.',
        value: { min: 90_000, max: 90_000, ...usd },
      },
      { text: 'Pay: $48/hour', value: { min: 48, max: 48, ...usd, ...hour } },
      { text: 'Pay: $ 65.00hr', value: { min: 65, max: 65, ...usd, ...hour } },
      {
        text: 'Northwind | Senior Map Maker of the Harbours | REMOTE (Norway and Sweden welcome) | Contract-to-hire | $40/hr | north.example\nWe draw maps.',
        value: { min: 40, max: 40, ...usd, ...hour },
      },
      {
        text: 'You get a monthly internship allowance of €650 gross.',
        value: {
          min: 650,
          max: 650,
          currency: 'EUR',
          kind: 'stipend',
          period: 'month',
          periodStatus: 'stated',
        },
      },
      {
        text: 'About us\nWe sail.\n- A €615 gross/month allowance',
        value: { min: 615, max: 615, currency: 'EUR', kind: 'base', period: 'month', periodStatus: 'stated' },
      },
      {
        text: 'Benefits\n- A monthly internship allowance of €525 (full-time),',
        value: {
          min: 525,
          max: 525,
          currency: 'EUR',
          kind: 'stipend',
          period: 'month',
          periodStatus: 'stated',
        },
      },
      {
        text: 'Benefits\n- The compensation for this role is $21 per hour.',
        value: { min: 21, max: 21, ...usd, ...hour },
      },
      {
        text: 'This is a nine month contract position with a daily rate of £477.',
        value: { min: 477, max: 477, currency: 'GBP', kind: 'base', period: 'day', periodStatus: 'stated' },
      },
      {
        text: 'Pay for the work of map makers in the U.S. averages $28 an hour.',
        value: { min: 28, max: 28, ...usd, ...hour },
      },
      {
        text: 'We offer\n- €14.50 an hour.\n- A boat',
        value: { min: 14.5, max: 14.5, currency: 'EUR', kind: 'base', ...hour },
      },
      {
        text: 'What we offer\n- Circa £46,000, with room for the right nurse',
        value: { min: 46_000, max: 46_000, currency: 'GBP', kind: 'base' },
      },
      {
        text: 'About us\nJoin our harbour.\nMap Maker (circa £81,000)',
        value: { min: 81_000, max: 81_000, currency: 'GBP', kind: 'base' },
      },
      {
        text: 'Salary: £71,000 per year',
        value: { min: 71_000, max: 71_000, currency: 'GBP', kind: 'base', ...year },
      },
      { text: 'Map Maker | $81/hr Remote\nNorthwind', value: { min: 81, max: 81, ...usd, ...hour } },
      {
        text: 'Map Maker\nNorthwind\n£207pd - outside IR35',
        value: { min: 207, max: 207, currency: 'GBP', kind: 'base', period: 'day', periodStatus: 'stated' },
      },
      {
        text: 'Map Maker (contract)\nLeeds, hybrid\n£500 per day, outside IR35',
        value: { min: 500, max: 500, currency: 'GBP', kind: 'base', period: 'day', periodStatus: 'stated' },
      },
      {
        text: 'Map Maker (£85k + stock)\nNorthwind',
        value: { min: 85_000, max: 85_000, currency: 'GBP', kind: 'base' },
      },
      {
        text: 'Rate: £480 p/d inside IR35',
        value: { min: 480, max: 480, currency: 'GBP', kind: 'base', period: 'day', periodStatus: 'stated' },
      },
      {
        text: 'Salary: £28,250 p/a',
        value: { min: 28_250, max: 28_250, currency: 'GBP', kind: 'base', ...year },
      },
      {
        text: 'The monthly rate of this internship is $9,000.',
        value: { min: 9000, max: 9000, ...usd, period: 'month', periodStatus: 'stated' },
      },
      {
        text: 'New hires get a $10,000 sign-on bonus.',
        value: { min: 10_000, max: 10_000, currency: 'USD', kind: 'bonus' },
      },
      {
        text: 'Compensation: 58,400 CZK gross/month',
        value: {
          min: 58_400,
          max: 58_400,
          currency: 'CZK',
          kind: 'base',
          period: 'month',
          periodStatus: 'stated',
        },
      },
    ],
    refuses: [
      'We raised $35 million in a Series B.',
      'You have closed many $90k sales and base your work on trust.',
      'Earn £1,000 when you refer a friend.',
      'A learning stipend of $1,500 a year',
      'Our customers save $300 a month.',
      'Benefits include a 401(k).',
      'The annual salary runs from $70,0000 to $125,000.',
      'A paid trial week ($1,400)',
      'We pay $300 for take-home exercises.',
      'We offer\n$2,500 annual counselling benefit',
      'What we offer\n- €8 a day for your lunch budget',
      'What we offer\n- £50,000 of life cover',
      'What we offer\n- We pay $5 a day for your bus',
      'A pension with contributions of 21%, worth up to £17,300 a year.',
      'What we offer: €50 for books, 10 paid holidays',
      'We won a contract of $40,000 - $60,000 for maps.',
      'Rate of pay: $81,600 - $112, 300 a year',
      'We reached $20k in MRR in May.',
      'Our trainees have several job offers and $90k+ salaries.',
      'Benefits\n- A $500 work-from-home stipend',
      'Your pay comes with $5.21 health & welfare.',
      'A fair salary and €20k in stock options',
      'Recruiter - $75k Fees\nNorthwind\nLisbon',
      'Map Maker | $81/hr Remote\nNorthwind\n\nThe rate is $45 - $81 an hour.',
    ],
    read: (posting, lexicon) => [...readPay(posting, lexicon, 'single'), ...payWithoutAmount(posting)],
  },
];
