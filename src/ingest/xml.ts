import { createRequire } from 'node:module';
import type { Json } from './json.ts';

const require = createRequire(import.meta.url);

/** Whether a text is XML, by how it begins; a page of XHTML is too. */
export const isXml = (text: string): boolean => /^\s*<(?:\?xml|rss\b|workzag-jobs\b)/.test(text);

/**
 * The elements of XML as JSON, so that a JSON Pointer names each: an element is its text, or an object with a key for
 * every name of its children, which is a list where several have it. Attributes are left out; CDATA is text.
 * @returns undefined for what is no XML.
 */
export function parseXml(text: string): Json | undefined {
  const { XMLParser } = require('fast-xml-parser') as typeof import('fast-xml-parser');
  const { SyntaxValidator } = require('fast-xml-validator') as typeof import('fast-xml-validator');
  try {
    SyntaxValidator.validate(text);
    return new XMLParser({ parseTagValue: false, ignoreDeclaration: true, htmlEntities: true }).parse(text);
  } catch {
    return undefined;
  }
}
