import { headed } from '../html-text.ts';
import type { JsonNode } from '../json.ts';
import { says, saysMoment, saysPlace } from '../statements.ts';
import { type Board, type BoardPage, jobsIn, withQuery } from './board.ts';

/** What a careers site of Eightfold gives to its own pages: lists whose descriptions are empty, and jobs with theirs. */
export const eightfold: Board = {
  name: 'Eightfold',
  jobs: jobsIn('positions', job => job.has('name', 'canonicalPositionUrl')),
  next({ data, from }) {
    if (!from || !data.has('positions')) return undefined;
    const after = Number(new URL(from).searchParams.get('start') ?? 0) + data.get('positions').list().length;
    return after < (data.get('count').number() ?? 0) ? withQuery(from, { start: after }) : undefined;
  },
  read(job, page) {
    const key = job.get('id').text();
    const places = job.get('locations').list();
    return {
      statements: [
        ...says('title', job.get('name')),
        ...(places.length > 0 ? places : [job.get('location')]).flatMap(place => saysPlace(place)),
        ...created(job.get('t_create')),
        ...says('work model', job.get('work_location_option')),
        ...says('requisition', job.get('ats_job_id')),
        { of: 'board', words: 'Eightfold', pointer: job.get('canonicalPositionUrl').pointer },
        ...says('address', job.get('canonicalPositionUrl')),
      ],
      body: headed(['', job.get('job_description').raw()]),
      textAt: textAt(job, page),
      ...(key && { key }),
    };
  },
};

/** In seconds since 1970. */
const created = (node: JsonNode) => saysMoment(node, 'inferred', (node.number() ?? Number.NaN) * 1000);

function textAt(job: JsonNode, { data, from }: BoardPage): string | undefined {
  const address = job.get('canonicalPositionUrl').text();
  const domain = data.get('domain').text() ?? (from && new URL(from).searchParams.get('domain'));
  const id = job.get('id').text();
  if (!address || !domain || !id || !URL.canParse(address)) return address;
  return withQuery(new URL(`/api/apply/v2/jobs/${id}`, from ?? address).href, { domain });
}
