import { headed } from '../html-text.ts';
import type { JsonNode } from '../json.ts';
import { addressOf, says, saysPlace, saysPosted, saysWorkModel } from '../statements.ts';
import { addressFrom, type Board } from './board.ts';

/** What a careers page of BambooHR is made of: a list without texts, and for each job its opening with the text. */
export const bamboohr: Board = {
  name: 'BambooHR',
  listing: account => `https://${account}.bamboohr.com/careers/list`,
  jobs(data) {
    const result = data.get('result');
    const jobs = result.has('jobOpening') ? [result.get('jobOpening')] : result.list();
    return jobs.length > 0 && jobs.every(job => job.has('jobOpeningName')) ? jobs : undefined;
  },
  read(job, { from }) {
    const key = job.get('id').text();
    const place = job.get('location');
    const pay = job.get('compensation').text();
    return {
      statements: [
        ...says('title', job.get('jobOpeningName')),
        ...saysPlace(place, { parts: partsOf(place) }),
        ...saysPosted(job.get('datePosted')),
        ...says('employment', job.get('employmentStatusLabel')),
        ...saysWorkModel('Remote', job.get('isRemote')),
        { of: 'board', words: 'BambooHR', pointer: job.get('jobOpeningName').pointer },
        ...says('address', job.get('jobOpeningShareUrl')),
      ],
      body: headed(['', job.get('description').raw()], ['', pay ? `Compensation: ${pay}` : '']),
      ...(key && { key, textAt: addressFrom(from, `/careers/${key}/detail`) }),
    };
  },
};

const partsOf = (place: JsonNode) =>
  addressOf({
    city: place.get('city').text(),
    region: place.get('state').text(),
    country: place.get('addressCountry').text(),
  });
