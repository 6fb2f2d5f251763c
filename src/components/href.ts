import { siteCorpus } from '../corpus/store.ts';

export { chartPath, href, postingPath, rowPath } from './paths.ts';

/** The address of a page or file with its host, where the report says at which address it is published. */
export function publishedHref(path: string): string | undefined {
  const { address } = siteCorpus().report;
  return address && address.replace(/\/$/, '') + path;
}
