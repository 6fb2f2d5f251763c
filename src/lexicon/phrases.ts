import { z } from 'zod';
import type { Span } from '../posting/document.ts';
import { compileMatcher, type Match } from './matcher.ts';

/** A name or phrase in a file of the lexicon: something that can be found in a text. */
export const phrase = z
  .string()
  .trim()
  .regex(/[\p{L}\p{N}]/u, 'a name needs a letter or a digit to be found by');

/** Finds any of a list of phrases in a text; see `compileMatcher` for what counts as the same. */
export interface Phrases<T> {
  first(text: string): (Span & { value: T }) | undefined;
  all(text: string): Match<T>[];
}

/** Compiles groups of phrases, each with the value that it stands for. */
export function compilePhrases<T>(groups: Iterable<{ phrases: readonly string[]; value: T }>): Phrases<T> {
  const matcher = compileMatcher(
    [...groups].flatMap(({ phrases, value }) => phrases.map(name => ({ name, value }))),
  );
  return { first: matcher.first, all: matcher.find };
}
