import type { Column } from './columns.ts';

/** What a column holds, for people: "list of texts", "one of: hour, day, week". */
export function columnWords({ type, values, item, properties = [] }: Column): string {
  if (values) return `one of: ${values.join(', ')}`;
  if (type === 'list' && item?.values) return `list of: ${item.values.join(', ')}`;
  if (type === 'list') return `list of ${plural[item?.type ?? 'any']}${within(item?.properties ?? [])}`;
  return `${single[type]}${within(properties)}`;
}

const within = (properties: readonly Column[]): string =>
  properties.length > 0 ? ` with ${properties.map(({ name }) => name).join(', ')}` : '';

const single: Record<Column['type'], string> = {
  string: 'text',
  integer: 'whole number',
  number: 'number',
  boolean: 'true or false',
  date: 'day, as 2026-05-21',
  list: 'list',
  object: 'object',
  any: 'what the field has',
};
const plural: Record<Column['type'], string> = {
  string: 'texts',
  integer: 'whole numbers',
  number: 'numbers',
  boolean: 'true or false',
  date: 'days',
  list: 'lists',
  object: 'objects',
  any: 'values',
};
