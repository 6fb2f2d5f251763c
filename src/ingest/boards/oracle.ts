import type { BoardStatement } from '../../posting/board-data.ts';
import { headed } from '../html-text.ts';
import type { JsonNode } from '../json.ts';
import { says, saysPlace, saysPosted } from '../statements.ts';
import { addressFrom, type Board, type BoardPage } from './board.ts';

const texts: [key: string, heading: string][] = [
  ['ExternalDescriptionStr', ''],
  ['ExternalResponsibilitiesStr', 'Responsibilities'],
  ['ExternalQualificationsStr', 'Qualifications'],
  ['CorporateDescriptionStr', ''],
  ['OrganizationDescriptionStr', ''],
];

/** Oracle Recruiting's Candidate Experience: searches without texts, and the details of a requisition. */
export const oracle: Board = {
  name: 'Oracle Recruiting',
  jobs(data) {
    const found = data.has('items') ? data.get('items').list() : data.list();
    const jobs = found.flatMap(item =>
      item.has('requisitionList') ? item.get('requisitionList').list() : [item],
    );
    return jobs.length > 0 && jobs.every(isOracle) ? jobs : undefined;
  },
  read(job, page) {
    const key = job.get('Id').text();
    const posted = job.has('PostedDate') ? job.get('PostedDate') : job.get('ExternalPostedStartDate');
    return {
      statements: [
        ...says('title', job.get('Title')),
        ...saysPlace(job.get('PrimaryLocation')),
        ...job.get('secondaryLocations').list().flatMap(otherPlace),
        ...saysPosted(posted),
        ...says('employment', job.get('JobSchedule')),
        ...says('work model', job.get('WorkplaceType')),
        { of: 'board', words: 'Oracle Recruiting', pointer: job.get('Id').pointer },
      ],
      body: headed(...texts.map(([name, heading]): [string, string] => [heading, job.get(name).raw()])),
      ...(key && { key, textAt: textAt(key, page) }),
    };
  },
};

const isOracle = (job: JsonNode): boolean => job.has('Id', 'Title', 'PrimaryLocation');
const otherPlace = (place: JsonNode): BoardStatement[] => saysPlace(place.get('Name'));

const details = '/hcmRestApi/resources/latest/recruitingCEJobRequisitionDetails?expand=all&onlyData=true';

function textAt(id: string, { from }: BoardPage): string {
  const site = /siteNumber=([\w-]+)/.exec(from ?? '')?.[1];
  return addressFrom(from, `${details}&finder=ById;Id="${id}"${site ? `,siteNumber=${site}` : ''}`);
}
