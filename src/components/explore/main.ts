import { inFigures, inPostings } from '../../charts/prose.ts';
import type { Population } from '../../corpus/corpus.ts';
import { type Choice, readChoice, writeChoice } from '../../explore/choice.ts';
import { readPostings } from '../../explore/postings-file.ts';
import { type Found, searchIn } from '../../explore/search.ts';
import { type Filter, filtersOf, type Selection, select } from '../../explore/selection.ts';
import { titled } from '../../explore/titled.ts';
import { smallSample } from '../../wording/corpus.ts';
import { chosen } from './chosen.ts';
import { type FiltersView, filtersView } from './filters.ts';
import { showList } from './list.ts';
import { load, loadJson } from './load.ts';
import type { Names } from './names.ts';
import { type PicturesView, picturesView } from './pictures.ts';

const part = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;
const count = part('count');

/** Until the reader has stopped typing for so many milliseconds, nothing is looked up. */
const pause = 200;

/** What is shown, and what shows it. */
interface Shown {
  all: Population;
  names: Names;
  filters: readonly Filter[];
  pictures: PicturesView;
}

/** The page as it is used: what the reader has chosen, and what it shows of that. */
class Page {
  private choice = readChoice(location.search);
  /** How often something was shown: what was found for an earlier choice comes too late. */
  private turns = 0;
  private readonly shown: Shown;
  private readonly filtering: FiltersView;
  private readonly words = part<HTMLInputElement>('words');
  private readonly find = searchIn({
    head: () => loadJson('search/head.bin'),
    part: number => loadJson(`search/${number}.bin`),
  });

  constructor(shown: Shown) {
    this.shown = shown;
    this.filtering = filtersView(part('filters'), shown.filters, change => this.go(change(this.choice)));
    this.listen();
    void this.show();
  }

  private listen(): void {
    let typed: ReturnType<typeof setTimeout> | undefined;
    this.words.addEventListener('input', () => {
      clearTimeout(typed);
      typed = setTimeout(() => {
        const next = { ...this.choice, words: this.words.value.trim(), page: 1 };
        this.go(next, this.choice.words !== '');
      }, pause);
    });
    part('explore').addEventListener('click', event => this.follow(event));
    addEventListener('popstate', () => {
      this.choice = readChoice(location.search);
      void this.show();
    });
  }

  /** Takes a choice over into the address; `silently` where it only goes on with the last one. */
  private go(next: Choice, silently = false): void {
    this.choice = next;
    const address = location.pathname + writeChoice(next);
    if (silently) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
    void this.show();
  }

  /** A link to another choice is followed without loading the page again. */
  private follow(event: MouseEvent): void {
    const link = (event.target as Element).closest('a');
    if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
      return;
    const target = new URL(link.getAttribute('href')!, location.href);
    if (target.pathname !== location.pathname || target.search === location.search) return;
    event.preventDefault();
    this.go(readChoice(target.search));
    part(target.hash === '' ? 'tally' : target.hash.slice(1)).focus({ preventScroll: target.hash === '' });
  }

  private async show(): Promise<void> {
    const turn = ++this.turns;
    const { choice } = this;
    if (this.words !== document.activeElement) this.words.value = choice.words;
    if (choice.words !== '') count.setAttribute('aria-busy', 'true');
    const found =
      choice.words === '' ? undefined : await this.find(choice.words).catch(() => 'failed' as const);
    if (turn !== this.turns) return;
    count.removeAttribute('aria-busy');
    part('failed').hidden = found !== 'failed';
    this.showFound(choice, found === 'failed' ? undefined : found);
  }

  private showFound(choice: Choice, found: Found | undefined): void {
    const { all, names, filters, pictures } = this.shown;
    const selection = select(filters, all.records.length, choice, found?.places);
    const population = { ...all, records: selection.postings.map(place => all.records[place]!) };
    this.showCount(selection, choice);
    this.filtering.update(choice, selection);
    const isDrawn = (drawn: boolean) => {
      part('undrawn').hidden = drawn;
    };
    pictures.update({ population, choice, names }).then(
      () => isDrawn(true),
      () => isDrawn(false),
    );
    showList(part('list'), { all, names, choice, places: inOrder(selection, found), found });
  }

  private showCount({ postings }: Selection, choice: Choice): void {
    const { all, filters } = this.shown;
    const { length: n } = all.records;
    const some = postings.length < n ? `${inFigures(postings.length)} of ${inPostings(n)}` : inPostings(n);
    if (count.textContent !== some) count.textContent = some;
    part('chosen').replaceChildren(...chosen(choice, filters));
    const warning = warningOf(all, postings);
    part('small').textContent = warning ?? '';
    part('small').hidden = warning === undefined;
    for (const id of ['charts', 'postings']) part(id).hidden = postings.length === 0;
  }
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

/** Lets the browser draw, and the reader act, between two steps of work. */
const breathe = (): Promise<void> => new Promise(next => setTimeout(next));

async function start(pictures: PicturesView): Promise<void> {
  pictures.expect(readChoice(location.search));
  const [file, names] = await Promise.all([load('postings.bin'), loadJson<Names>('names.bin')]);
  const all = titled(readPostings(file), names.names);
  await breathe();
  const filters = filtersOf(all);
  await breathe();
  new Page({ all, names, filters, pictures });
  // What draws is loaded while the reader makes up their mind.
  for (const event of ['pointerover', 'focusin', 'keydown'])
    part('explore').addEventListener(event, () => void pictures.prepare().catch(() => {}), { once: true });
}

start(picturesView(part('charts'))).catch(() => {
  count.textContent = 'The postings could not be loaded. Please load the page again.';
});
