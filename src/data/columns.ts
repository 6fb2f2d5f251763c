import { z } from 'zod';

/** A column of a table of data, as files and the data dictionary have it. */
export interface Column {
  name: string;
  type: 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'list' | 'object' | 'any';
  description: string;
  /** Whether every row has a value. */
  required: boolean;
  /** The only values that it can have. */
  values?: string[];
  /** Of text, a pattern that every value has. */
  pattern?: string;
  /** Of a list, what an item is. */
  item?: Column;
  /** Of an object, its properties. */
  properties?: Column[];
}

type Property = z.core.JSONSchema.JSONSchema;

/** The JSON Schema of a contract, as it is published. */
export const contractOf = (schema: z.ZodType): Property => z.toJSONSchema(schema, { reused: 'ref' });

/** The columns of a table from the schema of its rows, with their descriptions. */
export function columnsOf(schema: z.ZodObject): Column[] {
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { reused: 'inline' });
  return Object.entries(properties as Record<string, Property>).map(([name, property]) =>
    columnOf(name, property, required.includes(name)),
  );
}

function columnOf(name: string, property: Property, present: boolean): Column {
  const { base, nullable } = withoutNull(property);
  const { items, properties, required = [], pattern, format } = base;
  const values = base.enum?.filter(value => typeof value === 'string');
  const type = typeOf(base);
  return {
    name,
    type,
    description: property.description ?? '',
    required: present && !nullable,
    ...(values && { values }),
    ...(pattern !== undefined && format === undefined && { pattern }),
    ...(type === 'list' && { item: columnOf('item', items as Property, true) }),
    ...(properties && {
      properties: Object.entries(properties as Record<string, Property>).map(([key, value]) =>
        columnOf(key, value, required.includes(key)),
      ),
    }),
  };
}

/** What a value is beside null, and whether it can be null. */
function withoutNull(property: Property): { base: Property; nullable: boolean } {
  const others = (property.anyOf as Property[] | undefined)?.filter(({ type }) => type !== 'null');
  if (others?.length === 1) return { base: others[0]!, nullable: true };
  if (!Array.isArray(property.type)) return { base: property, nullable: false };
  const [type, ...more] = property.type.filter(type => type !== 'null');
  return more.length > 0
    ? { base: {}, nullable: false }
    : { base: { ...property, type: type! }, nullable: property.type.includes('null') };
}

function typeOf({ type, format }: Property): Column['type'] {
  if (type === 'array') return 'list';
  if (type === 'string' && format === 'date') return 'date';
  return type === 'string' ||
    type === 'integer' ||
    type === 'number' ||
    type === 'boolean' ||
    type === 'object'
    ? type
    : 'any';
}
