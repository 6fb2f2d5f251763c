import type { Population } from '../../corpus/corpus.ts';
import { type Choice, readChoice, writeChoice } from '../../explore/choice.ts';
import { readPostings } from '../../explore/postings-file.ts';
import { type Found, searchIn } from '../../explore/search.ts';
import { filtersOf, type Selection, select } from '../../explore/selection.ts';
import { titled } from '../../explore/titled.ts';
import { smallSample } from '../corpus-words.ts';
import { counted, inFigures } from '../count.ts';
import { chosen } from './chosen.ts';
import { filtersView } from './filters.ts';
import { showList } from './list.ts';
import { load, loadJson } from './load.ts';
import type { Names } from './names.ts';
import { picturesView } from './pictures.ts';

const part = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;
const count = part('count');

/** Until the reader has stopped typing for so many milliseconds, nothing is looked up. */
const pause = 200;

function start(given: Population, loading: Promise<Names>): void {
  let all = given;
  const n = all.records.length;
  const filters = filtersOf(all);
  const find = searchIn({
    head: () => loadJson('search/head.bin'),
    part: number => loadJson(`search/${number}.bin`),
  });
  const pictures = picturesView(part('charts'));
  const filtering = filtersView(part('filters'), filters, change => go(change(choice)));
  const words = part<HTMLInputElement>('words');
  let choice = readChoice(location.search);
  let latest = 0;

  /** Takes a choice over into the address; `silently` where it only goes on with the last one. */
  function go(next: Choice, silently = false): void {
    choice = next;
    const address = location.pathname + writeChoice(next);
    if (silently) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
    void show();
  }

  async function show(): Promise<void> {
    const turn = ++latest;
    const now = choice;
    if (words !== document.activeElement) words.value = now.words;
    if (now.words !== '') count.setAttribute('aria-busy', 'true');
    const found = now.words === '' ? undefined : await find(now.words).catch(() => 'failed' as const);
    if (turn !== latest) return;
    count.removeAttribute('aria-busy');
    part('failed').hidden = found !== 'failed';
    showFound(now, found === 'failed' ? undefined : found);
  }

  function showFound(now: Choice, found: Found | undefined): void {
    const selection = select(filters, n, now, found?.places);
    const population = { ...all, records: selection.postings.map(place => all.records[place]!) };
    showCount(selection, now);
    filtering.update(now, selection);
    const names = loaded;
    pictures.update({ population, choice: now, names });
    void loading.then(names => {
      if (now === choice)
        showList(part('list'), { all, names, choice: now, places: inOrder(selection, found), found });
    });
  }

  function showCount({ postings }: Selection, now: Choice): void {
    const some =
      postings.length < n
        ? `${inFigures(postings.length)} of ${counted(n, 'posting')}`
        : counted(n, 'posting');
    if (count.textContent !== some) count.textContent = some;
    part('chosen').replaceChildren(...chosen(now, filters));
    const warning = warningOf(all, postings);
    part('small').textContent = warning ?? '';
    part('small').hidden = warning === undefined;
    for (const id of ['charts', 'postings']) part(id).hidden = postings.length === 0;
  }

  let loaded: Names | undefined;
  void loading.then(names => {
    loaded = names;
    all = titled(all, names.names);
    void show();
  });

  let typed: ReturnType<typeof setTimeout> | undefined;
  words.addEventListener('input', () => {
    clearTimeout(typed);
    typed = setTimeout(
      () => go({ ...choice, words: words.value.trim(), page: 1 }, choice.words !== ''),
      pause,
    );
  });
  document.getElementById('explore')!.addEventListener('click', event => {
    const link = (event.target as Element).closest('a');
    if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
      return;
    const target = new URL(link.getAttribute('href')!, location.href);
    if (target.pathname !== location.pathname || target.search === location.search) return;
    event.preventDefault();
    go(readChoice(target.search));
    part(target.hash === '' ? 'tally' : target.hash.slice(1)).focus({ preventScroll: target.hash === '' });
  });
  addEventListener('popstate', () => {
    choice = readChoice(location.search);
    void show();
  });
  void show();
}

/** What is to be said of so few postings, or of none. */
function warningOf({ report, records }: Population, postings: readonly number[]): string | undefined {
  if (records.length === 0) return 'There are no postings in this report yet.';
  if (postings.length === 0) return 'No posting has all of this.';
  return smallSample({ report, records: postings.map(place => records[place]!) });
}

/** The postings that are left in the order in which they were found, or the newest first. */
function inOrder({ postings }: Selection, found: Found | undefined): readonly number[] {
  if (!found) return postings;
  const left = new Set(postings);
  return found.places.filter(place => left.has(place));
}

const names = loadJson<Names>('names.bin');
load('postings.bin').then(
  file => start(readPostings(file), names),
  () => {
    count.textContent = 'The postings could not be loaded. Please load the page again.';
  },
);
