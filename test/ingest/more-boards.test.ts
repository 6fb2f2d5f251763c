import { expect, test } from 'vitest';
import { formatDiagnostics } from '../../src/diagnostics/print.ts';
import { ingestAll } from '../../src/ingest/ingest.ts';
import { boardData, bodyOf, documentsOf } from './reading.ts';

/** What the first posting of a file says, its board's data a line each, then its text. */
const said = (content: string | object, file?: string): string[] => {
  const [document] = documentsOf(content, file);
  return document ? [...boardData(document), bodyOf(document)] : [];
};
/** What is said of a file without a text of a posting. */
const elsewhere = (content: string | object, file = 'list.json'): string =>
  formatDiagnostics(
    ingestAll(
      Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)),
      file,
    ).diagnostics.map(({ frame, ...rest }) => rest),
  );

test('an offer of Recruitee', () => {
  const offer = {
    id: 7,
    title: 'Bridge Painter',
    company_name: 'Northwind',
    careers_url: 'https://jobs.example/o/bridge-painter',
    locations: [{ name: 'Dockside', city: 'Porto', state: 'Norte', country: 'Portugal' }],
    published_at: '2026-05-21 10:10:39 UTC',
    employment_type_code: 'parttime_permanent',
    hybrid: true,
    remote: false,
    salary: { min: '18000', max: '21000', period: 'year', currency: 'EUR' },
    description: '<p>You paint bridges.</p>',
    requirements: '<p><strong>You bring</strong></p><ul><li>Boots</li></ul>',
  };
  expect(said({ offers: [offer] })).toEqual([
    'title: Bridge Painter (/offers/0/title)',
    'company: Northwind (/offers/0/company_name)',
    'place: Dockside (/offers/0/locations/0)',
    'posted on: 2026-05-21 10:10:39 UTC (/offers/0/published_at)',
    'employment: parttime_permanent (/offers/0/employment_type_code)',
    'work model: Hybrid (/offers/0/hybrid)',
    'pay: EUR 18000–21000 (year) (/offers/0/salary)',
    'board: Recruitee (/offers/0/careers_url)',
    'address: https://jobs.example/o/bridge-painter (/offers/0/careers_url)',
    'You paint bridges.\n\n**You bring**\n\n- Boots',
  ]);
});

test('a posting of SmartRecruiters, and a list of them, which has no texts', () => {
  const listed = {
    id: '77',
    name: 'Bridge Painter',
    company: { identifier: 'northwind', name: 'Northwind' },
    releasedDate: '2026-05-21T02:11:28.000Z',
    location: { city: 'Porto', country: 'pt', fullLocation: 'Porto, Portugal', remote: false, hybrid: true },
    typeOfEmployment: { label: 'Full-time' },
    ref: 'https://api.smartrecruiters.com/v1/companies/northwind/postings/77',
  };
  const jobAd = {
    sections: {
      companyDescription: { title: 'Company Description', text: '<p>We keep bridges.</p>' },
      jobDescription: { title: 'Job Description', text: '<p>You paint them.</p>' },
    },
  };
  expect(said({ ...listed, jobAd }).slice(2)).toEqual([
    'place: Porto, Portugal (/location)',
    'posted on: 2026-05-21T02:11:28.000Z (/releasedDate)',
    'employment: Full-time (/typeOfEmployment/label)',
    'work model: Hybrid (/location/hybrid)',
    'board: SmartRecruiters (/company)',
    '## Company Description\nWe keep bridges.\n\n## Job Description\nYou paint them.',
  ]);
  expect(elsewhere({ offset: 0, totalFound: 1, content: [listed] })).toContain(
    'The data of "Bridge Painter" has no text of the posting.\n  Give `npm run add` the addresses that have them, or --follow to go there: https://api.smartrecruiters.com/v1/companies/northwind/postings/77.',
  );
});

test('a posting of Workday, and a list of them, whose addresses lie on the site', () => {
  const posting = {
    jobPostingInfo: {
      title: 'Bridge Painter',
      jobDescription: '<p>You paint bridges.</p>',
      location: 'Porto',
      additionalLocations: ['Lisbon'],
      startDate: '2026-05-21',
      timeType: 'Full time',
      jobReqId: 'JR7',
      remoteType: 'Hybrid',
      externalUrl: 'https://northwind.example/job/JR7',
    },
    hiringOrganization: { name: 'Northwind Ltd' },
  };
  expect(said(posting)).toEqual([
    'title: Bridge Painter (/jobPostingInfo/title)',
    'company: Northwind Ltd (/hiringOrganization/name)',
    'place: Porto (/jobPostingInfo/location)',
    'place: Lisbon (/jobPostingInfo/additionalLocations/0)',
    'posted on: 2026-05-21 (/jobPostingInfo/startDate)',
    'employment: Full time (/jobPostingInfo/timeType)',
    'work model: Hybrid (/jobPostingInfo/remoteType)',
    'requisition: JR7 (/jobPostingInfo/jobReqId)',
    'board: Workday (/jobPostingInfo)',
    'address: https://northwind.example/job/JR7 (/jobPostingInfo/externalUrl)',
    'You paint bridges.',
  ]);
  const list = {
    total: 1,
    jobPostings: [
      { title: 'Bridge Painter', externalPath: '/job/Porto/Painter_JR7', postedOn: 'Posted Today' },
    ],
  };
  expect(elsewhere(list)).toContain('it has the text at /job/Porto/Painter_JR7.');
});

