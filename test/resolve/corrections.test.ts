import { expect, test } from 'vitest';
import { formatDiagnostics } from '../../src/diagnostics/print.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import type { Fact, FieldName } from '../../src/posting/record.ts';
import { readCorrected } from '../../src/resolve/read.ts';
import { toRow } from '../../src/resolve/row.ts';
import { lexicon } from '../extract/examples.ts';

const body = `Data Engineer
Northwind

Requirements
- Python or Java
- Excel
- Bachelor's degree
- 5+ years of experience
Pay: $100,000 - $120,000 a year
`;
const posting = (corrections: string, text = body) =>
  ingest(Buffer.from(`---\ncorrections:\n${corrections.replace(/^/gm, '  ')}\n---\n${text}`), 'posting.md');
const read = (corrections: string, text = body) => readCorrected(posting(corrections, text).value!, lexicon);
const record = (corrections: string, text = body) => read(corrections, text).value!;
const field = <F extends FieldName>(name: F, corrections: string, text = body) =>
  record(corrections, text).fields[name];
const values = (facts: readonly Fact<unknown>[]) => facts.map(({ value }) => value);
const skills = (corrections: string) =>
  field('skills', corrections).facts.map(({ value }) =>
    [value.id, value.strength, ...(value.group ? [`group ${value.group}`] : [])].join(' '),
  );
const problems = (corrections: string) =>
  [...posting(corrections).diagnostics, ...read(corrections).diagnostics].map(
    ({ severity, line, column, message, advice }) => `${line}:${column} ${severity}: ${message}. ${advice}`,
  );
const words = (corrections: string, name: FieldName) => {
  const { text } = posting(corrections).value!;
  return field(name, corrections).facts.flatMap(({ evidence }) =>
    evidence.map(({ start, end }) => text.slice(start, end)),
  );
};

test('what a person sets counts in place of what was read, and leads to the line that sets it', () => {
  expect(field('degree', 'degree: master')).toMatchObject({
    state: 'corrected',
    facts: [
      { value: { minimum: 'master', levels: ['master'] }, status: 'corrected', rule: 'degree/correction' },
    ],
  });
  expect(words('degree: master', 'degree')).toEqual(['master']);
  expect(words('title: "Data Engineer II"', 'title')).toEqual(['Data Engineer II']);
});

test('what had been read stays as superseded', () => {
  const { superseded } = field('experience', 'experience: 4').correction!;
  expect(superseded).toMatchObject([
    { value: { minYears: 5 }, status: 'stated', rule: 'experience/years-plus' },
  ]);
});

test('nothing says that the posting does not state it', () => {
  for (const nothing of ['salary:', 'salary: null', 'salary: []']) {
    const { state, facts, correction } = field('salary', nothing);
    expect({ state, facts }).toEqual({ state: 'silent', facts: [] });
    expect(values(correction!.superseded)).toMatchObject([{ min: 100_000, max: 120_000 }]);
    const [span] = correction!.evidence;
    expect(posting(nothing).value!.text.slice(span!.start, span!.end)).toBe(nothing);
  }
});

test('the flat row follows', () => {
  const corrections = 'salary: { min: 90000, currency: EUR, period: year }\nlocations: Toronto, ON, Canada';
  expect(toRow(record(corrections), posting(corrections).value!.text)).toMatchObject({
    salary_min: 90_000,
    salary_max: null,
    salary_currency: 'EUR',
    locations: ['Toronto, ON, Canada'],
  });
});

test('one value needs no list, and several have one', () => {
  expect(values(field('workModel', 'workModel: remote').facts)).toEqual(['remote']);
  expect(values(field('workModel', 'workModel: [remote, hybrid]').facts)).toEqual(['remote', 'hybrid']);
});

test('a place is named as postings name it, or by its parts', () => {
  const place = { city: 'Toronto', region: 'ON', country: 'Canada', role: 'office' };
  expect(values(field('locations', 'locations: Toronto, ON, Canada').facts)).toEqual([place]);
  expect(values(field('locations', 'locations: { country: Canada, role: eligible-region }').facts)).toEqual([
    { country: 'Canada', role: 'eligible-region' },
  ]);
  expect(problems('locations: Nowherish')).toEqual([
    '3:14 error: "Nowherish" is no place that the lexicon knows. Say its parts: `{ city: …, region: …, country: … }`, as many of them as are known',
  ]);
});

test('of skills only those that are named change', () => {
  expect(skills('skills: {}')).toEqual([
    'python required group 1',
    'java required group 1',
    'microsoft-excel required',
  ]);
  expect(skills('skills: { preferred: [Excel, sql] }')).toEqual([
    'python required group 1',
    'java required group 1',
    'microsoft-excel preferred',
    'sql preferred',
  ]);
  expect(skills('skills: { remove: [java] }')).toEqual(['python required', 'microsoft-excel required']);
});

test('a single skill may stand without a list', () => {
  expect(skills('skills: { preferred: SQL, remove: java }')).toEqual([
    'python required',
    'microsoft-excel required',
    'sql preferred',
  ]);
  expect(problems('skills: { remove: Javva }')[0]).toMatch(/^3:21 error: "Javva" is no skill/);
});

