import { headed } from '../html-text.ts';
import { says, saysPlace, saysPosted } from '../statements.ts';
import { type Board, jobsIn } from './board.ts';

/**
 * Freehire, which gathers postings of other boards. What it works out itself (skills, pay, ways of work) is not the
 * employer's word and is not read; in its searches, which have a `meta`, the descriptions are but beginnings.
 */
export const freehire: Board = {
  name: 'Freehire',
  jobs: jobsIn('data', job => job.has('public_slug', 'external_id', 'title')),
  read(job, { data }) {
    const key = job.get('public_slug').text();
    return {
      statements: [
        ...says('title', job.get('title')),
        ...says('company', job.get('company')),
        ...saysPlace(job.get('location')),
        ...saysPosted(job.get('posted_at')),
        { of: 'board', words: 'Freehire', pointer: job.get('public_slug').pointer },
        ...says('address', job.get('url')),
      ],
      body: data.has('meta') ? '' : headed(['', job.get('description').raw()]),
      textAt: job.get('url').text(),
      ...(key && { key }),
    };
  },
};
