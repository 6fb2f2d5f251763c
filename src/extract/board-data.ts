import type { PlacedStatement, WordedKind } from '../posting/board-data.ts';
import type { FieldValue, Location, Salary } from '../posting/record.ts';
import type { SegmentedPosting } from '../segment/posting.ts';
import { kindOf, named } from './employment/kinds.ts';
import { placesOfLine } from './locations/list.ts';
import type { Reading, Rule } from './rule.ts';

type Employment = FieldValue<'employment'>;
type WorkModel = FieldValue<'workModel'>;

const jobPosting = (said: object): string =>
  JSON.stringify({
    '@type': 'JobPosting',
    title: 'Data Engineer',
    description: 'We build bridges.',
    ...said,
  });

const said = <T>(
  value: T,
  { span }: PlacedStatement,
  status: 'stated' | 'inferred' = 'stated',
): Reading<T> => ({
  kind: 'fact',
  value,
  status,
  evidence: [span],
});

const statements = ({ document }: SegmentedPosting): PlacedStatement[] => document.boardData ?? [];

/** What the board's data says in so many words. */
const worded =
  (kind: WordedKind) =>
  (posting: SegmentedPosting): Reading<string>[] =>
    statements(posting)
      .filter(({ of }) => of === kind)
      .map(statement => said(statement.words, statement));

/** The title in the board's data. */
export const boardTitle: Rule<string> = {
  id: 'title/board-data',
  reads: 'the title in the structured data of the board',
  accepts: [{ text: jobPosting({ title: 'Bridge Keeper' }), value: 'Bridge Keeper' }],
  refuses: ['Bridge Keeper', jobPosting({ title: '' })],
  read: worded('title'),
};

/** The employer in the board's data. */
export const boardCompany: Rule<string> = {
  id: 'company/board-data',
  reads: 'the hiring organization in the structured data of the board',
  accepts: [
    { text: jobPosting({ hiringOrganization: { name: 'Northwind' } }), value: 'Northwind' },
    { text: jobPosting({ hiringOrganization: 'Northwind' }), value: 'Northwind' },
  ],
  refuses: ['Northwind', jobPosting({ hiringOrganization: { '@type': 'Organization' } })],
  read: worded('company'),
};

/** The board whose data it is. */
export const boardName: Rule<string> = {
  id: 'board/board-data',
  reads: 'the board of which the structured data has the form',
  accepts: [
    {
      text: JSON.stringify({
        text: 'Data Engineer',
        hostedUrl: 'https://jobs.example',
        description: 'We build.',
      }),
      value: 'Lever',
    },
  ],
  refuses: ['{"text": "Lever"}'],
  read: worded('board'),
};

/** When the board published it. */
export const boardDate: Rule<string> = {
  id: 'posted-on/board-data',
  reads: 'the day of publication in the structured data of the board; a day of creation is inferred to be it',
  accepts: [{ text: jobPosting({ datePosted: '2026-05-21T08:00:00+02:00' }), value: '2026-05-21' }],
  refuses: [jobPosting({ validThrough: '2026-05-21' }), jobPosting({ datePosted: 'soon' })],
  read: posting =>
    statements(posting).flatMap(statement =>
      statement.of === 'posted on' ? [said(statement.date, statement, statement.status)] : [],
    ),
};

const models: [value: WorkModel, words: RegExp][] = [
  ['remote', /remote|telecommute/i],
  ['hybrid', /hybrid/i],
  ['onsite', /on-?_?site|in[- _]?(?:office|person)/i],
];

/** Where the board says the work is done; the name of a place may say it: "Remote - US". */
export const boardWorkModel: Rule<WorkModel> = {
  id: 'work-model/board-data',
  reads: 'remote, hybrid or on site in the structured data of the board',
  accepts: [
    { text: jobPosting({ jobLocationType: 'TELECOMMUTE' }), value: 'remote' },
    { text: jobPosting({ jobLocation: { address: 'Remote, Canada' } }), value: 'remote' },
  ],
  refuses: [jobPosting({ jobLocation: { address: 'Lisbon, Portugal' } })],
  read: posting =>
    statements(posting).flatMap(statement =>
      statement.of === 'work model' || statement.of === 'place'
        ? models.flatMap(([value, words]) => (words.test(statement.words) ? [said(value, statement)] : []))
        : [],
    ),
};

