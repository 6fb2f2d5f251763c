import { headed } from '../html-text.ts';
import type { JsonNode } from '../json.ts';
import { addressOf, says, saysPlace, saysPosted, saysWorkModel } from '../statements.ts';
import { type Board, type BoardPage, jobsIn, withQuery } from './board.ts';

const pageSize = 100;
const sections = ['companyDescription', 'jobDescription', 'qualifications', 'additionalInformation'];

/** SmartRecruiters' Posting API (https://developers.smartrecruiters.com/docs/posting-api): the text is at each posting's `ref`. */
export const smartrecruiters: Board = {
  name: 'SmartRecruiters',
  listing: account =>
    `https://api.smartrecruiters.com/v1/companies/${account}/postings?limit=${pageSize}&offset=0`,
  jobs: jobsIn('content', job => job.has('name', 'releasedDate') && job.get('company').has('identifier')),
  next,
  read(job) {
    const place = job.get('location');
    const key = job.get('id').text();
    return {
      statements: [
        ...says('title', job.get('name')),
        ...says('company', job.get('company').get('name')),
        ...saysPlace(place, { words: place.get('fullLocation').text(), parts: partsOf(place) }),
        ...saysPosted(job.get('releasedDate')),
        ...says('employment', job.get('typeOfEmployment').get('label')),
        ...saysWorkModel('Remote', place.get('remote')),
        ...saysWorkModel('Hybrid', place.get('hybrid')),
        ...says('requisition', job.get('refNumber')),
        { of: 'board', words: 'SmartRecruiters', pointer: job.get('company').pointer },
        ...says('address', job.get('postingUrl')),
      ],
      body: headed(...sections.map(name => sectionOf(job.get('jobAd').get('sections').get(name)))),
      textAt: job.get('ref').text(),
      ...(key && { key }),
    };
  },
};

function next({ data, from }: BoardPage): string | undefined {
  const after = (data.get('offset').number() ?? 0) + data.get('content').list().length;
  const more = after < (data.get('totalFound').number() ?? 0) && data.get('content').list().length > 0;
  return from && more ? withQuery(from, { offset: after }) : undefined;
}

const partsOf = (place: JsonNode) =>
  addressOf({
    city: place.get('city').text(),
    region: place.get('region').text(),
    country: place.get('country').text()?.toUpperCase(),
  });

const sectionOf = (section: JsonNode): [string, string] => [
  section.get('title').text() ?? '',
  section.get('text').raw(),
];
