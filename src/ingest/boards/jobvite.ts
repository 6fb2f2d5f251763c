import type { HtmlList } from './html-list.ts';

/** The search page of a careers site of Jobvite. */
export const jobvite: HtmlList = { name: 'Jobvite', mark: 'jv-job-list-location', link: /\/job\/\w+/ };