/** The forms of employment that the board names: FULL_TIME, FullTime, "Full-time". */
export const boardEmployment: Rule<Employment> = {
  id: 'employment/board-data',
  reads: 'the type of employment in the structured data of the board',
  accepts: [
    { text: jobPosting({ employmentType: 'FULL_TIME' }), value: 'full-time' },
    { text: jobPosting({ employmentType: ['FULL_TIME', 'CONTRACTOR'] }), value: 'contract' },
    { text: jobPosting({ employmentType: 'PartTime' }), value: 'part-time' },
  ],
  refuses: [jobPosting({ employmentType: 'OTHER' }), jobPosting({ employmentType: 'Regular' })],
  read: posting =>
    statements(posting).flatMap(statement => {
      if (statement.of !== 'employment') return [];
      const words = statement.words.replaceAll('_', ' ').replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ');
      return [...words.matchAll(named)].map(([word]) => said(kindOf(word), statement));
    }),
};

/** The places that the board names. One that is remote and no city is where applicants must be. */
export const boardPlaces: Rule<Location> = {
  id: 'locations/board-data',
  reads: 'the places in the structured data of the board',
  accepts: [
    {
      text: jobPosting({
        jobLocation: { address: { addressLocality: 'Lisbon', addressCountry: 'PT' } },
      }),
      value: { city: 'Lisbon', country: 'Portugal', role: 'office' },
    },
    {
      text: jobPosting({
        jobLocationType: 'TELECOMMUTE',
        applicantLocationRequirements: { '@type': 'Country', name: 'Canada' },
      }),
      value: { country: 'Canada', role: 'eligible-region' },
    },
  ],
  refuses: [jobPosting({ jobLocation: { address: 'everywhere that bridges are' } })],
  read: (posting, lexicon) => {
    const all = statements(posting);
    const work = all.filter(({ of }) => of === 'work model').map(({ words }) => words);
    const remote = work.length > 0 && work.every(words => models[0]![1].test(words));
    return all.flatMap(statement => {
      if (statement.of !== 'place') return [];
      const { parts, words, span } = statement;
      const lines = [...(parts?.city ? [Object.values(parts).join(', ')] : []), words];
      const read = lines
        .map(text => placesOfLine({ text, ...span }, lexicon.places))
        .find(places => places !== undefined);
      const places =
        read?.map(({ place, remote }) => ({ place, remote })) ??
        (parts ? [{ place: parts, remote: false }] : []);
      return places.map(({ place, remote: here }) => {
        const away = statement.eligible || ((here || remote) && !place.city);
        return said<Location>({ ...place, role: away ? 'eligible-region' : 'office' }, statement);
      });
    });
  },
};

/** The base pay that the board names, with a period only where it says one. */
export const boardPay: Rule<Salary> = {
  id: 'salary/board-data',
  reads: 'the base salary in the structured data of the board',
  accepts: [
    {
      text: jobPosting({
        baseSalary: {
          currency: 'EUR',
          value: { '@type': 'QuantitativeValue', minValue: 60_000, maxValue: '75000', unitText: 'YEAR' },
        },
      }),
      value: {
        min: 60_000,
        max: 75_000,
        currency: 'EUR',
        period: 'year',
        periodStatus: 'stated',
        kind: 'base',
      },
    },
    {
      text: jobPosting({ baseSalary: 48, salaryCurrency: 'USD' }),
      value: { min: 48, max: 48, currency: 'USD', kind: 'base' },
    },
  ],
  refuses: [
    jobPosting({ baseSalary: { currency: 'EUR', value: { minValue: 0, maxValue: 0 } } }),
    jobPosting({ estimatedSalary: { currency: 'EUR', value: 60_000 } }),
    jobPosting({ baseSalary: { value: 60_000 } }),
  ],
  read: posting =>
    statements(posting).flatMap(statement =>
      statement.of === 'pay' ? [said(statement.pay, statement)] : [],
    ),
};
