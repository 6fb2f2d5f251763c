import { CORE_SCHEMA, load } from 'js-yaml';
import { type Document, Scalar, visit } from 'yaml';
import type { z } from 'zod';
import type { DiagnosticCode, Outcome } from '../diagnostics/diagnostic.ts';
import type { Span } from '../posting/document.ts';
import { parseYaml } from './yaml-document.ts';
import { flatSpans } from './yaml-flat.ts';
import { spansWithin, topLevelSpans } from './yaml-places.ts';
import { refusals } from './yaml-refusal.ts';

/** A YAML text with where it stands: `offset` is its distance from the start of `text`, the whole file. */
export interface YamlSource {
  file: string;
  text: string;
  yaml?: string;
  offset?: number;
}

/** What a YAML text says, and where each key of its top level says it. */
export interface YamlValue<T> {
  data: T;
  spans: Record<string, Span>;
  /** Where all that stands below a key of the top level says it, by its path from there: `skills.remove.0`. */
  spansWithin(key: string): Record<string, Span>;
}

/**
 * Reads a YAML text and checks it against a schema.
 * @param codes the diagnostic codes for a text that is no YAML and for a value that the schema refuses.
 * @returns the data with the span of each top-level value, or every problem with its place.
 */
export function readYaml<S extends z.ZodType>(
  source: YamlSource,
  schema: S,
  codes: { syntax: DiagnosticCode; value: DiagnosticCode },
): Outcome<YamlValue<z.output<S>>> {
  const flat = readFlatly(source, schema);
  if (flat) return { value: flat, diagnostics: [] };
  const { value: document, diagnostics } = parseYaml(source, codes.syntax);
  return document ? yamlValue(document, source, schema, codes.value) : { diagnostics };
}

/** What a YAML text that is parsed says by a schema; of one text several may be asked. */
export function yamlValue<S extends z.ZodType>(
  document: Document,
  source: YamlSource,
  schema: S,
  code: DiagnosticCode,
): Outcome<YamlValue<z.output<S>>> {
  const { text, yaml = text, offset = 0 } = source;
  const result = schema.safeParse(plainValue(document));
  if (!result.success) return { diagnostics: refusals(result.error.issues, schema, source, document, code) };
  return {
    value: {
      data: result.data,
      spans: moved(topLevelSpans(document, yaml), offset),
      spansWithin: key => moved(spansWithin(document, yaml, key), offset),
    },
    diagnostics: [],
  };
}

const moved = (spans: Record<string, Span>, offset: number): Record<string, Span> =>
  Object.fromEntries(
    Object.entries(spans).map(([key, { start, end }]) => [key, { start: offset + start, end: offset + end }]),
  );

/** What a text of nothing but a value a line says, in a fifth of the time; nothing where there is more to it or it is wrong. */
export function readFlatly<S extends z.ZodType>(
  { text, yaml = text, offset = 0 }: YamlSource,
  schema: S,
): YamlValue<z.output<S>> | undefined {
  const spans = flatSpans(yaml);
  const result = spans && schema.safeParse(quicklyRead(yaml));
  if (!result?.success) return undefined;
  return { data: result.data, spans: moved(spans!, offset), spansWithin: () => ({}) };
}

/**
 * Reads a YAML text of which nobody asks where its values stand, five times as quickly as `readYaml`; a text that is not
 * as it should be is read by that, for the places of what is wrong.
 */
export function readYamlData<S extends z.ZodType>(
  source: YamlSource,
  schema: S,
  codes: { syntax: DiagnosticCode; value: DiagnosticCode },
): Outcome<z.output<S>> {
  const data = quicklyRead(source.text);
  const result = data === undefined ? undefined : schema.safeParse(data);
  if (result?.success) return { value: result.data, diagnostics: [] };
  const { value, diagnostics } = readYaml(source, schema, codes);
  return { ...(value && { value: value.data }), diagnostics };
}

/** What a text says that has no anchors; undefined when it is no YAML. */
function quicklyRead(text: string): unknown {
  if (/(?:^|[\s,:[{-])&\w/.test(text)) return undefined;
  try {
    return load(text, { schema: CORE_SCHEMA }) ?? {};
  } catch {
    return undefined;
  }
}

/** The document without its nodes; aliases are not followed, for a few lines of them can stand for millions. */
function plainValue(document: Document): unknown {
  visit(document, { Alias: () => new Scalar(null) });
  return document.toJS() ?? {};
}
