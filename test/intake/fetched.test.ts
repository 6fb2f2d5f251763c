import { afterEach, expect, test } from 'vitest';
import { formatDiagnostics } from '../../src/diagnostics/print.ts';
import { fetchPostings, listingOf } from '../../src/intake/fetched.ts';
import { type Answers, json, type Replay, replay } from './replay.ts';

let server: Replay;
afterEach(() => server.close());

const steps: string[] = [];
const progress = {
  begin: (total: number, what: string) => steps.push(`${total} ${what}`),
  step: () => steps.push('step'),
  end: () => steps.push('end'),
};
async function fetched(what: [board: string, account: string], answers: Answers) {
  steps.length = 0;
  server = await replay(answers);
  const { candidates, diagnostics } = await fetchPostings(
    listingOf(...what)!,
    '2026-05-21',
    server.network,
    progress,
  );
  return {
    texts: candidates.map(({ posting }) => posting.body),
    urls: candidates.map(
      ({ url, posting }) => posting.statements.find(({ of }) => of === 'address')?.words ?? url,
    ),
    problems: formatDiagnostics(diagnostics),
  };
}

test.each([
  ['greenhouse', 'https://boards-api.greenhouse.io/v1/boards/acme/jobs?content=true'],
  ['lever', 'https://api.lever.co/v0/postings/acme?mode=json&limit=100&skip=0'],
  ['ashby', 'https://api.ashbyhq.com/posting-api/job-board/acme?includeCompensation=true'],
  ['smartrecruiters', 'https://api.smartrecruiters.com/v1/companies/acme/postings?limit=100&offset=0'],
  ['recruitee', 'https://acme.recruitee.com/api/offers/'],
  ['workable', 'https://apply.workable.com/api/v1/widget/accounts/acme?details=true'],
])('the jobs of an account on %s are asked for at %s', async (board, address) => {
  server = await replay({});
  expect(listingOf(board, 'acme')).toBe(address);
});

test('a board whose last page is full is at its end where the next one is empty', async () => {
  const jobs = Array.from({ length: 100 }, (_, i) => ({
    id: String(i),
    text: `Job ${i}`,
    hostedUrl: `https://jobs.example/${i}`,
    description: `<p>Text ${i}.</p>`,
  }));
  const { texts, problems } = await fetched(['lever', 'acme'], {
    'api.lever.co/v0/postings/acme?mode=json&limit=100&skip=0': json(jobs),
    'api.lever.co/v0/postings/acme?mode=json&limit=100&skip=100': json([]),
  });
  expect([texts.length, problems]).toEqual([100, '0 problems']);
});

test('a board is fetched page by page', async () => {
  const job = (id: number) => ({
    id: String(id),
    text: `Job ${id}`,
    hostedUrl: `https://jobs.example/${id}`,
    description: `<p>Text ${id}.</p>`,
  });
  const page = (from: number, length: number) => json(Array.from({ length }, (_, i) => job(from + i)));
  const { texts } = await fetched(['lever', 'acme'], {
    'api.lever.co/v0/postings/acme?mode=json&limit=100&skip=0': page(0, 100),
    'api.lever.co/v0/postings/acme?mode=json&limit=100&skip=100': page(100, 3),
  });
  expect(texts).toHaveLength(103);
  expect(texts.at(-1)).toBe('Text 102.');
  expect(server.asked).toHaveLength(2);
});

const listed = (id: number, host = 'api.smartrecruiters.com') => ({
  id: String(id),
  name: `Painter ${id}`,
  company: { identifier: 'acme', name: 'Acme' },
  releasedDate: '2026-05-21T02:11:28.000Z',
  ref: `https://${host}/v1/companies/acme/postings/${id}`,
});
const detail = (id: number) =>
  json({
    ...listed(id),
    jobAd: { sections: { jobDescription: { title: 'Job', text: `<p>Text ${id}.</p>` } } },
  });
const list = 'api.smartrecruiters.com/v1/companies/acme/postings?limit=100&offset=';
const at = (id: number) => `api.smartrecruiters.com/v1/companies/acme/postings/${id}`;

test('texts that a list lacks are fetched from where it says, and progress is told', async () => {
  const { texts, problems } = await fetched(['smartrecruiters', 'acme'], {
    [`${list}0`]: json({ offset: 0, totalFound: 3, content: [listed(1), listed(2)] }),
    [`${list}2`]: json({ offset: 2, totalFound: 3, content: [listed(3)] }),
    [at(1)]: detail(1),
    [at(2)]: detail(2),
    [at(3)]: detail(3),
  });
  expect(texts).toEqual([1, 2, 3].map(id => `## Job\nText ${id}.`));
  expect(problems).toBe('0 problems');
  expect(steps).toEqual(['3 postings fetched', 'step', 'step', 'step', 'end']);
});

test('no other host is asked than the one that the owner named', async () => {
  const { texts } = await fetched(['smartrecruiters', 'acme'], {
    [`${list}0`]: json({ offset: 0, totalFound: 1, content: [listed(1, 'elsewhere.example')] }),
    'elsewhere.example/v1/companies/acme/postings/1': detail(1),
  });
  expect(texts).toEqual(['']);
  expect(server.asked).toEqual([`${list}0`]);
});

test('a text that cannot be fetched is named, and the others are there', async () => {
  const { texts, problems } = await fetched(['smartrecruiters', 'acme'], {
    [`${list}0`]: json({ offset: 0, totalFound: 2, content: [listed(1), listed(2)] }),
    [at(2)]: detail(2),
  });
  expect(texts).toEqual(['## Job\nText 2.']);
  expect(problems).toContain('postings/1  error  network/answer');
});

test('a list in HTML leads to its jobs, and each has its address', async () => {
  const page =
    (body: string): Answers[string] =>
    response =>
      response.setHeader('content-type', 'text/html').end(`<!doctype html><html><body>${body}</body></html>`);
  server = await replay({
    'careers.example/jobs/search': page(
      '<li class="iCIMS_JobCardItem"><a href="/jobs/7/painter/job"><h3>Painter</h3></a></li>',
    ),
    'careers.example/jobs/7/painter/job': page(
      '<h1>Painter</h1><p>You paint bridges in Porto, and look after the boats below them.</p>',
    ),
  });
  const { candidates } = await fetchPostings(
    'https://careers.example/jobs/search',
    '2026-05-21',
    server.network,
    progress,
  );
  expect(candidates[0]!.posting.body).toContain('You paint bridges in Porto');
  expect(candidates[0]!).toMatchObject({
    url: 'https://careers.example/jobs/7/painter/job',
    capturedAt: '2026-05-21',
  });
});
