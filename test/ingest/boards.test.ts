import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ingest } from '../../src/ingest/ingest.ts';
import { boardData, bodyOf, documentsOf, problemsOf, readField } from './reading.ts';

const greenhouse = (said: object = {}) => ({
  id: 884213,
  internal_job_id: 17,
  title: 'Bridge Painter',
  absolute_url: 'https://job-boards.greenhouse.io/northwind/jobs/884213',
  company_name: 'Northwind ',
  location: { name: 'Lisbon, Portugal' },
  requisition_id: 'R-10411',
  first_published: '2026-05-21T08:00:00-04:00',
  updated_at: '2026-06-30T08:00:00-04:00',
  metadata: [{ id: 1, name: 'Employment Type', value: 'Full-time', value_type: 'single_select' }],
  content: '&lt;p&gt;You paint bridges&amp;nbsp;&amp;amp; boats.&lt;/p&gt;',
  pay_input_ranges: [
    { min_cents: 3000000, max_cents: 3600000, currency_type: 'EUR', title: 'Annual salary' },
  ],
  ...said,
});
const lever = (said: object = {}) => ({
  id: 'a1b2',
  text: 'Bridge Painter',
  hostedUrl: 'https://jobs.lever.co/northwind/a1b2',
  categories: { commitment: 'Full-time', location: 'Oslo', allLocations: ['Oslo', 'Lisbon'] },
  createdAt: Date.UTC(2026, 4, 21, 8),
  workplaceType: 'hybrid',
  country: 'NO',
  description: '<div>You paint bridges.</div>',
  lists: [{ text: 'What you bring', content: '<li>A head for heights</li><li>Boots</li>' }],
  additional: '<div>Lunch is at one.</div>',
  salaryRange: { currency: 'EUR', interval: 'per-hour-wage', min: 18, max: 21 },
  ...said,
});
const ashby = (said: object = {}) => ({
  id: 'c3d4',
  title: 'Bridge Painter',
  jobUrl: 'https://jobs.ashbyhq.com/northwind/c3d4',
  employmentType: 'FullTime',
  location: 'Lisbon HQ',
  secondaryLocations: [{ location: 'Oslo', address: { addressLocality: 'Oslo', addressCountry: 'Norway' } }],
  address: { postalAddress: { addressLocality: 'Lisbon', addressRegion: '', addressCountry: 'Portugal' } },
  publishedAt: '2026-05-21T08:00:00.000+00:00',
  isRemote: true,
  workplaceType: 'Hybrid',
  descriptionHtml: '<p>You paint bridges.</p>',
  compensation: {
    compensationTiers: [
      {
        title: null,
        components: [
          {
            summary: '€30K – €36K',
            compensationType: 'Salary',
            interval: '1 YEAR',
            currencyCode: 'EUR',
            minValue: 30000,
            maxValue: 36000,
          },
          {
            summary: 'Offers Equity',
            compensationType: 'EquityPercentage',
            interval: 'NONE',
            currencyCode: null,
            minValue: null,
            maxValue: null,
          },
        ],
      },
    ],
  },
  ...said,
});

test('a job of Greenhouse', () => {
  const [document] = documentsOf(greenhouse());
  expect(boardData(document!)).toEqual([
    'title: Bridge Painter (/title)',
    'company: Northwind (/company_name)',
    'place: Lisbon, Portugal (/location/name)',
    'posted on: 2026-05-21T08:00:00-04:00 (/first_published)',
    'employment: Full-time (/metadata/0/value)',
    'pay: EUR 30000–36000 (year) (/pay_input_ranges/0)',
    'requisition: R-10411 (/requisition_id)',
    'board: Greenhouse (/absolute_url)',
    'address: https://job-boards.greenhouse.io/northwind/jobs/884213 (/absolute_url)',
  ]);
  expect(bodyOf(document!)).toBe('You paint bridges & boats.');
});

test('a posting of Lever', () => {
  const [document] = documentsOf(lever());
  expect(boardData(document!)).toEqual([
    'title: Bridge Painter (/text)',
    'place: Oslo (/categories/allLocations/0)',
    'place: Lisbon (/categories/allLocations/1)',
    'posted on: 2026-05-21 (/createdAt)',
    'employment: Full-time (/categories/commitment)',
    'work model: hybrid (/workplaceType)',
    'pay: EUR 18–21 (per-hour-wage) (/salaryRange)',
    'board: Lever (/hostedUrl)',
    'address: https://jobs.lever.co/northwind/a1b2 (/hostedUrl)',
  ]);
  expect(bodyOf(document!)).toBe(
    'You paint bridges.\n\n## What you bring\n- A head for heights\n- Boots\n\nLunch is at one.',
  );
});

