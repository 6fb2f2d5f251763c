import type { BoardPosting, BoardStatement } from '../../posting/board-data.ts';
import { descriptionText } from '../html-text.ts';
import type { JsonNode } from '../json.ts';
import { says, saysPay, saysPlace, saysPosted } from '../statements.ts';
import { addressFrom, type Board, type BoardPage, jobsIn } from './board.ts';

/** Greenhouse's job board API (https://developers.greenhouse.io/job-board.html). */
export const greenhouse: Board = {
  name: 'Greenhouse',
  listing: account => `https://boards-api.greenhouse.io/v1/boards/${account}/jobs?content=true`,
  jobs: jobsIn(
    'jobs',
    job => job.has('title', 'absolute_url') && (job.has('internal_job_id') || job.has('content')),
  ),
  read,
};

/** Fields that an employer has added, by their names. */
const metadata: [of: 'employment' | 'work model', name: RegExp][] = [
  ['employment', /\b(?:employment|job|contract|time) ?type\b/i],
  ['work model', /\bwork ?place\b|\bwork(?:ing)? (?:model|arrangement|type)\b|\blocation type\b/i],
];

/**
 * Reads one job. `updated_at` is no date of publication, and `offices` are those of the department, so neither is read.
 */
function read(job: JsonNode, page: BoardPage): BoardPosting {
  const key = job.get('id').text();
  return {
    statements: [
      ...says('title', job.get('title')),
      ...says('company', job.get('company_name')),
      ...saysPlace(job.get('location').get('name')),
      ...saysPosted(job.get('first_published')),
      ...added(job),
      ...job
        .get('pay_input_ranges')
        .list()
        .flatMap(range =>
          saysPay(range, {
            min: cents(range.get('min_cents')),
            max: cents(range.get('max_cents')),
            currency: range.get('currency_type').text(),
            interval: /\b(?:hour|day|week|month|year|annual)/i
              .exec(range.get('title').text() ?? '')?.[0]
              .replace(/annual/i, 'year'),
          }),
        ),
      ...says('requisition', job.get('requisition_id')),
      { of: 'board', words: 'Greenhouse', pointer: job.get('absolute_url').pointer },
      ...says('address', job.get('absolute_url')),
    ],
    body: descriptionText(job.get('content').raw()),
    textAt: textAt(job, page),
    ...(key && { key }),
  };
}

/** The API's address of a job whose list was asked for without the descriptions. */
const textAt = (job: JsonNode, { from }: BoardPage): string | undefined =>
  from
    ? addressFrom(from.replace(/\/jobs\b.*$/, '/jobs/'), job.get('id').text() ?? '')
    : job.get('absolute_url').text();

const cents = (node: JsonNode): number | undefined => {
  const amount = node.number();
  return amount === undefined ? undefined : amount / 100;
};

const added = (job: JsonNode): BoardStatement[] =>
  job
    .get('metadata')
    .list()
    .flatMap(field => {
      const kind = metadata.find(([, name]) => name.test(field.get('name').text() ?? ''))?.[0];
      return kind
        ? field
            .get('value')
            .list()
            .flatMap(value => says(kind, value))
        : [];
    });
