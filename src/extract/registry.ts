import type { FieldName } from '../posting/record.ts';
import { relocation } from './relocation.ts';
import type { Rule } from './rule.ts';

/** The rules of every field, each in its order of precedence. */
export const registry = {
  relocation,
} satisfies Partial<Record<FieldName, readonly Rule<unknown>[]>>;
