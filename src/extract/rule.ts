import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Span } from '../posting/document.ts';
import type { SegmentedPosting } from '../segment/posting.ts';
import { oncePerPosting } from './once.ts';

/** What a rule found: a value, a cue of which no value could be read, or words that look like a value and are none. */
export type Reading<T> =
  | { kind: 'fact'; value: T; status: 'stated' | 'inferred'; evidence: Span[] }
  | { kind: 'cue'; evidence: Span[] }
  | { kind: 'refusal'; what: string; because: string; evidence: Span[] };

/**
 * One way of reading one field. `accepts` and `refuses` are run as its tests and printed on the methodology page:
 * each phrase is read as a whole posting, by this rule alone.
 */
export interface Rule<T> {
  /** Permanent: `field/name`. */
  id: `${string}/${string}`;
  /** One line: what it reads. */
  reads: string;
  accepts: readonly { text: string; value: T }[];
  refuses: readonly string[];
  read(posting: SegmentedPosting, lexicon: Lexicon): Reading<T>[];
}

/** A value that the words of one span state. */
export const stated = <const T>(value: T, span: Span): Reading<T> => ({
  kind: 'fact',
  value,
  status: 'stated',
  evidence: [span],
});

/** A reading with the rule that made it. */
export type Evidence<T> = Reading<T> & { rule: string };

const readings = oncePerPosting((_posting, _lexicon: Lexicon) => new Map<unknown, Reading<unknown>[]>());

/** What a rule reads in a posting: once, though several rules ask for it. */
export function readingsOf<T>(rule: Rule<T>, posting: SegmentedPosting, lexicon: Lexicon): Reading<T>[] {
  const read = readings(posting, lexicon);
  const known = read.get(rule) as Reading<T>[] | undefined;
  if (known) return known;
  const value = rule.read(posting, lexicon);
  read.set(rule, value);
  return value;
}

/**
 * Reads one field of a posting by its rules, in their order of precedence.
 * @returns every reading of every rule, in that order and then in the order of the text.
 */
export const extract = <T>(
  rules: readonly Rule<T>[],
  posting: SegmentedPosting,
  lexicon: Lexicon,
): Evidence<T>[] => extractEach(rules, [posting], lexicon)[0]!;

/** The same of several postings: each rule reads all of them before the next one does. */
export function extractEach<T>(
  rules: readonly Rule<T>[],
  postings: readonly SegmentedPosting[],
  lexicon: Lexicon,
): Evidence<T>[][] {
  const evidence = postings.map((): Evidence<T>[] => []);
  for (const rule of rules)
    postings.forEach((posting, i) => {
      for (const reading of readingsOf(rule, posting, lexicon))
        evidence[i]!.push({ ...reading, rule: rule.id });
    });
  return evidence;
}
