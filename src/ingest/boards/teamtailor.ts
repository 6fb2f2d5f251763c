import { headed } from '../html-text.ts';
import { readJobPosting } from '../json-ld.ts';
import { says } from '../statements.ts';
import { type Board, jobsIn } from './board.ts';

/** The JSON feed of a careers site of Teamtailor (https://www.jsonfeed.org): each job with its schema.org JobPosting. */
export const teamtailor: Board = {
  name: 'Teamtailor',
  listing: account => `https://${account}.teamtailor.com/jobs.json`,
  jobs: jobsIn('items', job => job.has('url') && job.has('_jobposting')),
  next: ({ data }) => data.get('next_url').text(),
  read(job) {
    const { statements, body } = readJobPosting(job.get('_jobposting'));
    const key = job.get('id').text();
    return {
      statements: [
        ...statements.filter(({ of }) => of !== 'address'),
        { of: 'board', words: 'Teamtailor', pointer: job.get('_jobposting').pointer },
        ...says('address', job.get('url')),
      ],
      body: body || headed(['', job.get('content_html').raw()]),
      textAt: job.get('url').text(),
      ...(key && { key }),
    };
  },
};
