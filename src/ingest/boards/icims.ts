import type { HtmlList } from './html-list.ts';

/** The search page of a careers site of iCIMS. */
export const icims: HtmlList = { name: 'iCIMS', mark: 'iCIMS_JobCardItem', link: /\/jobs\/\d+\// };
