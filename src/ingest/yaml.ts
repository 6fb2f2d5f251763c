import { CORE_SCHEMA, load } from 'js-yaml';
import { type Document, type ErrorCode, isScalar, parseDocument, Scalar, visit } from 'yaml';
import type { z } from 'zod';
import { type DiagnosticCode, diagnose, type Outcome } from '../diagnostics/diagnostic.ts';
import type { Span } from '../posting/document.ts';
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

/** Errors of syntax that are told: one makes hundreds, and each shows its lines. */
const mostErrors = 10;

/** What mends the slips that are made most. */
const syntaxAdvice: Partial<Record<ErrorCode, string>> = {
  TAB_AS_INDENT: 'Put spaces in the place of the tab, or nothing at the top level',
  DUPLICATE_KEY: 'Keep one of the two, and delete the other',
};

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
  const { file, text, yaml = text, offset = 0 } = source;
  const document = parseDocument(yaml, { prettyErrors: false, logLevel: 'error', uniqueKeys: false });
  const errors = [...document.errors, ...repeatedKeys(document)].sort((a, b) => a.pos[0] - b.pos[0]);
  const broken = errors.slice(0, mostErrors).map(({ message, pos, code }) =>
    diagnose(codes.syntax, file, {
      message: `This is not valid YAML: ${message.replace(/\.$/, '')}`,
      advice:
        syntaxAdvice[code] ??
        'Mend the line; a value with a colon or a quotation mark in it wants quotation marks around it',
      text,
      at: offset + pos[0],
    }),
  );
  if (broken.length > 0) return { diagnostics: broken };
  const result = schema.safeParse(plainValue(document));
  if (!result.success) {
    return { diagnostics: refusals(result.error.issues, schema, source, document, codes.value) };
  }
  return {
    value: {
      data: result.data,
      spans: moved(topLevelSpans(document, yaml), offset),
      spansWithin: key => moved(spansWithin(document, yaml, key), offset),
    },
    diagnostics: [],
  };
}

/** Keys that a map has twice: the library looks for them too, but compares each with every other. */
function repeatedKeys(document: Document): { message: string; code: ErrorCode; pos: [number, number] }[] {
  const repeated: ReturnType<typeof repeatedKeys> = [];
  visit(document, {
    Map: (_, { items }) => {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        const [start, end] = key.range!;
        if (seen.has(key.value))
          repeated.push({ message: 'Map keys must be unique', code: 'DUPLICATE_KEY', pos: [start, end] });
        seen.add(key.value);
      }
    },
  });
  return repeated;
}

const moved = (spans: Record<string, Span>, offset: number): Record<string, Span> =>
  Object.fromEntries(
    Object.entries(spans).map(([key, { start, end }]) => [key, { start: offset + start, end: offset + end }]),
  );

/** What a text of nothing but a value a line says, in a fifth of the time; nothing where there is more to it or it is wrong. */
function readFlatly<S extends z.ZodType>(
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