test('a job that its board lists once for each place is one posting with all of them', () => {
  const job = (label: string) => ({
    uuid: 'u7',
    name: 'Painter',
    url: 'https://ats.example/u7',
    workLocation: { label },
    description: { company: '<p>We keep bridges.</p>', role: '<p>You paint them.</p>' },
  });
  expect(said([job('Porto'), job('Lisbon'), job('Porto')])).toEqual([
    'title: Painter (/0/name)',
    'place: Porto (/0/workLocation/label)',
    'place: Lisbon (/1/workLocation/label)',
    'board: Rippling (/0/uuid)',
    'address: https://ats.example/u7 (/0/url)',
    'We keep bridges.\n\nYou paint them.',
  ]);
  const workable = (country: string) => ({
    title: 'Painter',
    shortcode: 'A7',
    url: 'https://apply.example/A7',
    published_on: '2026-05-21',
    telecommuting: true,
    locations: [{ country, city: '' }],
    description: '<p>You paint bridges.</p>',
  });
  expect(said({ name: 'Northwind', jobs: [workable('Spain'), workable('Portugal')] })).toEqual([
    'title: Painter (/jobs/0/title)',
    'company: Northwind (/name)',
    'place: Spain (/jobs/0/locations/0)',
    'place: Portugal (/jobs/1/locations/0)',
    'posted on: 2026-05-21 (/jobs/0/published_on)',
    'work model: Remote (/jobs/0/telecommuting)',
    'board: Workable (/jobs/0/shortcode)',
    'address: https://apply.example/A7 (/jobs/0/url)',
    'You paint bridges.',
  ]);
});

test('a feed of Teamtailor holds JobPostings', () => {
  const item = {
    id: 'a7',
    url: 'https://career.example/jobs/7',
    content_html: '<p>You paint bridges.</p>',
    _jobposting: { '@type': 'JobPosting', title: 'Painter', datePosted: '2026-05-21T09:00:00+01:00' },
  };
  expect(said({ version: 'https://jsonfeed.org/version/1.1', items: [item] })).toEqual([
    'title: Painter (/items/0/_jobposting/title)',
    'posted on: 2026-05-21T09:00:00+01:00 (/items/0/_jobposting/datePosted)',
    'board: Teamtailor (/items/0/_jobposting)',
    'address: https://career.example/jobs/7 (/items/0/url)',
    'You paint bridges.',
  ]);
});

test('a posting of Pinpoint', () => {
  const posting = {
    id: 'p7',
    title: 'Painter',
    path: '/postings/p7',
    url: 'https://northwind.example/postings/p7',
    description: '<p>You paint bridges.</p>',
    key_responsibilities_header: 'What you do',
    key_responsibilities: '<ul><li>Paint</li></ul>',
    workplace_type: 'hybrid',
    compensation: '€20 / hour',
    compensation_minimum: 20,
    compensation_maximum: 20,
    compensation_currency: 'EUR',
    compensation_frequency: 'hour',
    compensation_visible: true,
    location: { name: 'Porto' },
  };
  expect(said({ data: [posting] })).toEqual([
    'title: Painter (/data/0/title)',
    'place: Porto (/data/0/location/name)',
    'work model: hybrid (/data/0/workplace_type)',
    'pay: €20 / hour (/data/0/compensation)',
    'board: Pinpoint (/data/0/path)',
    'address: https://northwind.example/postings/p7 (/data/0/path)',
    'You paint bridges.\n\n## What you do\n- Paint',
  ]);
  const hidden = { data: [{ ...posting, compensation_visible: false }] };
  expect(said(hidden).filter(line => line.startsWith('pay'))).toEqual([]);
});

