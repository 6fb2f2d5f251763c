import { headed } from '../html-text.ts';
import type { JsonNode } from '../json.ts';
import { says, saysPlace, saysPosted } from '../statements.ts';
import { addressFrom, type Board } from './board.ts';

/** What a careers page of Phenom carries in its script: the jobs that a search found, with teasers, or one with its text. */
export const phenom: Board = {
  name: 'Phenom',
  jobs(data) {
    const detail = data.get('jobDetail').get('data').get('job');
    const jobs = detail.isObject()
      ? [detail]
      : data.get('eagerLoadRefineSearch').get('data').get('jobs').list();
    return jobs.length > 0 && jobs.every(job => job.has('title', 'jobSeqNo')) ? jobs : undefined;
  },
  read(job, { from }) {
    const key = job.get('jobId').text();
    return {
      statements: [
        ...says('title', job.get('title')),
        ...says('company', job.get('companyName')),
        ...saysPlace(job.get('location')),
        ...saysPosted(job.get('postedDate')),
        ...says('employment', job.get('type')),
        ...says('requisition', job.get('reqId')),
        { of: 'board', words: 'Phenom', pointer: job.get('jobSeqNo').pointer },
      ],
      body: headed(['', descriptionOf(job).raw()]),
      ...(key && { key, textAt: addressFrom(from, `job/${key}`) }),
    };
  },
};

const descriptionOf = (job: JsonNode): JsonNode =>
  job.has('description') ? job.get('description') : job.get('jobDescription');