test('a job of Ashby', () => {
  const [document] = documentsOf(ashby());
  expect(boardData(document!)).toEqual([
    'title: Bridge Painter (/title)',
    'place: Lisbon HQ (/location)',
    'place: Oslo (/secondaryLocations/0/location)',
    'posted on: 2026-05-21T08:00:00.000+00:00 (/publishedAt)',
    'employment: FullTime (/employmentType)',
    'work model: Hybrid (/workplaceType)',
    'pay: €30K – €36K (/compensation/compensationTiers/0/components/0)',
    'board: Ashby (/jobUrl)',
    'address: https://jobs.ashbyhq.com/northwind/c3d4 (/jobUrl)',
  ]);
  expect(readField(document!, 'locations').values).toEqual([
    'Lisbon, Portugal, office [locations/board-data] /location',
    'Oslo, Norway, office [locations/board-data] /secondaryLocations/0/location',
  ]);
  const [remote] = documentsOf(ashby({ workplaceType: null }));
  expect(readField(remote!, 'workModel').values).toEqual(['remote [work-model/board-data] /isRemote']);
});

test('a whole board is a posting each, with ids that stay', () => {
  for (const board of [
    { jobs: [greenhouse({ id: 5 }), greenhouse({ id: 6 })] },
    [lever({ id: 5 }), lever({ id: 6 })],
    { apiVersion: '1', jobs: [ashby({ id: 5 }), ashby({ id: 6 })] },
  ])
    expect(documentsOf(board, 'northwind.json').map(({ id }) => id)).toEqual(['northwind-5', 'northwind-6']);
  expect(documentsOf({ jobs: [greenhouse()] }, 'northwind.json').map(({ id }) => id)).toEqual(['northwind']);
});

test('a folder of postings wants one posting a file', () => {
  const board = Buffer.from(JSON.stringify([lever(), lever({ id: 'e5f6' })]));
  const { value, diagnostics } = ingest(board, 'northwind.json');
  expect(value).toBeUndefined();
  expect(diagnostics.map(({ code, severity }) => `${code} ${severity}`)).toEqual(['posting/several error']);
});

test('what is no posting is named', () => {
  expect(problemsOf('{"jobs": [')).toEqual(['posting/structure error']);
  expect(problemsOf({ hello: 'world' })).toEqual(['posting/structure error']);
  expect(problemsOf({ jobs: [{ hello: 'world' }] })).toEqual(['posting/structure error']);
  expect(problemsOf({ jobs: [] })).toEqual(['file/empty error']);
  expect(problemsOf(greenhouse({ content: '' }))).toEqual(['file/empty error']);
});

test('what the board and the text both say is one fact with both places', () => {
  const [document] = documentsOf(
    ashby({
      descriptionHtml:
        '<p>This is a hybrid role in our Lisbon office.</p><p>Salary: €30,000 - €36,000</p><p>You paint bridges for a living.</p>',
    }),
  );
  expect(readField(document!, 'workModel')).toEqual({
    values: ['hybrid [work-model/board-data] /workplaceType "hybrid role"'],
    conflicting: false,
  });
  const pay = readField(document!, 'salary');
  expect(pay.conflicting).toBe(false);
  expect(pay.values).toEqual([
    '30000, 36000, EUR, year, stated, base [salary/board-data] /compensation/compensationTiers/0/components/0 "€30,000 - €36,000"',
  ]);
});

test('where the board and the text contradict each other, both are kept and the field is conflicting', () => {
  const [document] = documentsOf(
    ashby({
      descriptionHtml:
        '<p>Title: Bridge Keeper</p><p>This role is fully remote.</p><p>This is a part-time position.</p><p>Location: Berlin, Germany</p><p>Salary: €40,000 - €42,000 a year</p>',
    }),
  );
  for (const field of ['workModel', 'employment', 'locations', 'salary'] as const) {
    const { values, conflicting } = readField(document!, field);
    expect([field, conflicting]).toEqual([field, true]);
    expect(values.some(value => value.includes('board-data'))).toBe(true);
    expect(values.some(value => !value.includes('board-data'))).toBe(true);
  }
});

test('JSON of any shape is read or named, and never throws', () => {
  const keys = fc.constantFrom(
    ...[
      '@type',
      '@graph',
      'title',
      'text',
      'description',
      'jobs',
      'categories',
      'hostedUrl',
      'absolute_url',
      'content',
    ],
    ...[
      'descriptionHtml',
      'jobUrl',
      'jobLocation',
      'address',
      'baseSalary',
      'value',
      'compensation',
      'location',
      'lists',
    ],
  );
  const leaf = fc.oneof(
    fc.constantFrom<unknown>('JobPosting', null, true, 0, -1, 1e300, '', '<p>We paint.</p>'),
    fc.string(),
  );
  const { tree } = fc.letrec(tie => ({
    tree: fc.oneof(
      { maxDepth: 4 },
      leaf,
      fc.array(tie('tree'), { maxLength: 3 }),
      fc.dictionary(keys, tie('tree'), { maxKeys: 8 }),
    ),
  }));
  fc.assert(
    fc.property(fc.dictionary(keys, tree, { maxKeys: 12 }), data => {
      for (const file of [data, { ...data, '@type': 'JobPosting' }, { text: '', hostedUrl: '', ...data }]) {
        for (const document of documentsOf(file)) readField(document, 'title');
      }
    }),
    { numRuns: 300 },
  );
});
