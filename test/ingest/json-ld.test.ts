import { expect, test } from 'vitest';
import { boardData, bodyOf, documentsOf, problemsOf, readField } from './reading.ts';

const description = '<p>You paint bridges from <b>May</b> to October.</p>';
const jobPosting = (said: object = {}) => ({
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  title: 'Bridge Painter',
  description,
  ...said,
});
const only = (content: string | object, file?: string) => {
  const documents = documentsOf(content, file);
  expect(documents).toHaveLength(1);
  return documents[0]!;
};
const page = (...data: unknown[]) =>
  `<!doctype html><html><head>${data.map(value => `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`).join('')}</head><body><p>Seen</p></body></html>`;

test('what the board says stands above the text with its place in the data', () => {
  const document = only(
    jobPosting({
      hiringOrganization: { '@type': 'Organization', name: 'Northwind' },
      datePosted: '2026-05-21T08:00:00+02:00',
      employmentType: ['FULL_TIME', 'TEMPORARY'],
      jobLocation: {
        '@type': 'Place',
        address: { addressLocality: 'Lisbon', addressRegion: 'Lisbon', addressCountry: 'PT' },
      },
      baseSalary: {
        '@type': 'MonetaryAmount',
        currency: 'EUR',
        value: { '@type': 'QuantitativeValue', minValue: 30000, maxValue: 36000, unitText: 'YEAR' },
      },
      identifier: { '@type': 'PropertyValue', name: 'Northwind', value: 'R-10411' },
      url: 'https://jobs.northwind.example/10411',
    }),
  );
  expect(boardData(document)).toEqual([
    'title: Bridge Painter (/title)',
    'company: Northwind (/hiringOrganization/name)',
    'place: Lisbon, Lisbon, Portugal (/jobLocation/address)',
    'posted on: 2026-05-21T08:00:00+02:00 (/datePosted)',
    'employment: FULL_TIME (/employmentType/0)',
    'employment: TEMPORARY (/employmentType/1)',
    'pay: EUR 30000–36000 (YEAR) (/baseSalary)',
    'requisition: R-10411 (/identifier/value)',
    'address: https://jobs.northwind.example/10411 (/url)',
  ]);
  expect(bodyOf(document)).toBe('You paint bridges from May to October.');
  expect(readField(document, 'title').values).toEqual(['Bridge Painter [title/board-data] /title']);
  expect(readField(document, 'postedOn').values).toEqual(['2026-05-21 [posted-on/board-data] /datePosted']);
  expect(readField(document, 'salary').values).toEqual([
    '30000, 36000, EUR, year, stated, base [salary/board-data] /baseSalary',
  ]);
});

test('a day that no calendar has is no date', () => {
  for (const datePosted of ['2026-02-30', '2026-13-01T08:00:00', '2026-00-10'])
    expect(boardData(only(jobPosting({ datePosted })))).toEqual(['title: Bridge Painter (/title)']);
});

test('properties may be a value, a list or an object', () => {
  const document = only(
    jobPosting({
      title: ['Bridge Painter', 'Painter'],
      hiringOrganization: [{ name: ['Northwind'] }],
      employmentType: 'FULL_TIME, PART_TIME',
      jobLocation: ['Lisbon, Portugal', { address: 'Oslo, Norway' }],
      baseSalary: 21,
      salaryCurrency: 'EUR',
      identifier: 10411,
    }),
  );
  expect(boardData(document)).toEqual([
    'title: Bridge Painter (/title/0)',
    'company: Northwind (/hiringOrganization/0/name/0)',
    'place: Lisbon, Portugal (/jobLocation/0)',
    'place: Oslo, Norway (/jobLocation/1/address)',
    'employment: FULL_TIME, PART_TIME (/employmentType)',
    'pay: EUR 21 (/baseSalary)',
    'requisition: 10411 (/identifier)',
  ]);
  expect(readField(document, 'employment').values).toHaveLength(2);
});

test('a description in entities is the same text', () => {
  const escaped = description.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  expect(bodyOf(only(jobPosting({ description: escaped })))).toBe(bodyOf(only(jobPosting())));
});

test('parts of the text that stand apart get their headings', () => {
  const document = only(
    jobPosting({
      responsibilities: ['Mix paint', 'Climb'],
      qualifications: 'A head for heights',
      experienceRequirements: { '@type': 'OccupationalExperienceRequirements', monthsOfExperience: 24 },
    }),
  );
  expect(bodyOf(document).split('\n').slice(2)).toEqual([
    '## Responsibilities',
    '- Mix paint',
    '- Climb',
    '',
    '## Qualifications',
    'A head for heights',
    '',
    '## Experience requirements',
    'At least 24 months of experience',
  ]);
});

