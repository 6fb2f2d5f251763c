import { expect, test } from 'vitest';
import { excerpt } from '../../src/explore/excerpt.ts';
import { searchIn } from '../../src/explore/search.ts';
import { searchIndex } from '../../src/explore/search-index.ts';
import { searchWords } from '../../src/explore/search-words.ts';
import { posting } from '../posting/synthetic.ts';

const records = [
  posting({ id: 'a', title: 'Pastry chef', company: 'Crumb', skills: ['Python'] }),
  posting({ id: 'b', title: 'Baker', company: 'Rye Works' }),
  posting({ id: 'c', title: 'Data baker', company: 'Café Zoë', skills: ['C++'] }),
];
const texts = ['Bakes bread and tarts.', 'Kneads dough for bread, bread and more bread.', 'Counts loaves.'];

function searching(limit?: number) {
  const { head, parts } = searchIndex(records, texts, limit);
  const asked: string[] = [];
  const find = searchIn({
    head: async () => JSON.parse(JSON.stringify(head)),
    part: async number => {
      asked.push(String(number));
      return JSON.parse(JSON.stringify(parts[number]));
    },
  });
  return { head, asked, places: async (query: string) => (await find(query))?.places };
}

test('a posting is found by its title, company, skills and text, whatever the case and the accents', async () => {
  const { places } = searching();
  expect(await places('PASTRY')).toEqual([0]);
  expect(await places('cafe zoe')).toEqual([2]);
  expect(await places('c++')).toEqual([2]);
  expect(await places('dough')).toEqual([1]);
});

test('every word is needed, and a word of the title counts more than one of the text', async () => {
  const { places } = searching();
  expect(await places('bread dough')).toEqual([1]);
  expect(await places('bread rye python')).toEqual([]);
  expect((await places('baker'))![0]).toBe(1);
});

test('a word that none has is the beginning of one; a word that some have is no beginning', async () => {
  const { places } = searching();
  expect(await places('knea')).toEqual([1]);
  expect((await places('bak'))!.toSorted()).toEqual([0, 1, 2]);
  expect(await places('bakes')).toEqual([0]);
});

test('an asterisk makes a word the beginning of others', async () => {
  const { places } = searching();
  expect((await places('bake* count*'))!.toSorted()).toEqual([2]);
  expect((await places('baker*'))!.toSorted()).toEqual([1, 2]);
  expect((await places('bake*'))!.toSorted()).toEqual([0, 1, 2]);
});

test('nothing but signs is no query', async () => {
  expect(await searching().places(' – ?!')).toBeUndefined();
});

test('texts that are too many are not searched, and the index says so', async () => {
  const { head, places } = searching(20);
  expect(head.fullText).toBe(false);
  expect(await places('dough')).toEqual([]);
  expect(await places('pastry')).toEqual([0]);
});

test('the same postings give the same index', () => {
  expect(JSON.stringify(searchIndex(records, texts))).toBe(JSON.stringify(searchIndex(records, texts)));
});

test('words are letters and digits of any script, with the signs of names', () => {
  expect(searchWords('C#, C++ & Café-Zoë’s パン 401(k)')).toEqual([
    'c#',
    'c++',
    'cafe',
    'zoe',
    's',
    'パン',
    '401',
    'k',
  ]);
});

test('an excerpt is the line with most of the words, around the first of them', () => {
  const lines = [
    'Bread.',
    `${'We rise early. '.repeat(20)}Bread and Crème, all day. ${'We sleep. '.repeat(40)}`,
  ];
  const said = excerpt(lines, new Set(['bread', 'creme']))!;
  expect(said.filter(({ found }) => found).map(({ text }) => text)).toEqual(['Bread', 'Crème']);
  const words = said.map(({ text }) => text).join('');
  expect(words).toMatch(/^… .*early\. Bread and Crème, all day\. .* …$/);
  expect(words.length).toBeLessThan(260);
  expect(excerpt(lines, new Set(['cake']))).toBeUndefined();
});
