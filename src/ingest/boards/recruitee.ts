import type { BoardStatement } from '../../posting/board-data.ts';
import { headed } from '../html-text.ts';
import type { JsonNode } from '../json.ts';
import { addressOf, says, saysPay, saysPlace, saysPosted, saysWorkModel } from '../statements.ts';
import { type Board, jobsIn } from './board.ts';

/** Recruitee's careers site API (https://docs.recruitee.com/reference/offers). */
export const recruitee: Board = {
  name: 'Recruitee',
  listing: account => `https://${account}.recruitee.com/api/offers/`,
  jobs: jobsIn('offers', job => job.has('title', 'careers_url')),
  read(job) {
    const key = job.get('id').text();
    const salary = job.get('salary');
    return {
      statements: [
        ...says('title', job.get('title')),
        ...says('company', job.get('company_name')),
        ...places(job),
        ...saysPosted(job.get('published_at')),
        ...says('employment', job.get('employment_type_code')),
        ...saysWorkModel('Remote', job.get('remote')),
        ...saysWorkModel('Hybrid', job.get('hybrid')),
        ...saysWorkModel('On-site', job.get('on_site')),
        ...saysPay(salary, {
          min: salary.get('min').number(),
          max: salary.get('max').number(),
          currency: salary.get('currency').text(),
          interval: salary.get('period').text(),
        }),
        { of: 'board', words: 'Recruitee', pointer: job.get('careers_url').pointer },
        ...says('address', job.get('careers_url')),
      ],
      body: headed(['', job.get('description').raw()], ['', job.get('requirements').raw()]),
      textAt: job.get('careers_url').text(),
      ...(key && { key }),
    };
  },
};

function places(job: JsonNode): BoardStatement[] {
  const named = job
    .get('locations')
    .list()
    .flatMap(place => saysPlace(place, { words: place.get('name').text(), parts: partsOf(place) }));
  return named.length > 0 ? named : saysPlace(job.get('location'), { parts: partsOf(job) });
}

const partsOf = (place: JsonNode) =>
  addressOf({
    city: place.get('city').text(),
    region: (place.has('state') ? place.get('state') : place.get('state_name')).text(),
    country: place.get('country').text(),
  });
