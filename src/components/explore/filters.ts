import { inFigures } from '../../charts/prose.ts';
import { type Choice, toggled, without } from '../../explore/choice.ts';
import type { Option } from '../../explore/criteria.ts';
import type { Filter, Selection } from '../../explore/selection.ts';
import { make } from './make.ts';

/** How many options a filter shows at once; any other is found by its name. */
const shown = 8;

/** Filters on the page. */
export interface FiltersView {
  update(choice: Choice, selection: Selection): void;
}

/**
 * Writes the filters into an element: of each the options that bring most, each with how many postings it brings, and a
 * field to find any other.
 * @param choose what happens when the reader chooses.
 */
export function filtersView(
  element: HTMLElement,
  filters: readonly Filter[],
  choose: (change: (choice: Choice) => Choice) => void,
): FiltersView {
  const open = matchMedia('(width >= 62rem)').matches;
  const views = filters.map(filter => filterView(filter, open, choose));
  element.append(...views.map(({ node }) => node));
  return {
    update: (choice, selection) => {
      for (const view of views) view.update(choice, selection);
    },
  };
}

/** The parts of a filter that change, and the element that holds them. */
function elementsOf({ criterion, options }: Filter, open: boolean) {
  const id = `filter-${criterion.id}`;
  const name = criterion.name.toLowerCase();
  const chosenNames = make('span', { class: 'chosen-names' });
  const list = make('ul', { class: 'options' });
  const clear = make('button', { type: 'button', class: 'clear' }, `Reset ${name}`);
  const find = make('input', {
    type: 'search',
    'aria-label': `Find in ${name}`,
    placeholder: 'Find …',
    autocomplete: 'off',
  });
  const rule = make('p', { class: 'rule' }, 'A posting must ask for every one that is chosen.');
  const many = !criterion.ordered && options.length > shown;
  const node = make(
    'details',
    { class: 'filter', ...(open && { open: '' }) },
    make('summary', { id }, make('span', { class: 'name' }, criterion.name), ' ', chosenNames),
    make(
      'div',
      { role: 'group', 'aria-labelledby': id },
      ...(criterion.all ? [rule] : []),
      ...(many ? [find] : []),
      list,
      clear,
    ),
  );
  return { node, chosenNames, list, clear, find };
}

function filterView(
  filter: Filter,
  open: boolean,
  choose: (change: (choice: Choice) => Choice) => void,
): FiltersView & { node: HTMLElement } {
  const { criterion, byId } = filter;
  const { node, chosenNames, list, clear, find } = elementsOf(filter, open);
  const options = optionsView(list, filter, id => choose(now => toggled(now, criterion.id, id)));
  let chosen: readonly string[] = [];
  let counts: Uint32Array | undefined;

  find.addEventListener('input', () => counts && options.fill(chosen, counts, find.value));
  clear.addEventListener('click', () => {
    choose(now => without(now, criterion.id));
    (node.querySelector('summary') as HTMLElement).focus();
  });
  return {
    node,
    update: (choice, selection) => {
      chosen = choice.options[criterion.id] ?? [];
      counts = selection.counts.get(criterion.id)!;
      clear.hidden = chosen.length === 0;
      chosenNames.textContent = chosen
        .map(option => byId.get(option)?.label ?? option)
        .join(criterion.all ? ' + ' : ', ');
      if (chosen.length > 0 && !node.open) node.open = open;
      if (list.contains(document.activeElement)) options.recount(chosen, counts);
      else options.fill(chosen, counts, find.value);
    },
  };
}

/**
 * Writes the options of a filter into a list.
 * @param toggle what happens when the reader chooses one, or no longer.
 */
function optionsView(list: HTMLElement, { criterion, options, byId }: Filter, toggle: (id: string) => void) {
  const rows = new Map<string, Row>();
  /** Says of the options that are shown how many postings they bring; none moves under the reader’s hand. */
  const recount = (chosen: readonly string[], counts: Uint32Array): void => {
    const countOf = new Map(options.map((option, i) => [option.id, counts[i]!]));
    for (const [id, row] of rows) row.update(chosen.includes(id), countOf.get(id) ?? 0);
  };
  /** Shows the options that are chosen, that bring most or have a text in their name. */
  const fill = (chosen: readonly string[], counts: Uint32Array, text: string): void => {
    const wanted = pick(options, counts, chosen, text, criterion.ordered === true);
    for (const id of [...rows.keys()]) if (!wanted.includes(id)) rows.delete(id);
    for (const id of wanted)
      if (!rows.has(id))
        rows.set(
          id,
          rowOf(byId.get(id)?.label ?? id, () => toggle(id)),
        );
    recount(chosen, counts);
    list.replaceChildren(...wanted.map(id => rows.get(id)!.node));
    if (wanted.length === 0) list.append(make('li', { class: 'none' }, 'None'));
  };
  return { fill, recount };
}

/** Which options are shown: those that are chosen, then those that bring most; with a text those that have it in their name. */
function pick(
  options: readonly Option[],
  counts: Uint32Array,
  chosen: readonly string[],
  text: string,
  ordered: boolean,
): string[] {
  const sought = text.trim().toLowerCase();
  const places = options.map((_, i) => i);
  if (ordered)
    return places.filter(i => counts[i]! > 0 || chosen.includes(options[i]!.id)).map(i => options[i]!.id);
  const others = places
    .filter(i => counts[i]! > 0 && !chosen.includes(options[i]!.id))
    .filter(i => sought === '' || options[i]!.label.toLowerCase().includes(sought));
  const starts = (i: number) => Number(sought !== '' && options[i]!.label.toLowerCase().startsWith(sought));
  others.sort((a, b) => starts(b) - starts(a) || counts[b]! - counts[a]! || a - b);
  return [...chosen, ...others.slice(0, shown).map(i => options[i]!.id)];
}

interface Row {
  node: HTMLElement;
  update(chosen: boolean, count: number): void;
}

function rowOf(label: string, toggle: () => void): Row {
  const box = make('input', { type: 'checkbox' });
  const count = make('span', { class: 'count' });
  const node = make('li', {}, make('label', {}, box, make('bdi', {}, label), ' ', count));
  box.addEventListener('change', toggle);
  return {
    node,
    update: (chosen, postings) => {
      box.checked = chosen;
      count.textContent = inFigures(postings);
    },
  };
}
