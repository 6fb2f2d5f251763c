import { headed } from '../html-text.ts';
import type { JsonNode } from '../json.ts';
import { says, saysMoment, saysPay, saysPlace } from '../statements.ts';
import type { Board } from './board.ts';

/** The feed of an agency on NEOGOV's GovernmentJobs: RSS with elements of its own. */
export const neogov: Board = {
  name: 'GovernmentJobs',
  jobs(data) {
    const jobs = data.get('rss').get('channel').get('item').list();
    return jobs.length > 0 && jobs.every(job => job.has('joblisting:jobId')) ? jobs : undefined;
  },
  read(job, { data }) {
    const of = (name: string) => job.get(`joblisting:${name}`);
    const key = of('jobId').text();
    return {
      statements: [
        ...says('title', job.get('title')),
        ...says('company', data.get('rss').get('channel').get('title')),
        ...saysPlace(of('location')),
        ...published(job.get('pubDate')),
        ...says('employment', of('jobType')),
        ...saysPay(of('minimumSalary'), {
          min: of('minimumSalary').number(),
          max: of('maximumSalary').number(),
          currency: of('salaryCurrency').text(),
          interval: of('salaryInterval').text(),
        }),
        { of: 'board', words: 'GovernmentJobs', pointer: of('jobId').pointer },
        ...says('address', job.get('link')),
      ],
      body: headed(
        ['', job.get('description').raw()],
        ['Examples of duties', of('examplesofduties').raw()],
        ['Qualifications', of('qualifications').raw()],
        ['Supplemental information', of('supplementalinformation').raw()],
      ),
      textAt: job.get('link').text(),
      ...(key && { key }),
    };
  },
};

/** As RSS writes it: "Wed, 19 Aug 2026 23:10:38 GMT"; a time that names no zone is taken for one of GMT on every machine. */
function published(node: JsonNode) {
  const words = node.text() ?? '';
  return saysMoment(
    node,
    'stated',
    Date.parse(/\d$/.test(words) && !/[+-]\d{4}$/.test(words) ? `${words} GMT` : words),
  );
}
