import { href } from '../../addresses/paths.ts';
import { inFigures } from '../../charts/prose.ts';
import type { Population } from '../../corpus/corpus.ts';
import { type Choice, writeChoice } from '../../explore/choice.ts';
import type { Found } from '../../explore/search.ts';
import { postingColumns } from '../../wording/posting-columns.ts';
import { excerptOf } from './excerpts.ts';
import { make } from './make.ts';
import { addressOf, type Names } from './names.ts';

/** How many postings stand on a page of the list. */
const size = 20;
/** How many of them when each is shown with the words that it was found by, for which its page is read. */
const sizeWithWords = 8;

/** What it says of each beside the title; the board is a filter. */
const columns = postingColumns.filter(({ name }) => name !== 'Board');

/** What the list shows. */
interface Shown {
  all: Population;
  names: Names;
  choice: Choice;
  /** Places of the postings, in the order of the list. */
  places: readonly number[];
  found: Found | undefined;
}

/** Writes a page of the list of postings into an element. */
export function showList(element: HTMLElement, { all, names, choice, places, found }: Shown): void {
  const length = found ? sizeWithWords : size;
  const last = Math.max(1, Math.ceil(places.length / length));
  const page = Math.min(choice.page, last);
  const rows = places
    .slice((page - 1) * length, page * length)
    .flatMap(place => rowsOf(place, all, names, found));
  const table = make(
    'table',
    { class: 'postings' },
    make('caption', {}, caption(found)),
    make(
      'thead',
      {},
      make(
        'tr',
        {},
        ...['Title', ...columns.map(({ name }) => name)].map(name => make('th', { scope: 'col' }, name)),
      ),
    ),
    make('tbody', {}, ...rows),
  );
  element.replaceChildren(
    ...(places.length > 0 ? [make('div', { class: 'table' }, table)] : []),
    ...(last > 1 ? [pager(choice, page, last)] : []),
  );
}

const caption = (found: Found | undefined): string =>
  `${found ? 'What has these words in its title, or has them most often, stands first.' : 'The newest postings stand first.'} A dash stands where a posting does not say.`;

/** What is said of a posting, and below it the words that it was found by. */
function rowsOf(
  place: number,
  { records }: Population,
  names: Names,
  found: Found | undefined,
): HTMLElement[] {
  const address = addressOf(names, place);
  const title = make(
    'th',
    { scope: 'row' },
    make('a', { href: address }, make('bdi', {}, names.names[place]!)),
  );
  const cells = columns.map(({ name, of }) => {
    const text = of(records[place]!);
    const dash = [
      make('span', { 'aria-hidden': 'true' }, '–'),
      make('span', { class: 'unseen' }, 'not stated'),
    ];
    return make(
      'td',
      { 'data-name': name },
      text === '' ? make('span', { class: 'dash' }, ...dash) : make('bdi', {}, text),
    );
  });
  const row = make('tr', {}, title, ...cells);
  // Words are quoted from the posting's page.
  if (!found || names.addresses || address === undefined) return [row];
  const words = make('td', { colspan: String(columns.length + 1) }, excerptOf(address, found.words));
  return [row, make('tr', { class: 'said' }, words)];
}

function pager(choice: Choice, page: number, last: number): HTMLElement {
  const link = (to: number, rel: string, text: string) =>
    make('a', { href: `${href('/explore/')}${writeChoice({ ...choice, page: to })}#postings`, rel }, text);
  return make(
    'nav',
    { class: 'pages', 'aria-label': 'Pages of the list' },
    ...(page > 1 ? [link(page - 1, 'prev', 'Previous')] : []),
    make('span', {}, `Page ${inFigures(page)} of ${inFigures(last)}`),
    ...(page < last ? [link(page + 1, 'next', 'Next')] : []),
  );
}
