import type { Document } from 'yaml';
import type { z } from 'zod';
import { byPlace, type Diagnostic, type DiagnosticCode, diagnose } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { YamlSource } from './yaml.ts';
import { placeOf, placeOfKey, statedPath } from './yaml-places.ts';

/** What a schema says against a text: a diagnostic for each value that it refuses and each key that it does not know. */
export function refusals(
  issues: readonly z.core.$ZodIssue[],
  schema: z.core.$ZodType,
  { file, text, offset = 0 }: YamlSource,
  document: Document,
  code: DiagnosticCode,
): Diagnostic[] {
  const said = issues.flatMap(issue => {
    const path = statedPath(
      document,
      issue.path.filter(key => typeof key !== 'symbol'),
    );
    const name = path.length > 0 ? `\`${path.join('.')}\`: ` : '';
    if (issue.code !== 'unrecognized_keys') {
      const advice = adviceOn(issue, document.getIn(path));
      return [
        diagnose(code, file, {
          message: name + issue.message,
          advice,
          text,
          at: offset + placeOf(document, path),
        }),
      ];
    }
    const known = keysAt(schema, issue.path);
    return issue.keys.map(key =>
      diagnose(code, file, {
        message: `${name}Unrecognized key: "${key}"`,
        advice: adviceOnKey(key, known),
        text,
        at: offset + placeOfKey(document, path, key),
      }),
    );
  });
  return said.sort(byPlace);
}

function adviceOnKey(key: string, known: readonly string[]): string {
  const meant = nearest(key, known);
  if (meant) return `Did you mean \`${meant}\`? Correct its spelling, or delete \`${key}\``;
  return `Delete \`${key}\`, or correct its spelling${known.length > 0 ? `; known here are ${known.join(', ')}` : ''}`;
}

function adviceOn(issue: z.core.$ZodIssue, value: unknown): string {
  const names = issue.code === 'invalid_value' ? issue.values.filter(name => typeof name === 'string') : [];
  const meant = typeof value === 'string' ? nearest(value, names) : undefined;
  return meant ? `Did you mean "${meant}"? Correct the value` : 'Correct the value';
}

/** The keys that a schema knows at a path. */
function keysAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const [first, ...rest] = path;
  switch (def.type) {
    case 'object': {
      const next = first === undefined ? undefined : def.shape[String(first)];
      return first === undefined ? Object.keys(def.shape) : next ? keysAt(next, rest) : [];
    }
    case 'array':
      return keysAt(def.element, rest);
    case 'record':
      return keysAt(def.valueType, rest);
    case 'pipe':
      return [...keysAt(def.in, path), ...keysAt(def.out, path)];
    case 'optional':
    case 'nullable':
    case 'default':
      return keysAt(def.innerType, path);
    default:
      return [];
  }
}
