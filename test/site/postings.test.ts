import { expect, test } from 'vitest';
import { corpusOf, openPage, type SiteName, wordsOf } from './sites.ts';

const page = (site: SiteName, id: string) => openPage(site, `postings/${id}/`);
const shipped = corpusOf('shipped').records;
const pathsIn = (element: Element) =>
  [...element.querySelectorAll('a')].map(link => link.getAttribute('href'));

test('a posting that repeats another leads to it, and says how the two differ', () => {
  const copy = shipped.find(({ duplicateOf }) => duplicateOf !== undefined)!;
  const copies = page('shipped', copy.id).querySelector('.copies')!;
  expect(pathsIn(copies)).toContain(`/postings/${copy.duplicateOf}/`);
  expect(wordsOf(copies)).toMatch(/copies differ|Nothing that was read/);
});

test('a posting names up to five similar ones, and what they have in common', () => {
  const record = shipped.find(({ duplicateOf, fields }) => !duplicateOf && fields.skills.facts.length > 5)!;
  const similar = [...page('shipped', record.id).querySelectorAll('.similar li')];
  expect(similar).toHaveLength(5);
  for (const other of similar) {
    expect(pathsIn(other)).not.toContain(`/postings/${record.id}/`);
    expect(wordsOf(other)).toContain('Both ask for');
  }
});

test('where the report has a repository, a reading is contested in a form that is filled in', () => {
  const link = page('hostile', 'title').querySelector<HTMLAnchorElement>('.contest a')!;
  const { origin, pathname, searchParams } = new URL(link.href);
  expect(`${origin}${pathname}`).toBe('https://code.example/bakers/issues/new');
  expect([...searchParams.keys()]).toEqual(['title', 'body']);
  expect(searchParams.get('title')).toBe(
    `Wrong reading: "Baker" & 'Co' </title><script>window.obeyed = 1</script>`,
  );
  expect(searchParams.get('body')).toContain('https://example.org/postings/title/');
  expect(page('hostile', 'endless').querySelector<HTMLAnchorElement>('.contest a')!.href.length).toBeLessThan(
    4000,
  );
});

test('without a repository there is no such link', () => {
  expect(page('shipped', shipped[0]!.id).querySelector('.contest')).toBeNull();
});

test('each field of a posting can be contested by itself', () => {
  const link = page('hostile', 'corrected').querySelector<HTMLAnchorElement>('#field-skills .contest')!;
  const { searchParams } = new URL(link.href);
  expect(searchParams.get('title')).toBe('Wrong reading: Baker, Skills');
  expect(searchParams.get('body')).toContain('- Skills: SQL');
  expect(searchParams.get('body')).not.toContain('- Title');
});

test('what a person set is marked, with what had been read and why it was set', () => {
  const posting = page('hostile', 'corrected');
  const field = (name: string) => wordsOf(posting.querySelector(`#field-${name}`)!);
  expect(wordsOf(posting.querySelector('.notice')!)).toBe(
    'A person corrected what was read here of level, skills and pay: <b onclick="window.obeyed = 1">Asked</b> "them" & noted',
  );
  expect(field('seniority')).toContain('senior said above the text set by a person, seniority/correction');
  expect(field('skills')).toContain('not Python (a person set it otherwise) skills/lexicon');
  expect(field('salary')).toContain('not stated salary: above the text set by a person');
});

test('a skill that a person took out stands on its page among what was not counted', () => {
  const refused = openPage('hostile', 'charts/skills/python/').querySelector('.refusals')!;
  expect(wordsOf(refused)).toContain('Not counted (a person set it otherwise). Baker');
});

test('what was refused stands with the first chart that reads its field, and the others lead there', () => {
  const chart = (id: string) => openPage('shipped', `charts/${id}/`);
  expect(chart('skills').querySelector('.refusals')).not.toBeNull();
  expect(chart('skill-pairs').querySelector('.refusals')).toBeNull();
  expect(wordsOf(chart('skill-pairs').querySelector('#method')!.parentElement!)).toContain(
    'What was seen and not counted, with the reasons, stands on the pages of Skills.',
  );
});

test('a legend says which line under words is which, for those that the posting has', () => {
  const legend = page('sixty', 'posting-00').querySelector('.legend')!;
  expect([...legend.querySelectorAll('mark')].map(wordsOf)).toContain('skill');
});
