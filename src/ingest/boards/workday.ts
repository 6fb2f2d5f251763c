import { headed } from '../html-text.ts';
import type { JsonNode } from '../json.ts';
import { says, saysPlace, saysPosted } from '../statements.ts';
import type { Board, BoardPage } from './board.ts';

/** What a careers site of Workday gives to its own pages: lists without texts, and a posting with its text. */
export const workday: Board = {
  name: 'Workday',
  jobs(data) {
    if (data.has('jobPostingInfo')) return [data];
    const jobs = data.get('jobPostings').list();
    if (data.has('jobPostings') && jobs.every(job => job.has('title', 'externalPath'))) return jobs;
    return undefined;
  },
  read: (job, page) => (job.has('jobPostingInfo') ? readPosting(job) : readListed(job, page)),
};

function readPosting(data: JsonNode) {
  const job = data.get('jobPostingInfo');
  const key = job.get('jobReqId').text();
  return {
    statements: [
      ...says('title', job.get('title')),
      ...says('company', data.get('hiringOrganization').get('name')),
      ...[job.get('location'), ...job.get('additionalLocations').list()].flatMap(place => saysPlace(place)),
      ...saysPosted(job.get('startDate'), 'inferred'),
      ...says('employment', job.get('timeType')),
      ...says('work model', job.get('remoteType')),
      ...says('requisition', job.get('jobReqId')),
      { of: 'board' as const, words: 'Workday', pointer: job.pointer },
      ...says('address', job.get('externalUrl')),
    ],
    body: headed(['', job.get('jobDescription').raw()]),
    ...(key && { key }),
  };
}

/** Of a list the title; it counts places ("3 Locations") and says days as "Posted Yesterday". */
function readListed(job: JsonNode, { from }: BoardPage) {
  const path = job.get('externalPath').text() ?? '';
  return {
    statements: says('title', job.get('title')),
    body: '',
    textAt: from ? `${new URL(from).href.replace(/\/jobs(?:[?#].*)?$/, '')}${path}` : path,
    ...(path !== '' && { key: path }),
  };
}
