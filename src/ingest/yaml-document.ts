import { Composer, type CST, type Document, isScalar, Lexer, Parser, visit, type YAMLParseError } from 'yaml';
import { type Diagnostic, type DiagnosticCode, diagnose, type Outcome } from '../diagnostics/diagnostic.ts';
import type { YamlSource } from './yaml.ts';
import { slipInWords } from './yaml-slips.ts';

/** Errors of syntax that are told: one makes hundreds, and each shows its lines. */
const mostErrors = 10;

/** Lists and maps within each other; the deepest that means anything here has six. Thousands would exhaust the stack. */
const deepest = 50;

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
  const told = firstOfLines(
    errors.map(fault => atOpening(fault, document!)),
    yaml,
  ).map(fault => {
    const [at] = fault.pos;
    const { message, advice } = slipInWords(fault.message, yaml.slice(at).split('\n', 1)[0]!);
    return wrong(`This is not valid YAML: ${message}`, advice, at);
  });
  return { diagnostics: told };
}

type Fault = Pick<YAMLParseError, 'message' | 'pos'>;

/** A quotation mark that is never closed is told of where it opens, not at the end of the text. */
function atOpening(fault: Fault, document: Document): Fault {
  if (!fault.message.startsWith('Missing closing')) return fault;
  let opening = fault.pos;
  visit(document, {
    Scalar: (_, { range }) => {
      if (range?.[1] === fault.pos[0]) opening = [range[0], range[1]];
    },
  });
  return { ...fault, pos: opening };
}

/** The first fault of each line, for the others follow from it. */
function firstOfLines(faults: readonly Fault[], yaml: string): Fault[] {
  const lines = new Set<number>();
  const inOrder = [...faults].sort((a, b) => a.pos[0] - b.pos[0]);
  return inOrder
    .filter(({ pos: [at] }) => {
      const line = yaml.lastIndexOf('\n', at - 1);
      return !lines.has(line) && lines.add(line);
    })
    .slice(0, mostErrors);
}

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
        if (seen.has(key.value)) repeated.push({ message: 'Map keys must be unique', pos: [start, end] });
        seen.add(key.value);
      }
    },
  });
  return repeated;
}

/** One text is one document; what stands behind the end of the first would be lost. */
const furtherDocument = (another?: Document.Parsed): Fault[] =>
  another ? [{ message: 'A second document begins here', pos: [another.range[0], another.range[1]] }] : [];
