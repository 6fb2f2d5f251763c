import { headed } from '../html-text.ts';
import type { JsonNode } from '../json.ts';
import { says, saysPay, saysPlace } from '../statements.ts';
import { addressFrom, type Board, jobsIn } from './board.ts';

const sections = ['description', 'key_responsibilities', 'skills_knowledge_expertise', 'benefits'];

/** Pinpoint's postings.json (https://developers.pinpointhq.com/docs/job-posting-feeds). It says nothing of dates. */
export const pinpoint: Board = {
  name: 'Pinpoint',
  listing: account => `https://${account}.pinpointhq.com/postings.json`,
  jobs: jobsIn('data', job => job.has('title', 'path', 'description') && job.has('workplace_type')),
  read(job, { from }) {
    const key = job.get('id').text();
    const path = job.get('url').text() ?? job.get('path').text() ?? '';
    const address = addressFrom(from, path);
    return {
      statements: [
        ...says('title', job.get('title')),
        ...saysPlace(job.get('location').get('name')),
        ...says('employment', job.get('employment_type_text')),
        ...says('work model', job.get('workplace_type')),
        ...(job.get('compensation_visible').value === false ? [] : pay(job)),
        ...says('requisition', job.get('job').get('requisition_id')),
        { of: 'board', words: 'Pinpoint', pointer: job.get('path').pointer },
        ...(URL.canParse(address)
          ? [{ of: 'address' as const, words: address, pointer: job.get('path').pointer }]
          : []),
      ],
      body: headed(
        ...sections.map((name): [string, string] => [
          job.get(`${name}_header`).text() ?? '',
          job.get(name).raw(),
        ]),
      ),
      textAt: address,
      ...(key && { key }),
    };
  },
};

const pay = (job: JsonNode) =>
  saysPay(job.get('compensation'), {
    min: job.get('compensation_minimum').number(),
    max: job.get('compensation_maximum').number(),
    currency: job.get('compensation_currency').text(),
    interval: job.get('compensation_frequency').text(),
    words: job.get('compensation').text(),
  });
