import { headed } from '../html-text.ts';
import type { JsonNode } from '../json.ts';
import { says, saysPay, saysPlace, saysPosted } from '../statements.ts';
import { type Board, jobsIn } from './board.ts';

/** The job board of Rippling: a list without texts, in which a job stands once for each place, and jobs with theirs. */
export const rippling: Board = {
  name: 'Rippling',
  listing: account => `https://ats.rippling.com/api/v2/board/${account}/jobs`,
  jobs: jobsIn(
    'items',
    job => job.has('uuid', 'name') && (job.has('workLocation') || job.has('workLocations')),
  ),
  read(job, { from }) {
    const key = job.get('uuid').text();
    const described = job.get('description');
    return {
      statements: [
        ...says('title', job.get('name')),
        ...says('company', job.get('companyName')),
        ...[...job.get('workLocation').list(), ...job.get('workLocations').list()].flatMap(place =>
          saysPlace(place.isObject() ? place.get('label') : place),
        ),
        ...saysPosted(job.get('createdOn'), 'inferred'),
        ...says('employment', job.get('employmentType').get('label')),
        ...job.get('payRangeDetails').list().flatMap(pay),
        { of: 'board', words: 'Rippling', pointer: job.get('uuid').pointer },
        ...says('address', job.get('url')),
      ],
      body: described.isObject()
        ? headed(['', described.get('company').raw()], ['', described.get('role').raw()])
        : headed(['', described.raw()]),
      textAt:
        from && key ? `${from.replace(/[?#].*$/, '').replace(/\/$/, '')}/${key}` : job.get('url').text(),
      ...(key && { key }),
    };
  },
};

const pay = (range: JsonNode) =>
  saysPay(range, {
    min: range.get('rangeStart').number(),
    max: range.get('rangeEnd').number(),
    currency: range.get('currency').text(),
    interval: range.get('frequency').text(),
    place: range.get('location').text(),
  });
