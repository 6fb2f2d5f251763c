import { createRequire } from 'node:module';
import type { Handler, Parser, ParserOptions } from 'htmlparser2';

const require = createRequire(import.meta.url);

/** A parser of HTML; the library is loaded with the first, since most postings are plain text. */
export function htmlParser(handler: Partial<Handler>, options?: ParserOptions): Parser {
  const library = require('htmlparser2') as typeof import('htmlparser2');
  return new library.Parser(handler, options);
}