test('an opening of BambooHR, and the list, which names each by its number', () => {
  const jobOpening = {
    id: '86',
    jobOpeningName: 'Painter',
    employmentStatusLabel: 'Full Time',
    location: { city: 'Porto', state: 'Norte' },
    description: '<p>You paint bridges.</p>',
    compensation: '€20 an hour',
    datePosted: '2026-05-21',
  };
  expect(said({ result: { jobOpening } })).toEqual([
    'title: Painter (/result/jobOpening/jobOpeningName)',
    'place: Porto, Norte (/result/jobOpening/location)',
    'posted on: 2026-05-21 (/result/jobOpening/datePosted)',
    'employment: Full Time (/result/jobOpening/employmentStatusLabel)',
    'board: BambooHR (/result/jobOpening/jobOpeningName)',
    'You paint bridges.\n\nCompensation: €20 an hour',
  ]);
  expect(elsewhere({ result: [{ id: '86', jobOpeningName: 'Painter' }] })).toContain('/careers/86/detail');
});

test('a position of Eightfold, and a list whose descriptions are empty', () => {
  const position = {
    id: 7,
    name: 'Painter',
    canonicalPositionUrl: 'https://northwind.eightfold.ai/careers/job/7',
    locations: ['Porto, Portugal'],
    job_description: '<p>You paint bridges.</p>',
    t_create: 1779321600,
  };
  expect(said(position)).toEqual([
    'title: Painter (/name)',
    'place: Porto, Portugal (/locations/0)',
    'posted on: 2026-05-21 (/t_create)',
    'board: Eightfold (/canonicalPositionUrl)',
    'address: https://northwind.eightfold.ai/careers/job/7 (/canonicalPositionUrl)',
    'You paint bridges.',
  ]);
  expect(
    elsewhere({ domain: 'northwind.example', positions: [{ ...position, job_description: '' }] }),
  ).toContain('https://northwind.eightfold.ai/api/apply/v2/jobs/7?domain=northwind.example');
});

test('a requisition of Oracle Recruiting, and a search, which has no texts', () => {
  const detail = {
    Id: '7',
    Title: 'Painter',
    ExternalDescriptionStr: '<p>You paint bridges.</p>',
    ExternalQualificationsStr: '<p>Boots.</p>',
    PrimaryLocation: 'Porto, Portugal',
    WorkplaceType: 'Hybrid',
    ExternalPostedStartDate: '2026-05-21T00:00:00+00:00',
  };
  expect(said(detail)).toEqual([
    'title: Painter (/Title)',
    'place: Porto, Portugal (/PrimaryLocation)',
    'posted on: 2026-05-21T00:00:00+00:00 (/ExternalPostedStartDate)',
    'work model: Hybrid (/WorkplaceType)',
    'board: Oracle Recruiting (/Id)',
    'You paint bridges.\n\n## Qualifications\nBoots.',
  ]);
  const list = { items: [{ requisitionList: [{ Id: '7', Title: 'Painter', PrimaryLocation: 'Porto' }] }] };
  expect(elsewhere(list)).toContain('recruitingCEJobRequisitionDetails');
});

test('of Freehire nothing is read that it worked out itself, and no search', () => {
  const job = {
    public_slug: 'p-7',
    external_id: '7',
    source: 'greenhouse',
    url: 'https://jobs.example/7',
    title: 'Painter',
    company: 'Northwind',
    location: 'Porto',
    description: 'You paint bridges.',
    work_mode: 'remote',
    posted_at: '2026-05-21T00:00:00Z',
    enrichment: { salary_min: 20000, salary_currency: 'EUR' },
  };
  expect(said({ data: job })).toEqual([
    'title: Painter (/data/title)',
    'company: Northwind (/data/company)',
    'place: Porto (/data/location)',
    'posted on: 2026-05-21T00:00:00Z (/data/posted_at)',
    'board: Freehire (/data/public_slug)',
    'address: https://jobs.example/7 (/data/url)',
    'You paint bridges.',
  ]);
  expect(elsewhere({ data: [job], meta: { total: 1 } })).toContain('https://jobs.example/7');
});

test('positions of Personio in XML', () => {
  const xml = `<?xml version="1.0"?>
<workzag-jobs><position><id>7</id><subcompany>North &amp; Wind</subcompany><office>Porto</office>
<additionalOffices><office>Lisbon</office></additionalOffices><name>Painter</name>
<jobDescriptions><jobDescription><name>Your tasks</name><value><![CDATA[<ul><li>Paint bridges</li></ul>]]></value></jobDescription></jobDescriptions>
<employmentType>permanent</employmentType><schedule>part-time</schedule><createdAt>2026-05-21T14:10:41+00:00</createdAt></position></workzag-jobs>`;
  expect(said(xml, 'feed.xml')).toEqual([
    'title: Painter (/workzag-jobs/position/name)',
    'company: North & Wind (/workzag-jobs/position/subcompany)',
    'place: Porto (/workzag-jobs/position/office)',
    'place: Lisbon (/workzag-jobs/position/additionalOffices/office)',
    'posted on: 2026-05-21T14:10:41+00:00 (/workzag-jobs/position/createdAt)',
    'employment: permanent (/workzag-jobs/position/employmentType)',
    'employment: part-time (/workzag-jobs/position/schedule)',
    'board: Personio (/workzag-jobs/position/id)',
    '## Your tasks\n- Paint bridges',
  ]);
  expect(elsewhere('<?xml version="1.0"?><rss><broken></rss>', 'feed.xml')).toContain('not valid XML');
  expect(elsewhere('<?xml version="1.0"?><menu><soup>Leek</soup></menu>', 'feed.xml')).toContain(
    'This XML is not',
  );
});

