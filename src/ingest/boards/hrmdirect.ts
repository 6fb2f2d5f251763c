import type { HtmlList } from './html-list.ts';

/** The list of openings of a careers site of HRMDirect. */
export const hrmdirect: HtmlList = {
  name: 'HRMDirect',
  mark: 'ReqRowClick',
  link: /job-opening\.php\?req=\d+/,
};
