import { describe, expect, test } from 'vitest';
import { similarPostings } from '../../src/statistics/similar.ts';
import { posting, type Says } from '../posting/synthetic.ts';

const similar = (postings: Says[], most?: number) => similarPostings(postings.map(posting), most);
const idsOf = (postings: Says[], id: string) => similar(postings)(id).map(({ id }) => id);

describe('similar postings', () => {
  test('share skills that they ask for, the rarest of which counts most', () => {
    const postings = [
      { id: 'a', skills: ['Python', 'Sourdough'] },
      { id: 'b', skills: ['Python', 'Rye'] },
      { id: 'c', skills: ['Sourdough', 'Rye'] },
      { id: 'd', skills: ['Python', 'Wheat'] },
      { id: 'e', skills: ['Python', 'Oats', 'Spelt'] },
    ];
    expect(idsOf(postings, 'a')).toEqual(['c', 'b', 'd', 'e']);
    expect(similar(postings)('a')[0]!.shared).toEqual(['Sourdough']);
  });

  test('of the same level are more alike than others that ask for the same', () => {
    const postings: Says[] = [
      { id: 'a', skills: ['Python'], seniority: 'senior' },
      { id: 'b', skills: ['Python'], seniority: 'intern' },
      { id: 'c', skills: ['Python'], seniority: 'senior' },
    ];
    expect(idsOf(postings, 'a')).toEqual(['c', 'b']);
    expect(similar(postings)('a')[0]!.likeness).toBe(1);
  });

  test('are the same whenever they are asked for', () => {
    const of = similarPostings(['a', 'b', 'c'].map(id => posting({ id, skills: ['Python'] })));
    const first = of('a');
    expect(first).toHaveLength(2);
    expect(of('a')).toEqual(first);
  });

  test('are none that share a level, or words that are only mentioned, and nothing else', () => {
    const postings: Says[] = [
      { id: 'a', seniority: 'senior', skills: ['Python', { label: 'SQL', strength: 'mentioned' }] },
      { id: 'b', seniority: 'senior', skills: [{ label: 'SQL', strength: 'mentioned' }] },
    ];
    expect(idsOf(postings, 'a')).toEqual([]);
    expect(idsOf(postings, 'b')).toEqual([]);
    expect(idsOf(postings, 'c')).toEqual([]);
  });

  test('are told with the skills in common, the rarest first', () => {
    const postings: Says[] = [
      { id: 'a', skills: ['SQL', 'Rust'] },
      { id: 'b', skills: ['SQL', 'Rust'] },
      { id: 'c', skills: ['SQL'] },
    ];
    expect(similar(postings)('b')[0]!.shared).toEqual(['Rust', 'SQL']);
  });

  test('are the same and in the same order however the postings stand, and no more than asked for', () => {
    const postings = Array.from({ length: 60 }, (_, i) => ({
      id: String(i),
      skills: ['Python', `Skill ${i % 7}`, `Skill ${i % 11}`],
    }));
    const [one, other] = [similar(postings, 3), similar([...postings].reverse(), 3)];
    for (const { id } of postings) expect(other(id)).toEqual(one(id));
    expect(one('0')).toHaveLength(3);
  });
});
