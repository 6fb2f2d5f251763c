import { expect, test } from 'vitest';
import { board } from '../../src/extract/board.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import type { FieldName } from '../../src/posting/record.ts';
import { readPosting } from '../../src/resolve/read.ts';
import { lexicon, posting, valuesRead } from './examples.ts';

const job = 'Requirements\n- Two years of bridge building\n- Careful with cranes';

/** Pages of each board as a person would paste them: what stands around the employer's words. */
const pages: [board: string, page: string, furniture: string[]][] = [
  [
    'Filtr',
    `Job Board\nLogoLogo\nGet Jobs Tailored to Your Resume\nFiltr uses AI to scan 1000+ jobs\nNorthwind Logo\nBridge Keeper\nNorthwind\nApply Now\n\n${job}`,
    ['Job Board', 'LogoLogo', 'Filtr uses AI to scan 1000+ jobs', 'Northwind Logo', 'Apply Now'],
  ],
  [
    'LinkedIn',
    `Company logo for, Northwind.\nBridge Keeper\nNorthwind\nEasy Apply\nSave Bridge Keeper at Northwind\nAbout the job\n\n${job}\n\nShow less\nSeniority level\nEntry level\nJob function\nEngineering`,
    ['Company logo for, Northwind.', 'Easy Apply', 'About the job', 'Show less', 'Engineering'],
  ],
  [
    'LinkedIn',
    `0 notifications\nHome\nMy Network\nJobs\nNorthwind Partners\nShare\nShow more options\nBridge Keeper\nOslo, Norway · Reposted 3 days ago · Over 100 applicants\nPromoted by hirer · Responses managed off LinkedIn\nHybrid\nMatches your job preferences, workplace type is Hybrid.\nFull-time\nApply\nSave\nTailor my resume to this job\nAbout the job\n\n${job}\n\nSet alert for similar jobs\n12,345 followers`,
    [
      'My Network',
      'Share',
      'Matches your job preferences, workplace type is Hybrid.',
      'Apply',
      '12,345 followers',
    ],
  ],
  [
    'Greenhouse',
    `Back to jobs\nBridge Keeper\nOslo\nApply for this job\n\n${job}\n\nCreate a Job Alert\nFirst Name*\nResume/CV*\nSubmit application\nPowered by Greenhouse`,
    ['Back to jobs', 'Apply for this job', 'Create a Job Alert', 'First Name*', 'Powered by Greenhouse'],
  ],
  [
    'Lever',
    `Bridge Keeper\nOslo\nApply for this job\n\n${job}\n\nSubmit your application\nNorthwind Home Page\nJobs powered by Lever`,
    ['Apply for this job', 'Submit your application', 'Northwind Home Page', 'Jobs powered by Lever'],
  ],
  [
    'Ashby',
    `Bridge Keeper\nOverview Application\n\n${job}\n\nAutofill from resume\nThis site is protected by reCAPTCHA and its terms apply.\nPowered by Ashby`,
    ['Overview Application', 'Autofill from resume', 'Powered by Ashby'],
  ],
  [
    'Indeed',
    `Bridge Keeper\nNorthwind\nProfile insights\nFind out how your skills align with the job description\nFull job description\n\n${job}\n\nReport job`,
    ['Profile insights', 'Full job description', 'Report job'],
  ],
  [
    'Glassdoor',
    `Northwind\n4.2 ★\nBridge Keeper\nhttps://www.glassdoor.com/job-listing/1\nApply on employer site\n\n${job}\n\nShow more company reviews\n81% recommend to a friend`,
    ['4.2 ★', 'Apply on employer site', '81% recommend to a friend'],
  ],
];

test.each(pages)('%s: its furniture is its own, the demands are the employer’s', (_, page, furniture) => {
  const { lines } = posting(page);
  const sections = new Map(lines.map(({ text, section }) => [text, section]));
  expect(furniture.map(text => [text, sections.get(text)])).toEqual(
    furniture.map(text => [text, 'board-commentary']),
  );
  expect(sections.get('Careful with cranes')).toBe('required');
});

test('a page of LinkedIn as browsers copy it tells whose the job is, what, where, how and since when', () => {
  const page = `---\ncapturedAt: 2026-05-20\n---\n${pages[2]![1].replace('Reposted 3', '3')}`;
  const { fields } = readPosting(ingest(new TextEncoder().encode(page), 'posting.md').value!, lexicon);
  const valuesOf = (name: FieldName) => fields[name].facts.map(({ value }) => value);
  expect(valuesOf('title')).toEqual(['Bridge Keeper']);
  expect(valuesOf('company')).toEqual(['Northwind Partners']);
  expect(valuesOf('locations')).toEqual([{ city: 'Oslo', country: 'Norway', role: 'office' }]);
  expect(valuesOf('workModel')).toEqual(['hybrid']);
  expect(valuesOf('employment')).toEqual(['full-time']);
  expect(valuesOf('postedOn')).toEqual(['2026-05-17']);
  expect(valuesOf('seniority')).toEqual([]);
});

test.each(pages)('%s is told by what its page carries', (name, page) => {
  const read = board.flatMap(rule => valuesRead(rule, page));
  // Below the employer's words a mark counts only when it names the board.
  expect([...new Set(read)]).toEqual([name]);
});

test('what an aggregator says that the ad emphasized is nothing that the employer asks for', () => {
  const { lines } = posting(`${job}\n\nWhat the JD emphasized\n- Rust\n- Cranes\n\nOther signals\n- Python`);
  expect(lines.slice(-5).map(({ section }) => section)).toEqual(Array(5).fill('board-commentary'));
});

test('an unknown board degrades to plain text', () => {
  const { lines } = posting(`Bridge Keeper\nTap to shortlist\n\n${job}`);
  expect(lines.map(({ section }) => section)).toEqual([
    'header',
    'header',
    'required',
    'required',
    'required',
  ]);
  expect(board.flatMap(rule => rule.read(posting(job), lexicon))).toEqual([]);
});
