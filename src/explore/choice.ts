import { criteria } from './criteria.ts';

/** What a reader has asked for: all of it stands in the address. */
export interface Choice {
  /** Ids of the chosen options by the id of their criterion; criteria without any are left out. */
  options: Readonly<Record<string, readonly string[]>>;
  /** Words that postings must have; empty for none. */
  words: string;
  /** Page of the list of postings, from 1. */
  page: number;
}

/** The choice that Explore opens with: all postings. */
export const nothingChosen: Choice = { options: {}, words: '', page: 1 };

/** The choice that an address stands for: `?skill=python&skill=sql&level=senior&q=search+engine&page=2`. */
export function readChoice(search: string): Choice {
  const parameters = new URLSearchParams(search);
  const chosen = criteria
    .map(({ id }) => [id, [...new Set(parameters.getAll(id))].filter(option => option !== '')] as const)
    .filter(([, options]) => options.length > 0);
  const page = Number(parameters.get('page'));
  return {
    options: Object.fromEntries(chosen),
    words: (parameters.get('q') ?? '').trim(),
    page: Number.isInteger(page) && page > 0 ? page : 1,
  };
}

/** The address of a choice, from its question mark on; empty where nothing is chosen. */
export function writeChoice({ options, words, page }: Choice): string {
  const parameters = new URLSearchParams();
  for (const { id } of criteria) for (const option of options[id] ?? []) parameters.append(id, option);
  if (words !== '') parameters.set('q', words);
  if (page > 1) parameters.set('page', String(page));
  const written = parameters.toString();
  return written === '' ? '' : `?${written}`;
}

/** The choice with an option more or, where it was chosen, less; on the first page. */
export function toggled(choice: Choice, criterion: string, option: string): Choice {
  const chosen = choice.options[criterion] ?? [];
  return without(
    choice,
    criterion,
    chosen.includes(option) ? chosen.filter(id => id !== option) : [...chosen, option],
  );
}

/** The choice with these options of a criterion in place of those that were chosen; with none of it, if left out. */
export function without(choice: Choice, criterion: string, options: readonly string[] = []): Choice {
  const { [criterion]: _, ...others } = choice.options;
  return { ...choice, options: options.length > 0 ? { ...others, [criterion]: options } : others, page: 1 };
}
