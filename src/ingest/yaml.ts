import { CORE_SCHEMA, load } from 'js-yaml';
import { type Document, isMap, isScalar, parseDocument, Scalar, visit } from 'yaml';
import type { z } from 'zod';
import { type Diagnostic, type DiagnosticCode, diagnose, type Outcome } from '../diagnostics/diagnostic.ts';
import type { Span } from '../posting/document.ts';

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
  const { file, text, yaml = text, offset = 0 } = source;
  const document = parseDocument(yaml, { prettyErrors: false });
  const broken = document.errors.map(({ message, pos }) =>
    diagnose(codes.syntax, file, {
      message: `This is not valid YAML: ${message.replace(/\.$/, '')}`,
      advice: 'Mend the line; a value with a colon or a quotation mark in it wants quotation marks around it',
      text,
      at: offset + pos[0],
    }),
  );
  if (broken.length > 0) return { diagnostics: broken };
  const result = schema.safeParse(plainValue(document));
  if (!result.success) {
    return { diagnostics: result.error.issues.map(issue => refusal(issue, source, document, codes.value)) };
  }
  return { value: { data: result.data, spans: topLevelSpans(document, offset) }, diagnostics: [] };
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

function refusal(
  issue: z.core.$ZodIssue,
  source: YamlSource,
  document: Document,
  code: DiagnosticCode,
): Diagnostic {
  const { file, text, offset = 0 } = source;
  const path = issue.path.filter(key => typeof key !== 'symbol');
  const extra = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
  return diagnose(code, file, {
    message: `${path.length > 0 ? `\`${path.join('.')}\`: ` : ''}${issue.message}`,
    advice: extra ? `Delete \`${extra}\`, or correct its spelling` : 'Correct the value',
    text,
    at: offset + (extra === undefined ? placeOf(document, path) : placeOfKey(document, path, extra)),
  });
}

/** Where the value at a path begins; where its nearest parent begins when it is absent. */
function placeOf(document: Document, path: (string | number)[]): number {
  for (let depth = path.length; depth > 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true) as
      | { range?: [number, number, number] }
      | undefined;
    if (node?.range) return node.range[0];
  }
  return 0;
}

function placeOfKey(document: Document, path: (string | number)[], name: string): number {
  const map = path.length === 0 ? document.contents : document.getIn(path, true);
  const item = isMap(map)
    ? map.items.find(({ key }) => isScalar(key) && String(key.value) === name)
    : undefined;
  return isScalar(item?.key) ? (item.key.range?.[0] ?? 0) : placeOf(document, path);
}

function topLevelSpans(document: Document, offset: number): Record<string, Span> {
  if (!isMap(document.contents)) return {};
  const spans: Record<string, Span> = {};
  for (const { key, value } of document.contents.items) {
    const range = (value as { range?: [number, number, number] } | null)?.range;
    const quote = isScalar(value) && value.type?.startsWith('QUOTE') ? 1 : 0;
    if (isScalar(key) && range)
      spans[String(key.value)] = { start: offset + range[0] + quote, end: offset + range[1] - quote };
  }
  return spans;
}
