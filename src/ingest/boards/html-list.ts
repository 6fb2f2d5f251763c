import type { BoardPosting } from '../../posting/board-data.ts';
import { htmlParser } from '../html-parser.ts';
import { addressFrom } from './board.ts';

/** A board whose lists of jobs are pages of HTML without data. */
export interface HtmlList {
  /** As the report names it: iCIMS. */
  name: string;
  /** A class that such a page has and others have not. */
  mark: string;
  /** The addresses of the jobs, of which the links have the titles. */
  link: RegExp;
}

/**
 * The jobs of a page that is such a list: the title of each and where its text is.
 * @param from the address of the page, where that is known.
 */
export function listedJobs(html: string, { link }: HtmlList, from?: string): BoardPosting[] {
  const titles = new Map<string, string>();
  let open: string | undefined;
  let unseen = 0;
  const parser = htmlParser({
    onopentag(name, { href, class: classes = '' }) {
      if (name === 'a' && href !== undefined && link.test(href)) open = href;
      if (open !== undefined && (unseen > 0 || /\bsr-only\b/.test(classes))) unseen++;
    },
    ontext(data) {
      if (open !== undefined && unseen === 0) titles.set(open, `${titles.get(open) ?? ''}${data}`);
    },
    onclosetag(name) {
      if (unseen > 0) unseen--;
      if (name === 'a') open = undefined;
    },
  });
  parser.end(html);
  return [...titles].map(([href, text]) => {
    const title = text.replace(/\s+/g, ' ').trim();
    return {
      statements: title === '' ? [] : [{ of: 'title', words: title, pointer: '' }],
      body: '',
      textAt: addressFrom(from, href),
    };
  });
}
