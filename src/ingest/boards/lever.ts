import type { BoardPosting, BoardStatement } from '../../posting/board-data.ts';
import { descriptionText } from '../html-text.ts';
import type { JsonNode } from '../json.ts';
import { addressOf, says, saysMoment, saysPay, saysPlace } from '../statements.ts';
import { type Board, type BoardPage, jobsIn, withQuery } from './board.ts';

const pageSize = 100;

/** Lever's postings API (https://github.com/lever/postings-api). */
export const lever: Board = {
  name: 'Lever',
  listing: account => `https://api.lever.co/v0/postings/${account}?mode=json&limit=${pageSize}&skip=0`,
  jobs: jobsIn('jobs', job => job.has('text') && (job.has('hostedUrl') || job.has('categories'))),
  next,
  read,
};

/** A page that is full may not be the last; the API does not count. */
function next({ data, from }: BoardPage): string | undefined {
  if (!from || data.list().length < pageSize) return undefined;
  return withQuery(from, { skip: Number(new URL(from).searchParams.get('skip') ?? 0) + pageSize });
}

/** Reads one posting. Its day of creation is all that the data says of its date. */
function read(job: JsonNode): BoardPosting {
  const range = job.get('salaryRange');
  const key = job.get('id').text();
  return {
    statements: [
      ...says('title', job.get('text')),
      ...places(job),
      ...saysMoment(job.get('createdAt'), 'inferred'),
      ...says('employment', job.get('categories').get('commitment')),
      ...says('work model', job.get('workplaceType')).filter(({ words }) => words !== 'unspecified'),
      ...saysPay(range, {
        min: range.get('min').number(),
        max: range.get('max').number(),
        currency: range.get('currency').text(),
        interval: range.get('interval').text(),
      }),
      { of: 'board', words: 'Lever', pointer: job.get('hostedUrl').pointer },
      ...says('address', job.get('hostedUrl')),
    ],
    body: bodyOf(job),
    textAt: job.get('hostedUrl').text(),
    ...(key && { key }),
  };
}

function places(job: JsonNode): BoardStatement[] {
  const all = job.get('categories').get('allLocations').list();
  const named = (all.length > 0 ? all : [job.get('categories').get('location')]).flatMap(node =>
    saysPlace(node),
  );
  const country = job.get('country');
  return named.length > 0
    ? named
    : saysPlace(country, { words: addressOf({ country: country.text() }).country });
}

/** The description, the lists with their headings, pay and the closing words, in the order of the page. */
function bodyOf(job: JsonNode): string {
  const described = [job.get('description'), job.get('descriptionPlain')]
    .map(node => descriptionText(node.raw()))
    .find(text => text !== '');
  const lists = job
    .get('lists')
    .list()
    .map(list => {
      const heading = list.get('text').text();
      const items = descriptionText(`<ul>${list.get('content').raw()}</ul>`);
      return `${heading ? `## ${heading}\n` : ''}${items}`;
    });
  const closing = [job.get('salaryDescription'), job.get('additional')].map(node =>
    descriptionText(node.raw()),
  );
  return [described ?? '', ...lists, ...closing].filter(text => text !== '').join('\n\n');
}