test('a feed of GovernmentJobs', () => {
  const xml = `<rss version="2.0" xmlns:joblisting="http://www.neogov.com/namespaces/JobListing"><channel><title>City of Porto</title>
<item><title>Painter</title><link>https://www.example/jobs/7</link><description>&lt;p&gt;You paint bridges.&lt;/p&gt;</description>
<pubDate>Thu, 21 May 2026 23:10:38 GMT</pubDate><joblisting:jobId>7</joblisting:jobId><joblisting:location>Porto</joblisting:location>
<joblisting:minimumSalary>18</joblisting:minimumSalary><joblisting:maximumSalary>21</joblisting:maximumSalary>
<joblisting:salaryCurrency>EUR</joblisting:salaryCurrency><joblisting:salaryInterval>Hour</joblisting:salaryInterval>
<joblisting:qualifications>&lt;p&gt;Boots.&lt;/p&gt;</joblisting:qualifications></item></channel></rss>`;
  expect(said(xml, 'feed.xml').map(line => line.replace('/rss/channel', '…'))).toEqual([
    'title: Painter (…/item/title)',
    'company: City of Porto (…/title)',
    'place: Porto (…/item/joblisting:location)',
    'posted on: 2026-05-21 (…/item/pubDate)',
    'pay: EUR 18–21 (Hour) (…/item/joblisting:minimumSalary)',
    'board: GovernmentJobs (…/item/joblisting:jobId)',
    'address: https://www.example/jobs/7 (…/item/link)',
    'You paint bridges.\n\n## Qualifications\nBoots.',
  ]);
});

const page = (body: string) => `<!doctype html><html><body>${body}</body></html>`;

test('jobs in the scripts of a page', () => {
  const paylocity = {
    Jobs: [
      {
        JobId: 7,
        JobTitle: 'Painter "A}"',
        LocationName: 'Yard',
        PublishedDate: '2026-05-21T11:00:00-05:00',
        Description: 'You paint bridges.',
        JobLocation: { City: 'Porto', Country: 'Portugal' },
      },
    ],
    ModuleTitle: 'Northwind',
  };
  expect(said(page(`<script>window.pageData = ${JSON.stringify(paylocity)};</script>`), 'list.html')).toEqual(
    [
      'title: Painter "A}" (/Jobs/0/JobTitle)',
      'company: Northwind (/ModuleTitle)',
      'place: Yard (/Jobs/0/JobLocation)',
      'posted on: 2026-05-21T11:00:00-05:00 (/Jobs/0/PublishedDate)',
      'board: Paylocity (/Jobs/0/JobId)',
      'address: https://recruiting.paylocity.com/Recruiting/Jobs/Details/7 (/Jobs/0/JobId)',
      'You paint bridges.',
    ],
  );
  const phenom = {
    eagerLoadRefineSearch: {
      data: { jobs: [{ jobId: 'P-7', jobSeqNo: 'X7', title: 'Painter', descriptionTeaser: 'You paint' }] },
    },
  };
  expect(elsewhere(page(`<script>phApp.ddo = ${JSON.stringify(phenom)}; x</script>`), 'list.html')).toContain(
    'at job/P-7.',
  );
});

test.each([
  [
    'iCIMS',
    '<li class="iCIMS_JobCardItem"><a href="https://careers.example/jobs/7/painter/job"><span class="sr-only">Title</span><h3>Painter</h3></a></li>',
    'https://careers.example/jobs/7/painter/job',
  ],
  [
    'Jobvite',
    '<table><tr><td><a href="/northwind/job/o7">Painter</a></td><td class="jv-job-list-location">Porto</td></tr></table>',
    '/northwind/job/o7',
  ],
  [
    'HRMDirect',
    '<table><tr class="reqitem ReqRowClick"><td><a href="job-opening.php?req=7&amp;x=1">Painter</td></tr></table>',
    'job-opening.php?req=7&x=1',
  ],
])('a page of %s is a list, of which the texts are elsewhere', (_, body, address) => {
  const told = elsewhere(page(body), 'list.html');
  expect(told).toContain('The data of "Painter" has no text of the posting.');
  expect(told).toContain(`${address}.`);
});
