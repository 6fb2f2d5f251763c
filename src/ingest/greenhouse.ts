import type { BoardPosting, BoardStatement } from '../posting/board-data.ts';
import { descriptionText } from './html-text.ts';
import type { JsonNode } from './json.ts';
import { says, saysPay, saysPlace, saysPosted } from './statements.ts';

/** Whether this is a job of Greenhouse's job board API (https://developers.greenhouse.io/job-board.html). */
export const isGreenhouse = (job: JsonNode): boolean =>
  job.has('title', 'absolute_url') && (job.has('internal_job_id') || job.has('content'));

/** Fields that an employer has added, by their names. */
const metadata: [of: 'employment' | 'work model', name: RegExp][] = [
  ['employment', /\b(?:employment|job|contract|time) ?type\b/i],
  ['work model', /\bwork ?place\b|\bwork(?:ing)? (?:model|arrangement|type)\b|\blocation type\b/i],
];

/**
 * Reads one job. `updated_at` is no date of publication, and `offices` are those of the department, so neither is read.
 */
export function readGreenhouse(job: JsonNode): BoardPosting {
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
    ...(key && { key }),
  };
}

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
