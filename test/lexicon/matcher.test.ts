import { expect, test } from 'vitest';
import { compileMatcher, type Name } from '../../src/lexicon/matcher.ts';

const names: Omit<Name<string>, 'value'>[] = [
  { name: 'C', exact: true },
  { name: 'C++' },
  { name: 'C#' },
  { name: '.NET' },
  { name: 'R', weak: true, exact: true },
  { name: 'Python' },
  { name: 'Node.js' },
  { name: 'Java' },
  { name: 'JavaScript' },
  { name: 'Go', exact: true },
  { name: 'large language model' },
  { name: 'language model' },
  { name: 'A/B testing' },
  { name: 'CI/CD' },
  { name: 'SAP', exact: true },
  { name: 'co-operation' },
  { name: 'LEED' },
  { name: 'ACLS' },
];
const matcher = compileMatcher(names.map(name => ({ ...name, value: name.name })));

const found = (text: string) => matcher.find(text).map(({ value }) => value);

test.each([
  ['Fluent in C++, C# and C.', ['C++', 'C#', 'C']],
  ['C++17 or C++', ['C++', 'C++']],
  ['.NET 8, on .NET', ['.NET', '.NET']],
  ['Apply at bakery.example.net', []],
  ['We do R&D', []],
  ['R, Python', ['R', 'Python']],
  ['Read python.org first', []],
  ['Ends with Python.', ['Python']],
  ['Ends with Python.\nJava', ['Python', 'Java']],
  ['Node.js, NODE.JS or node.js', ['Node.js', 'Node.js', 'Node.js']],
  ['JavaScript is not Java', ['JavaScript', 'Java']],
  ['javascripts', ['JavaScript']],
  ['Two LEEDs in Leeds, LEED in all', ['LEED', 'LEED']],
  ['leed and acls', ['LEED', 'ACLS']],
  ['Write ACLs, hold an ACLS', ['ACLS']],
  ['Our go-to-market team is on the go', []],
  ['Go', ['Go']],
  ['Go-to-market', []],
  ['large-language-models', ['large language model']],
  ['large  language\nmodel', ['large language model']],
  ['a language model', ['language model']],
  ['large, language model', ['language model']],
  ['A/B-testing and CI/CD', ['A/B testing', 'CI/CD']],
  ['sap from a tree, SAP from a vendor, SAPs', ['SAP']],
  ['cooperation, co operation, co-operation', ['co-operation', 'co-operation']],
  ['python_path, @python, #python, $python', []],
  ['(Python)/[Java]', ['Python', 'Java']],
  ['C + +', ['C']],
  ['ПPython', []],
])('in %j stand %j', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test('a match covers the words as they are written', () => {
  const text = 'We train Large-Language-Models here.';
  const [match] = matcher.find(text);
  expect(text.slice(match!.start, match!.end)).toBe('Large-Language-Models');
});

test('a weak name is marked as one', () => {
  expect(matcher.find('R or Python').map(({ weak }) => weak)).toEqual([true, false]);
});

test('of two names of the same letters, the one that is written just so is found', () => {
  const twins = compileMatcher([
    { name: 'sage', value: 'herb' },
    { name: 'SAGE', value: 'database', exact: true },
  ]);
  expect(twins.find('sage SAGE Sage').map(({ value }) => value)).toEqual(['herb', 'database', 'herb']);
});

test('a shared name is found under what has it alone, with what else goes by it', () => {
  const twins = compileMatcher([
    { name: 'Sage', value: 'herb' },
    { name: 'Sage', value: 'database', exact: true, shared: true },
    { name: 'Loom', value: 'frame', exact: true, shared: true },
  ]);
  const told = twins.find('Sage sage Loom').map(({ value, shared }) => [value, ...shared]);
  expect(told).toEqual([['herb', 'database'], ['herb'], ['frame', 'frame']]);
});

test('a name without a letter or a digit is refused', () => {
  expect(() => compileMatcher([{ name: '++', value: 1 }])).toThrow('no letter or digit in the name "++"');
});
