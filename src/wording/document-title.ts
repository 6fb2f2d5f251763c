/** What search results and tabs have room for. */
const longest = 70;

/**
 * The title of a page: its own, then the report's where both fit; one that is too long is cut at a word.
 * @param page absent on the front page.
 */
export function documentTitle(page: string | undefined, report: string): string {
  const whole = page === undefined ? report : `${page} – ${report}`;
  const title = whole.length <= longest ? whole : (page ?? report);
  if (title.length <= longest) return title;
  const cut = title.slice(0, longest - 1);
  return `${cut.slice(0, cut.lastIndexOf(' ') > 0 ? cut.lastIndexOf(' ') : undefined)}…`;
}
