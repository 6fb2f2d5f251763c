import { expect, test } from 'vitest';
import { inGroups } from '../../src/ingest/groups.ts';

async function groupsOf(things: number[], size: number): Promise<number[][]> {
  const groups: number[][] = [];
  for await (const group of inGroups(things, size)) groups.push(group);
  return groups;
}

test('groups keep the order, and only the last is smaller', async () => {
  expect(await groupsOf([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
  expect(await groupsOf([1, 2], 2)).toEqual([[1, 2]]);
});

test('of nothing there is no group', async () => {
  expect(await groupsOf([], 2)).toEqual([]);
});

test('who hands in one thing and waits for what comes of it is answered', async () => {
  let answer = () => {};
  const answered = new Promise<void>(resolve => {
    answer = resolve;
  });
  async function* things() {
    yield 1;
    await answered;
    yield 2;
  }
  const groups: number[][] = [];
  for await (const group of inGroups(things(), 16)) {
    groups.push(group);
    answer();
  }
  expect(groups).toEqual([[1], [2]]);
});
