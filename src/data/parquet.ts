import { ByteWriter, parquetWriteRows, type SchemaElement } from 'hyparquet-writer';
import type { Column } from './columns.ts';

const text = { type: 'BYTE_ARRAY', converted_type: 'UTF8' } as const;
/** How single values are stored: Parquet's logical types, https://github.com/apache/parquet-format. */
const primitives = {
  string: text,
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE' },
} as const satisfies Record<string, Partial<SchemaElement>>;

/**
 * A table as a Parquet file, compressed with Snappy: dates as dates, lists as lists, objects as groups.
 * @throws {TypeError} if a column may hold anything.
 */
export function parquetOf(columns: readonly Column[], rows: Iterable<Record<string, unknown>>): Uint8Array {
  const writer = new ByteWriter();
  const schema = [{ name: 'root', num_children: columns.length }, ...columns.flatMap(elementsOf)];
  const dates = columns.filter(({ type }) => type === 'date').map(({ name }) => name);
  parquetWriteRows({
    writer,
    schema,
    columns: columns.map(({ name }) => ({ name })),
    rows: dated(rows, dates),
    createdBy: 'rolecall',
  });
  return new Uint8Array(writer.getBuffer());
}

/** Rows with their days as the dates that the writer takes. */
function* dated(rows: Iterable<Record<string, unknown>>, dates: readonly string[]) {
  for (const row of rows) {
    const days = dates.map(name => [name, row[name] === null ? null : new Date(String(row[name]))]);
    yield { ...row, ...Object.fromEntries(days) };
  }
}

/** The elements of a column in Parquet's schema, itself and then what it holds. */
function elementsOf({ name, type, required, item, properties = [] }: Column): SchemaElement[] {
  const repetition_type = required ? 'REQUIRED' : 'OPTIONAL';
  if (type === 'any') throw new TypeError(`the column ${name} is of no one type`);
  if (type === 'list')
    return [
      { name, converted_type: 'LIST', num_children: 1, repetition_type },
      { name: 'list', num_children: 1, repetition_type: 'REPEATED' },
      ...elementsOf({ ...item!, name: 'element' }),
    ];
  if (type === 'object')
    return [{ name, num_children: properties.length, repetition_type }, ...properties.flatMap(elementsOf)];
  return [{ name, ...primitives[type], repetition_type }];
}
