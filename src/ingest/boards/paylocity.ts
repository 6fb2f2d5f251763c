import { headed } from '../html-text.ts';
import { addressOf, says, saysPlace, saysPosted, saysWorkModel } from '../statements.ts';
import { addressFrom, type Board } from './board.ts';

/** What the page of a Paylocity board carries in its script: its jobs, mostly without texts. */
export const paylocity: Board = {
  name: 'Paylocity',
  jobs(data) {
    const jobs = data.get('Jobs').list();
    return jobs.length > 0 && jobs.every(job => job.has('JobId', 'JobTitle')) ? jobs : undefined;
  },
  read(job, { data, from = 'https://recruiting.paylocity.com' }) {
    const key = job.get('JobId').text();
    const place = job.get('JobLocation');
    const parts = addressOf({
      city: place.get('City').text(),
      region: place.get('State').text(),
      country: place.get('Country').text(),
    });
    const address = addressFrom(from, `/Recruiting/Jobs/Details/${key}`);
    return {
      statements: [
        ...says('title', job.get('JobTitle')),
        ...says('company', data.get('ModuleTitle')),
        ...saysPlace(place, { words: job.get('LocationName').text(), parts }),
        ...saysPosted(job.get('PublishedDate')),
        ...saysWorkModel('Remote', job.get('IsRemote')),
        { of: 'board', words: 'Paylocity', pointer: job.get('JobId').pointer },
        { of: 'address', words: address, pointer: job.get('JobId').pointer },
      ],
      body: headed(['', job.get('Description').raw()]),
      textAt: address,
      ...(key && { key }),
    };
  },
};
