import { href, postingPath } from '../../addresses/paths.ts';

/** How postings are called and where they are found, by their places. */
export interface Names {
  ids: string[];
  names: string[];
  /** Where each is found, where the report makes no pages of postings; null where there is no such place. */
  addresses?: (string | null)[];
}

/** Where a posting is found, if there is such a place. */
export const addressOf = ({ ids, addresses }: Names, place: number): string | undefined =>
  addresses ? (addresses[place] ?? undefined) : href(postingPath(ids[place]!));
