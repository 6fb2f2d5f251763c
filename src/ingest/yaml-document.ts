import {
  Composer,
  type CST,
  type Document,
  type ErrorCode,
  isScalar,
  Lexer,
  Parser,
  visit,
  type YAMLParseError,
} from 'yaml';
import { type Diagnostic, type DiagnosticCode, diagnose, type Outcome } from '../diagnostics/diagnostic.ts';
import type { YamlSource } from './yaml.ts';

/** Errors of syntax that are told: one makes hundreds, and each shows its lines. */
const mostErrors = 10;

/** Lists and maps within each other; the deepest that means anything here has six. Thousands would exhaust the stack. */
const deepest = 50;

const anyAdvice =
  'Mend the line; a value with a colon or a quotation mark in it wants quotation marks around it';
/** What mends the slips that are made most. */
const syntaxAdvice: Partial<Record<ErrorCode, string>> = {
  TAB_AS_INDENT: 'Put spaces in the place of the tab, or nothing at the top level',
  DUPLICATE_KEY: 'Keep one of the two, and delete the other',
  MULTIPLE_DOCS: 'Delete the line of three dots or hyphens above it',
};

/**
 * Parses a YAML text.
 * @param code of what is said where it is no YAML.
 * @returns the document that it is, or what is wrong with its syntax.
 */
export function parseYaml(
  { file, text, yaml = text, offset = 0 }: YamlSource,
  code: DiagnosticCode,
): Outcome<Document> {
  let beyond: number | undefined;
  const tokens = tokensOf(yaml, at => {
    beyond = at;
  });
  const composer = new Composer({ prettyErrors: false, logLevel: 'error', uniqueKeys: false });
  const [document, another] = composer.compose(tokens, true, yaml.length);
  const wrong = (message: string, advice: string, at: number): Diagnostic =>
    diagnose(code, file, { message, advice, text, at: offset + at });
  if (beyond !== undefined) {
    const message = `More than ${deepest} lists or maps stand within each other here`;
    const advice = 'Put quotation marks around the value, or delete the brackets that open nothing';
    return { diagnostics: [wrong(message, advice, beyond)] };
  }
  const errors: Fault[] = [...document!.errors, ...repeatedKeys(document!), ...furtherDocument(another)];
  if (errors.length === 0) return { value: document!, diagnostics: [] };
  const first = errors.sort((a, b) => a.pos[0] - b.pos[0]).slice(0, mostErrors);
  return {
    diagnostics: first.map(({ message, code, pos }) =>
      wrong(`This is not valid YAML: ${message.replace(/\.$/, '')}`, syntaxAdvice[code] ?? anyAdvice, pos[0]),
    ),
  };
}

type Fault = Pick<YAMLParseError, 'message' | 'code' | 'pos'>;

/**
 * What a text is made of, up to where it is nested too deeply.
 * @param tooDeep is told that place, behind which nothing is parsed.
 */
function* tokensOf(yaml: string, tooDeep: (at: number) => void): Generator<CST.Token> {
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(yaml)) {
    yield* parser.next(lexeme);
    if (parser.stack.length > deepest) return tooDeep(parser.offset);
  }
  yield* parser.end();
}

/** Keys that a map has twice: the library looks for them too, but compares each with every other. */
function repeatedKeys(document: Document): Fault[] {
  const repeated: Fault[] = [];
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

/** One text is one document; what stands behind the end of the first would be lost. */
const furtherDocument = (another?: Document.Parsed): Fault[] =>
  another
    ? [
        {
          message: 'A second document begins here, and one is expected',
          code: 'MULTIPLE_DOCS',
          pos: [another.range[0], another.range[1]],
        },
      ]
    : [];
