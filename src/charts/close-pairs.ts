import { ascending, descending } from 'd3-array';
import type { PostingRecord, Skill } from '../posting/record.ts';
import { type Association, association } from '../statistics/association.ts';
import { coOccurrences, type Member } from '../statistics/co-occurrence.ts';
import { asked } from './asked.ts';

/** How many postings have to ask for both skills of a pair: so many, and so large a part of them all. */
const leastPostings = 5;
const leastShare = 1 / 200;

/** A skill that enough postings ask for; how many they are. */
interface Frequent extends Pick<Skill, 'id' | 'label' | 'kind'> {
  number: number;
  count: number;
}

/** Two skills that are asked for together more often than chance would have it, by their labels. */
export interface ClosePair extends Association {
  a: Frequent;
  b: Frequent;
  /** Postings that ask for both. */
  joint: number;
  /** How many chance would have. */
  expected: number;
}

/**
 * The pairs of skills whose closeness has an interval above chance, the closest first. Skills that a posting accepts one
 * in place of the other are not asked for together; a skill that is named after the other, as React Native is after
 * React, makes no pair with it.
 */
export function closePairs(records: readonly PostingRecord[]): ClosePair[] {
  const n = records.length;
  const least = Math.max(leastPostings, Math.ceil(n * leastShare));
  const skills = frequent(records, least);
  const byNumber = [...skills.values()];
  return coOccurrences(memberSets(records, skills), skills.size, least)
    .map(({ a, b, joint }) => close(byNumber[a]!, byNumber[b]!, joint, n))
    .filter(({ a, b, low }) => low > 0 && !isKindOf(a.label, b.label))
    .sort(
      (x, y) =>
        descending(x.value, y.value) ||
        descending(x.joint, y.joint) ||
        ascending(x.a.number, y.a.number) ||
        ascending(x.b.number, y.b.number),
    );
}

/** The skills that each posting asks for, one posting at a time: there may be millions. */
function* memberSets(
  records: readonly PostingRecord[],
  skills: ReadonlyMap<string, Frequent>,
): Generator<Member[]> {
  for (const record of records) {
    const members: Member[] = [];
    for (const { id, group } of asked(record).values()) {
      const skill = skills.get(id);
      if (skill) members.push({ number: skill.number, group });
    }
    yield members.sort((x, y) => x.number - y.number);
  }
}

/** Skills by id, numbered in the order of their labels. */
function frequent(records: readonly PostingRecord[], least: number): Map<string, Frequent> {
  const counts = new Map<string, Omit<Frequent, 'number'>>();
  for (const record of records)
    for (const { id, label, kind } of asked(record).values()) {
      const known = counts.get(id);
      if (known) known.count += 1;
      else counts.set(id, { id, label, kind, count: 1 });
    }
  const kept = [...counts.values()].filter(({ count }) => count >= least);
  kept.sort((x, y) => ascending(x.label.toLowerCase(), y.label.toLowerCase()) || ascending(x.id, y.id));
  return new Map(kept.map((skill, number) => [skill.id, { ...skill, number }]));
}

const close = (a: Frequent, b: Frequent, joint: number, n: number): ClosePair => ({
  a,
  b,
  joint,
  expected: (a.count * b.count) / n,
  ...association(joint, a.count, b.count, n),
});

/** Whether all words of the one label are in the other. */
function isKindOf(a: string, b: string): boolean {
  const [x, y] = [a, b].map(label => label.toLowerCase().split(' '));
  return x!.every(word => y!.includes(word)) || y!.every(word => x!.includes(word));
}
