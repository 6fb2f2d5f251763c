import { href } from '../../addresses/paths.ts';
import { type Choice, nothingChosen, without, writeChoice } from '../../explore/choice.ts';
import type { Filter } from '../../explore/selection.ts';
import { make } from './make.ts';

/** What is chosen, a link to take back each of it and one for all; nothing where nothing is. */
export function chosen(choice: Choice, filters: readonly Filter[]): HTMLElement[] {
  const link = (text: string, to: Choice) =>
    make('a', {
      href: href('/explore/') + writeChoice(to),
      'aria-label': text === '' ? 'Reset all' : `Reset ${text}`,
    });
  const item = (name: string, words: string, to: Choice) => {
    const reset = link(`${name}: ${words}`, to);
    reset.append(
      make('span', {}, `${name}: `),
      make('bdi', {}, words),
      make('span', { 'aria-hidden': 'true' }, ' ×'),
    );
    return make('li', {}, reset);
  };
  const items = filters
    .filter(({ criterion }) => choice.options[criterion.id])
    .map(({ criterion, byId }) => {
      const labels = choice.options[criterion.id]!.map(id => byId.get(id)?.label ?? id);
      return item(
        criterion.name,
        labels.join(criterion.all ? ' and ' : ' or '),
        without(choice, criterion.id),
      );
    });
  if (choice.words !== '') items.push(item('Words', choice.words, { ...choice, words: '', page: 1 }));
  if (items.length === 0) return [];
  const all = link('', nothingChosen);
  all.append('Reset all');
  return [...items, make('li', {}, all)];
}
