import type { Lexicon } from '../lexicon/lexicon.ts';
import type { PostingRecord } from '../posting/record.ts';
import { type Copy, candidates } from './candidates.ts';
import { identityOf } from './identity.ts';
import { containment, jaccard, signatureOf, without } from './minhash.ts';
import { certainly, judge, tellApart } from './same-job.ts';
import { fewestWords, type WordSets, wordSetsOf } from './word-set.ts';

interface Pair {
  a: Copy;
  b: Copy;
  similarity: number;
  same: boolean;
}

/** Postings to judge that one posting names. */
const mostSimilar = 5;

/**
 * Finds the postings that repeat another one and those that a person has to judge.
 * The order of `records` does not matter. A cluster counts once, as its first member in the order of ids; the others
 * get `duplicateOf` with its id. `similarTo` names earlier postings that may be the same job, most similar first.
 * @param texts the text of each record's document, by id.
 */
export function clusterDuplicates(
  records: readonly PostingRecord[],
  texts: ReadonlyMap<string, string>,
  lexicon: Lexicon,
): PostingRecord[] {
  const marks = marksOf(
    records.map(record => ({ id: record.id, ...compared(record, texts.get(record.id) ?? '', lexicon) })),
  );
  return records.map(record => ({ ...record, ...marks.get(record.id) }));
}

/** What of a posting is compared with others. */
export type Compared = Omit<Copy, 'id' | 'at'>;

/** What a posting repeats, or may repeat. */
export type Mark = Pick<PostingRecord, 'duplicateOf' | 'similarTo'>;

/** The same, for who keeps what is compared: the marks of the postings that have one, by their ids. */
export function marksOf(postings: readonly (Compared & { id: string })[]): Map<string, Mark> {
  const copies = [...postings].sort(byId).map((posting, at): Copy => ({ ...posting, at }));
  const pairs: Pair[] = [];
  for (const [a, b] of candidates(copies)) {
    const pair = judged(a, b);
    if (pair) pairs.push(pair);
  }
  const clusters = cluster(copies, pairs.filter(({ same }) => same).sort(bySimilarity));
  const similar = similarHeads(pairs, clusters);
  const marks = new Map<string, Mark>();
  for (const { id, at } of copies) {
    const head = clusters[at]![0]!;
    const similarTo = similar.get(at);
    if (head.at !== at) marks.set(id, { duplicateOf: head.id });
    else if (similarTo) marks.set(id, { similarTo });
  }
  return marks;
}

/** What of a posting is compared with others. `text` is the text that the record's spans point into. */
export function compared(
  record: PostingRecord,
  text: string,
  lexicon: Pick<Lexicon, 'titles' | 'names'>,
): Compared {
  const identity = identityOf(record, text, lexicon);
  const words = wordSetsOf(record, text);
  return { identity, key: JSON.stringify(identity), words, signatures: signaturesOf(words) };
}

function signaturesOf({ core, whole }: WordSets): WordSets {
  if (whole.length < fewestWords) return { core: new Uint32Array(), whole: new Uint32Array() };
  const signature = signatureOf(core);
  return {
    core: signature,
    whole: core === whole ? signature : signatureOf(without(whole, core), signature),
  };
}

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
const bySimilarity = (p: Pair, q: Pair): number =>
  q.similarity - p.similarity || p.a.at - q.a.at || p.b.at - q.b.at;

function judged(a: Copy, b: Copy): Pair | undefined {
  const similarity = similarityOf(a.words, b.words);
  const verdict = judge(a.identity, b.identity, similarity);
  return verdict && { a, b, similarity, same: verdict === 'same' };
}

/**
 * How much of their words two postings share. Copies that boards have laid out otherwise are cut into other sections;
 * they count as a whole, if what the job is stands in the other copy too.
 */
function similarityOf(a: WordSets, b: WordSets): number {
  if (Math.min(a.whole.length, b.whole.length) < fewestWords) return 0;
  const core = jaccard(a.core, b.core);
  if (core >= 0.9 || Math.min(containment(a.core, b.whole), containment(b.core, a.whole)) < 0.95) return core;
  return Math.max(core, jaccard(a.whole, b.whole));
}

/**
 * Joins the pairs into clusters, the most similar first. Two clusters join when no member of the one is another job
 * than a member of the other: a copy without a place must not tie Austin to Denver.
 * @returns the cluster of every posting, its members in the order of ids.
 */
function cluster(copies: Copy[], pairs: Pair[]): Copy[][] {
  const clusters = copies.map(copy => [copy]);
  for (const { a, b } of pairs) {
    const [one, other] = [clusters[a.at]!, clusters[b.at]!];
    if (one === other || clash(one, other)) continue;
    const joined = [...one, ...other].sort((x, y) => x.at - y.at);
    for (const { at } of joined) clusters[at] = joined;
  }
  return clusters;
}

function clash(one: Copy[], other: Copy[]): boolean {
  const kinds = (copies: Copy[]) => [...new Map(copies.map(({ key, identity }) => [key, identity])).values()];
  const others = kinds(other);
  return kinds(one).some(a => others.some(b => !certainly(a, b) && tellApart(a, b)));
}

type Similar = NonNullable<PostingRecord['similarTo']>;

/** For each cluster's first member, the first members of earlier clusters that may be the same job. */
function similarHeads(pairs: Pair[], clusters: Copy[][]): Map<number, Similar> {
  const most = new Map<number, Map<string, number>>();
  for (const { a, b, similarity } of pairs) {
    const [p, q] = [clusters[a.at]![0]!, clusters[b.at]![0]!];
    if (p === q) continue;
    const [earlier, later] = p.at < q.at ? [p, q] : [q, p];
    const known = most.get(later.at) ?? new Map<string, number>();
    known.set(earlier.id, Math.max(similarity, known.get(earlier.id) ?? 0));
    most.set(later.at, known);
  }
  return new Map(
    [...most].map(([at, known]) => [
      at,
      [...known]
        .map(([id, similarity]) => ({ id, similarity: Math.round(similarity * 100) / 100 }))
        .sort((x, y) => y.similarity - x.similarity || (x.id < y.id ? -1 : 1))
        .slice(0, mostSimilar),
    ]),
  );
}
