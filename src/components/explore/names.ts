/** How postings are called and where their pages are, by their places. */
export interface Names {
  ids: string[];
  names: string[];
}
