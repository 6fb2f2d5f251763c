import { type Document, isMap, isScalar, isSeq } from 'yaml';
import type { z } from 'zod';
import { byPlace, type Diagnostic, type DiagnosticCode, diagnose } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { callings, valueCallings } from '../posting/corrections.ts';
import type { YamlSource } from './yaml.ts';
import { nodeAt, placeOf, placeOfKey, statedPath } from './yaml-places.ts';

/** What a schema says against a text: a diagnostic for each value that it refuses and each key that it does not know. */
export function refusals(
  issues: readonly z.core.$ZodIssue[],
  schema: z.core.$ZodType,
  { file, text, offset = 0 }: YamlSource,
  document: Document,
  code: DiagnosticCode,
): Diagnostic[] {
  const said = issues.flatMap(issue => {
    const asked = issue.path.filter(key => typeof key !== 'symbol');
    const path = statedPath(document, asked);
    if (issue.code !== 'unrecognized_keys') {
      const at = offset + placeOf(document, path);
      const key = asked.at(-1);
      const missing = typeof key === 'string' && path.at(-1) !== key && isMap(nodeAt(document, path));
      const name = missing
        ? `${nameOf([...path, key])} is missing: `
        : path.length > 0
          ? `${nameOf(path)}: `
          : '';
      const value = missing ? undefined : document.getIn(path);
      const message = name + inWords(issue, value, missing);
      return [
        diagnose(code, file, {
          message,
          advice: missing ? 'Add it' : adviceOn(issue, value, sourceOf(nodeAt(document, path)) ?? `${value}`),
          text,
          at,
        }),
      ];
    }
    const known = keysAt(schema, issue.path);
    return issue.keys.map(key =>
      diagnose(code, file, {
        message: `${nameOf([...path, key])} is not known`,
        advice: adviceOnKey(key, known, within => meantAt(schema, [...issue.path, ...within], key)),
        text,
        at: offset + placeOfKey(document, path, key),
      }),
    );
  });
  return said.sort(byPlace);
}

const nameOf = (path: readonly (string | number)[]): string => `\`${path.join('.')}\``;

/** @param meant the key that was likely meant below others: `seniority` is right, but below `corrections`. */
function adviceOnKey(
  key: string,
  known: readonly string[],
  meant: (within: readonly string[]) => string | undefined,
): string {
  const here = meant([]);
  if (here) return `Did you mean \`${here}\`? Correct its spelling, or delete \`${key}\``;
  for (const parent of known) {
    const inside = meant([parent]);
    if (inside) return `Write \`${inside}\` below \`${parent}:\`, or delete \`${key}\``;
  }
  return `Delete \`${key}\`, or correct its spelling${known.length > 0 ? `; known here are ${known.join(', ')}` : ''}`;
}

/** Kinds of values as people call them who do not program. */
const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'keys with values',
};

/** What a schema wants of a value, where it does not say so in words of its own. */
function inWords(issue: z.core.$ZodIssue, value: unknown, missing: boolean): string {
  if (!/^(?:Invalid|Too) /.test(issue.message)) return issue.message;
  if (issue.code === 'invalid_value')
    return `expected ${issue.values.length > 1 ? 'one of ' : ''}${issue.values.join(', ')}`;
  if (issue.code === 'too_small')
    return issue.origin === 'string' ? 'expected some text' : `expected ${issue.minimum} or more`;
  if (issue.code !== 'invalid_type') return issue.message;
  if (missing) return `expected ${kinds[issue.expected] ?? issue.expected}`;
  const found = (value ?? null) === null ? 'nothing' : kinds[isSeq(value) ? 'array' : typeof value];
  return `expected ${kinds[issue.expected] ?? issue.expected}, not ${found}`;
}

/** @param typed the value as it stands in the text: 007 is the number 7. */
function adviceOn(issue: z.core.$ZodIssue, value: unknown, typed: string): string {
  if ((value ?? '') === '') return 'Write it behind the colon, or delete the line';
  const names = issue.code === 'invalid_value' ? issue.values.filter(name => typeof name === 'string') : [];
  const words = typeof value === 'string' ? value.split(/[\s,;/]+/) : [];
  if (words.length > 1 && words.every(word => names.includes(word)))
    return `Write a list: [${words.join(', ')}]`;
  const meant =
    typeof value === 'string'
      ? (calledSo(value, names) ??
        nearest(value, names) ??
        words.map(word => nearest(word, names)).find(Boolean))
      : undefined;
  if (meant) return `Did you mean "${meant}"? Correct the value`;
  const wanted =
    issue.code === 'invalid_type' && issue.message.startsWith('Invalid ') ? issue.expected : undefined;
  if (wanted === 'string' && ['number', 'boolean'].includes(typeof value))
    return `Put quotation marks around it: "${typed}"`;
  if (wanted === 'number' && typeof value === 'string') return 'Write it in figures alone, such as 90000';
  if (wanted === 'array' && typeof value === 'string') return `Write a list: [${value}]`;
  return 'Correct the value';
}

/** Of some values the one that people call so. */
const calledSo = (typed: string, names: readonly string[]): string | undefined =>
  names.find(name => valueCallings[name]?.includes(typed.trim().toLowerCase()));

const sourceOf = (node: unknown): string | undefined => (isScalar(node) ? node.source : undefined);

/** The keys that a schema knows at a path. */
const keysAt = (schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] =>
  shapesAt(schema, path).flatMap(Object.keys);

/** The key that somebody who typed `key` at a path is likely to have meant. */
const meantAt = (schema: z.core.$ZodType, path: readonly PropertyKey[], key: string): string | undefined =>
  callingsAt(schema, path).get(key.toLowerCase()) ?? nearest(key, keysAt(schema, path));

/** What else the keys are called that a schema knows at a path, in small letters. */
const callingsAt = (schema: z.core.$ZodType, path: readonly PropertyKey[]): Map<string, string> =>
  new Map(
    shapesAt(schema, path)
      .flatMap(Object.entries<z.core.$ZodType>)
      .flatMap(([key, field]) => (callings.get(field)?.also ?? []).map(name => [name.toLowerCase(), key])),
  );

/** The fields that a schema has at a path, of each form that it takes. */
function shapesAt(
  schema: z.core.$ZodType,
  path: readonly PropertyKey[],
): Readonly<Record<string, z.core.$ZodType>>[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const [first, ...rest] = path;
  switch (def.type) {
    case 'object': {
      const next = first === undefined ? undefined : def.shape[String(first)];
      return first === undefined ? [def.shape] : next ? shapesAt(next, rest) : [];
    }
    case 'array':
      return shapesAt(def.element, rest);
    case 'record':
      return shapesAt(def.valueType, rest);
    case 'pipe':
      return [...shapesAt(def.in, path), ...shapesAt(def.out, path)];
    case 'optional':
    case 'nullable':
    case 'default':
      return shapesAt(def.innerType, path);
    default:
      return [];
  }
}