test('remote work and where applicants must be', () => {
  const document = only(
    jobPosting({
      jobLocationType: 'TELECOMMUTE',
      applicantLocationRequirements: [{ '@type': 'Country', name: 'Canada' }, 'Norway'],
    }),
  );
  expect(readField(document, 'workModel').values).toEqual([
    'remote [work-model/board-data] /jobLocationType',
  ]);
  expect(readField(document, 'locations').values).toEqual([
    'Canada, eligible-region [locations/board-data] /applicantLocationRequirements/0/name',
    'Norway, eligible-region [locations/board-data] /applicantLocationRequirements/1',
  ]);
});

test('names of places count where all have one address', () => {
  const address = { addressLocality: 'Lisbon', addressCountry: 'PT' };
  const places = (...names: string[]) =>
    readField(
      only(jobPosting({ jobLocation: names.map(name => ({ name, address })) })),
      'locations',
    ).values.map(value => value.replace(/ \[.*/, ''));
  expect(places('Oslo, Norway', 'Lisbon, Portugal')).toEqual([
    'Oslo, Norway, office',
    'Lisbon, Portugal, office',
  ]);
  expect(places('Head office')).toEqual(['Lisbon, Portugal, office']);
});

test('a posting is found in a page, in a list and in a graph', () => {
  const organization = { '@type': 'Organization', name: 'Northwind' };
  for (const data of [
    [organization, jobPosting()],
    { '@graph': [organization, jobPosting()] },
    jobPosting({ '@type': ['Thing', 'JobPosting'] }),
  ]) {
    expect(bodyOf(only(page(organization, data), 'saved.html'))).toMatch(/^You paint/);
    expect(bodyOf(only(data))).toMatch(/^You paint/);
  }
});

test('a page is known by its content, not by the name of its file', () => {
  expect(
    bodyOf(only(`<?xml version="1.0"?>\n<!-- saved --><!-- twice -->\n${page(jobPosting())}`, 'saved.txt')),
  ).toMatch(/^You paint/);
  expect(only(`${'<!---->'.repeat(1000)}We paint.`, 'a.md').text).toContain('<!--');
  expect(bodyOf(only(page(jobPosting()), 'saved.txt'))).toMatch(/^You paint/);
  expect(bodyOf(only(jobPosting(), 'saved.md'))).toMatch(/^You paint/);
});

test('of several postings in a page the first is read, with a warning', () => {
  const two = page(jobPosting(), jobPosting({ title: 'Bridge Keeper' }));
  expect(boardData(only(two, 'saved.html'))).toEqual(['title: Bridge Painter (/title)']);
  expect(problemsOf(two, 'saved.html')).toEqual(['posting/structure warning']);
});

test('structured data with line ends in its texts is read, and broken data is passed over with a warning', () => {
  const loose = page(JSON.stringify(jobPosting()).replace('You paint', 'You\n paint'));
  expect(bodyOf(only(loose, 'saved.html'))).toMatch(/^You paint/);
  const broken = page('{"@type": "JobPosting", ');
  expect(bodyOf(only(broken, 'saved.html'))).toBe('Seen');
  expect(problemsOf(broken, 'saved.html')).toEqual(['posting/structure warning']);
});

test('a page without structured data is the text that people see', () => {
  const document = only(
    '<!DOCTYPE html><body><nav>Home</nav><h1>Bridge Painter</h1><p>You paint.</p></body>',
    'saved.html',
  );
  expect(document.text).toBe('## Bridge Painter\n\nYou paint.');
  expect(readField(document, 'title').values).toEqual(['Bridge Painter [title/heading] "Bridge Painter"']);
});

test('amounts of nothing, upside down, without a currency or estimated are no pay', () => {
  for (const said of [
    { baseSalary: { currency: 'EUR', value: { minValue: 0, maxValue: 0 } } },
    { baseSalary: { currency: 'EUR', value: { minValue: 9, maxValue: 3 } } },
    { baseSalary: { value: 30000 } },
    { baseSalary: 'competitive', salaryCurrency: 'EUR' },
    { estimatedSalary: { currency: 'EUR', value: 30000 } },
  ])
    expect(readField(only(jobPosting(said)), 'salary').values).toEqual([]);
});