test('a list within the list of skills is a choice', () => {
  expect(skills('skills: { required: [Python, [Java, C++]], remove: [Excel] }')).toEqual([
    'python required',
    'java required group 1',
    'cpp required group 1',
  ]);
});

test('all skills can go, also for others', () => {
  expect(skills('skills: []')).toEqual([]);
  expect(skills('skills: { remove: all, required: [SQL] }')).toEqual(['sql required']);
});

test('a skill that the lexicon lacks is refused with its likely name', () => {
  expect(problems('skills: { required: [Pyhton, SQL], remove: [sql] }')).toEqual([
    '3:24 error: "Pyhton" is no skill that the lexicon knows. Did you mean "Python"? Correct it, or add the skill to a file of `lexicon/skills`',
    '3:47 error: SQL is named twice among the corrections. Keep the one that is right',
  ]);
});

test('a value that is read too keeps its words in the text', () => {
  const { state, facts } = field('workModel', 'workModel: [remote, hybrid]', `${body}Hybrid\n`);
  expect(state).toBe('corrected');
  expect(facts.map(({ value, status }) => [value, status])).toEqual([
    ['remote', 'corrected'],
    ['hybrid', 'stated'],
  ]);
});

test('a correction that changes nothing is told of', () => {
  expect(problems('experience: 5\nskills: { required: [Excel], remove: [SQL] }')).toEqual([
    '3:15 warning: `corrections.experience` says what is read without it. Delete `experience` from the corrections',
    '4:24 warning: Microsoft Excel is read as required without it. Delete "Excel" from the corrections',
    '4:41 warning: SQL is not read, so nothing is removed. Delete "SQL" from the corrections',
  ]);
});

test('a city beside its country in a list is told of, for a comma may have parted one place', () => {
  expect(problems('locations: [Berlin, Germany]')).toEqual([
    '3:23 warning: "Berlin" and "Germany" are two places here. If they are one, put quotation marks around both: "Berlin, Germany"',
  ]);
  expect(problems('locations: ["Berlin, Germany", Toronto, Spain]')).toEqual([]);
});

test('every wrong key and value is shown at its place', () => {
  const { value, diagnostics } = posting(
    'senority: senior\ndegree: bachelors\nworkModel: [remote, nearby]\nsalary: { min: 5, currency: dollar }\nskills: [Python]',
  );
  expect(value).toBeUndefined();
  expect(formatDiagnostics(diagnostics)).toMatchInlineSnapshot(`
    "posting.md:3:3  error  front-matter/value
      \`corrections.senority\` is not known.
        2 | corrections:
        3 |   senority: senior
          |   ^
      Did you mean \`seniority\`? Correct its spelling, or delete \`senority\`.

    posting.md:4:11  error  front-matter/value
      \`corrections.degree\`: expected one of high-school, associate, bachelor, master, doctorate.
        3 |   senority: senior
        4 |   degree: bachelors
          |           ^
      Did you mean "bachelor"? Correct the value.

    posting.md:5:23  error  front-matter/value
      \`corrections.workModel.1\`: expected one of onsite, hybrid, remote.
        4 |   degree: bachelors
        5 |   workModel: [remote, nearby]
          |                       ^
      Correct the value.

    posting.md:6:31  error  front-matter/value
      \`corrections.salary.currency\`: expected a currency by its three letters, such as USD.
        5 |   workModel: [remote, nearby]
        6 |   salary: { min: 5, currency: dollar }
          |                               ^
      Correct the value.

    posting.md:7:11  error  front-matter/value
      \`corrections.skills\`: expected skills below required, preferred, mentioned or remove.
        6 |   salary: { min: 5, currency: dollar }
        7 |   skills: [Python]
          |           ^
      Correct the value.

    5 problems"
  `);
});

test('the reason for a correction is kept in its words', () => {
  expect(record('note: They told me so.\nseniority: senior').correctionNote).toBe('They told me so.');
});

test.each([
  ['term: { year: 26 }', '3:17', 'expected a year of four digits, such as 2027'],
  ['term: { startMonths: 13 }', '3:24', 'expected a month from 1 to 12'],
  ['term: {}', '3:9', 'a term has at least one of season, year, startMonths and durationWeeks'],
  ['term: { years: 2027 }', '3:11', 'is not known'],
  ['term: summer 2027', '3:9', 'expected a term such as { season: summer, year: 2027 }'],
  ['salary: 90000', '3:11', 'expected pay such as { min: 90000, max: 110000, currency: EUR, period: year }'],
  ['graduation: { from: 2027-06, to: 2026-05 }', '3:15', 'from is later than to'],
  ['experience: { minYears: 5, maxYears: 3 }', '3:15', 'minYears is more than maxYears'],
  ['postedOn: 12.05.2026', '3:13', 'expected a date such as 2026-05-21'],
])('what no posting can say is refused once, with what would do: %s', (correction, place, message) => {
  const said = posting(correction).diagnostics;
  expect(said.map(({ line, column }) => `${line}:${column}`)).toEqual([place]);
  expect(said[0]!.message).toContain(message);
});
