import { type Choice, toggled, without } from '../../explore/choice.ts';
import type { Option } from '../../explore/criteria.ts';
import type { Filter, Selection } from '../../explore/selection.ts';
import { inFigures } from '../count.ts';
import { make } from './make.ts';

/** How many options a filter shows at once; any other is found by its name. */
const shown = 8;

/** A filter on the page. */
interface View {
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
): View {
  const open = matchMedia('(width >= 62rem)').matches;
  const views = filters.map(filter => filterView(filter, open, choose));
  element.append(...views.map(({ node }) => node));
  return {
    update: (choice, selection) => {
      for (const view of views) view.update(choice, selection);
    },
  };
}

function filterView(
  { criterion, options, byId }: Filter,
  open: boolean,
  choose: (change: (choice: Choice) => Choice) => void,
): View & { node: HTMLElement } {
  const id = `filter-${criterion.id}`;
  const chosenNames = make('span', { class: 'chosen-names' });
  const list = make('ul', { class: 'options' });
  const clear = make('button', { type: 'button', class: 'clear' }, `Reset ${criterion.name.toLowerCase()}`);
  const find = make('input', {
    type: 'search',
    'aria-label': `Find in ${criterion.name.toLowerCase()}`,
    placeholder: 'Find …',
    autocomplete: 'off',
  });
  const many = !criterion.ordered && options.length > shown;
  const node = make(
    'details',
    { class: 'filter', ...(open && { open: '' }) },
    make('summary', { id }, make('span', { class: 'name' }, criterion.name), ' ', chosenNames),
    make(
      'div',
      { role: 'group', 'aria-labelledby': id },
      ...(criterion.all
        ? [make('p', { class: 'rule' }, 'A posting must ask for every one that is chosen.')]
        : []),
      ...(many ? [find] : []),
      list,
      clear,
    ),
  );
  const rows = new Map<string, Row>();
  let current: { choice: Choice; counts: Uint32Array } | undefined;

  const fill = (keepOrder: boolean) => {
    if (!current) return;
    const { choice, counts } = current;
    const chosen = choice.options[criterion.id] ?? [];
    const countOf = new Map(options.map((option, i) => [option.id, counts[i]!]));
    const wanted = keepOrder
      ? [...rows.keys()]
      : pick(options, counts, chosen, find.value, criterion.ordered === true);
    for (const optionId of wanted) {
      const row =
        rows.get(optionId) ??
        rowOf(byId.get(optionId)?.label ?? optionId, () =>
          choose(now => toggled(now, criterion.id, optionId)),
        );
      rows.set(optionId, row);
      row.update(chosen.includes(optionId), countOf.get(optionId) ?? 0);
    }
    if (keepOrder) return;
    for (const optionId of [...rows.keys()]) if (!wanted.includes(optionId)) rows.delete(optionId);
    list.replaceChildren(...wanted.map(optionId => rows.get(optionId)!.node));
    if (wanted.length === 0) list.append(make('li', { class: 'none' }, 'None'));
  };

  find.addEventListener('input', () => fill(false));
  clear.addEventListener('click', () => {
    choose(now => without(now, criterion.id));
    (node.querySelector('summary') as HTMLElement).focus();
  });
  return {
    node,
    update: (choice, selection) => {
      const chosen = choice.options[criterion.id] ?? [];
      current = { choice, counts: selection.counts.get(criterion.id)! };
      clear.hidden = chosen.length === 0;
      chosenNames.textContent = chosen
        .map(option => byId.get(option)?.label ?? option)
        .join(criterion.all ? ' + ' : ', ');
      if (chosen.length > 0 && !node.open) node.open = open;
      fill(list.contains(document.activeElement));
    },
  };
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
