import type { BoardPosting, BoardStatement } from '../../posting/board-data.ts';
import { descriptionText } from '../html-text.ts';
import type { JsonNode } from '../json.ts';
import { addressOf, says, saysPay, saysPlace, saysPosted, saysWorkModel } from '../statements.ts';
import { type Board, jobsIn } from './board.ts';

/** Ashby's public job posting API (https://developers.ashbyhq.com/docs/public-job-posting-api). */
export const ashby: Board = {
  name: 'Ashby',
  listing: account => `https://api.ashbyhq.com/posting-api/job-board/${account}?includeCompensation=true`,
  jobs: jobsIn(
    'jobs',
    job =>
      job.has('title') &&
      (job.has('descriptionHtml') || job.has('descriptionPlain')) &&
      (job.has('jobUrl') || job.has('employmentType')),
  ),
  read,
};

/** Reads one job. */
function read(job: JsonNode): BoardPosting {
  const key = job.get('id').text();
  const workplace = says('work model', job.get('workplaceType'));
  const remote = job.get('isRemote');
  return {
    statements: [
      ...says('title', job.get('title')),
      ...place(job.get('location'), job.get('address')),
      ...job
        .get('secondaryLocations')
        .list()
        .flatMap(other => place(other.get('location'), other.get('address'))),
      ...saysPosted(job.get('publishedAt')),
      ...says('employment', job.get('employmentType')),
      ...(workplace.length > 0 ? workplace : saysWorkModel('Remote', remote)),
      ...pay(job.get('compensation')),
      { of: 'board', words: 'Ashby', pointer: job.get('jobUrl').pointer },
      ...says('address', job.get('jobUrl')),
    ],
    body: descriptionText(job.get('descriptionHtml').raw() || job.get('descriptionPlain').raw()),
    textAt: job.get('jobUrl').text(),
    ...(key && { key }),
  };
}

/** A place by its name; by its address where that names a city. */
function place(name: JsonNode, address: JsonNode): BoardStatement[] {
  const postal = address.has('postalAddress') ? address.get('postalAddress') : address;
  const parts = addressOf({
    city: postal.get('addressLocality').text(),
    region: postal.get('addressRegion').text(),
    country: postal.get('addressCountry').text(),
  });
  return saysPlace(name.text() === undefined ? postal : name, { words: name.text(), parts });
}

/** The salaries of every tier, which stand for places or grades; equity and bonuses are apart from base pay. */
function pay(compensation: JsonNode): BoardStatement[] {
  const tiers = compensation.get('compensationTiers').list();
  const components = tiers.flatMap(tier =>
    tier
      .get('components')
      .list()
      .map(component => ({ component, place: tiers.length > 1 ? tier.get('title').text() : undefined })),
  );
  const summary = compensation
    .get('summaryComponents')
    .list()
    .map(component => ({ component, place: undefined }));
  return (components.length > 0 ? components : summary)
    .filter(({ component }) => component.get('compensationType').text() === 'Salary')
    .flatMap(({ component, place }) =>
      saysPay(component, {
        min: component.get('minValue').number(),
        max: component.get('maxValue').number(),
        currency: component.get('currencyCode').text(),
        interval: component.get('interval').text(),
        words: component.get('summary').text(),
        place,
      }),
    );
}
