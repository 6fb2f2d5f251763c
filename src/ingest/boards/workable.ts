import type { BoardStatement } from '../../posting/board-data.ts';
import { headed } from '../html-text.ts';
import type { JsonNode } from '../json.ts';
import { addressOf, says, saysPlace, saysPosted, saysWorkModel } from '../statements.ts';
import { type Board, jobsIn } from './board.ts';

/** The jobs that Workable gives to the careers page of an account; it lists a job once for each of its places. */
export const workable: Board = {
  name: 'Workable',
  listing: account => `https://apply.workable.com/api/v1/widget/accounts/${account}?details=true`,
  jobs: jobsIn('jobs', job => job.has('title', 'shortcode')),
  read(job, { data }) {
    const key = job.get('shortcode').text();
    return {
      statements: [
        ...says('title', job.get('title')),
        ...says('company', data.get('name')),
        ...places(job),
        ...saysPosted(job.get('published_on')),
        ...says('employment', job.get('employment_type')),
        ...saysWorkModel('Remote', job.get('telecommuting')),
        { of: 'board', words: 'Workable', pointer: job.get('shortcode').pointer },
        ...says('address', job.get('url')),
      ],
      body: headed(
        ['', job.get('description').raw()],
        ['Requirements', job.get('requirements').raw()],
        ['Benefits', job.get('benefits').raw()],
      ),
      textAt: job.get('url').text(),
      ...(key && { key }),
    };
  },
};

function places(job: JsonNode): BoardStatement[] {
  const listed = job.get('locations').list();
  return (listed.length > 0 ? listed : [job]).flatMap(place =>
    saysPlace(place, {
      parts: addressOf({
        city: place.get('city').text(),
        region: (place.has('region') ? place.get('region') : place.get('state')).text(),
        country: place.get('country').text(),
      }),
    }),
  );
}
