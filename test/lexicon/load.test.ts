import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatDiagnostics } from '../../src/diagnostics/print.ts';
import { loadLexicon } from '../../src/lexicon/lexicon.ts';
import { temporaryFolder } from '../corpus/temporary-folder.ts';

/** What loading says of the shipped lexicon with some of its files in other words. */
function problems(files: Record<string, string>): string {
  const directory = temporaryFolder();
  cpSync('content/lexicon', directory, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(directory, name), text);
  const { value, diagnostics } = loadLexicon(directory);
  expect(value).toBeUndefined();
  return formatDiagnostics(diagnostics).replaceAll(directory, 'lexicon').replaceAll('\\', '/');
}

test('the lexicon that ships has nothing wrong', () => {
  expect(loadLexicon('content/lexicon').diagnostics).toEqual([]);
});

test('without its folder there is one problem', () => {
  const { value, diagnostics } = loadLexicon(join(temporaryFolder(), 'lexicon'));
  expect(value).toBeUndefined();
  expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([
    ['file/unreadable', 'There is no such folder, and without it nothing can be read'],
  ]);
});

test('an entry of the wrong shape is shown with its file, line and column', () => {
  const baking = `category: baking
label: Baking
kind: knowledge
skills:
  - { id: sourdough, label: Sourdough }
  - { id: Rye Bread, label: Rye bread, alias: [rye] }
`;
  expect(problems({ 'skills/baking.yaml': baking })).toMatchInlineSnapshot(`
    "lexicon/skills/baking.yaml:6:11  error  lexicon/value
      \`skills.1.id\`: an id is lower-case letters, digits and single hyphens.
        5 |   - { id: sourdough, label: Sourdough }
        6 |   - { id: Rye Bread, label: Rye bread, alias: [rye] }
          |           ^
      Correct the value.

    lexicon/skills/baking.yaml:6:40  error  lexicon/value
      \`skills.1.alias\` is not known.
        5 |   - { id: sourdough, label: Sourdough }
        6 |   - { id: Rye Bread, label: Rye bread, alias: [rye] }
          |                                        ^
      Did you mean \`aliases\`? Correct its spelling, or delete \`alias\`.

    2 problems"
  `);
});

test('a file that is not YAML is shown with its line and column', () => {
  expect(problems({ 'cues.yaml': 'preferred: [a plus\nrequired: [must]\n' })).toMatchInlineSnapshot(`
    "lexicon/cues.yaml:2:1  error  lexicon/syntax
      This is not valid YAML: a list that opens above has no end.
        1 | preferred: [a plus
        2 | required: [must]
          | ^
      Close it with ].

    1 problem"
  `);
});

test('a regular expression that does not compile is shown', () => {
  const boards = 'boards:\n  - { id: oven, name: Oven, marks: ["("], lines: [] }\n';
  expect(problems({ 'boards.yaml': boards })).toMatchInlineSnapshot(`
    "lexicon/boards.yaml:2:37  error  lexicon/value
      \`boards.0.marks.0\`: expected a regular expression.
        1 | boards:
        2 |   - { id: oven, name: Oven, marks: ["("], lines: [] }
          |                                     ^
      Correct the value.

    1 problem"
  `);
});

test('the problems of all files are shown at once', () => {
  const shown = problems({
    'boards.yaml': 'boards: 1\n',
    'titles.yaml': 'occupations: []\n',
    'skills/oven.yaml': '[]\n',
  });
  expect(new Set(shown.match(/^lexicon\/\S+?\.yaml:\d+:\d+/gm)?.map(place => place.split(':')[0]))).toEqual(
    new Set(['lexicon/boards.yaml', 'lexicon/titles.yaml', 'lexicon/skills/oven.yaml']),
  );
});

test('a name without letters is a problem of its file, not a crash', () => {
  const signs = 'category: signs\nlabel: Signs\nkind: knowledge\nskills:\n  - { id: plus, label: "++" }\n';
  expect(problems({ 'skills/signs.yaml': signs })).toContain('lexicon/skills/signs.yaml:5:');
});

test('a folder without files is named file by file', () => {
  const { value, diagnostics } = loadLexicon('nowhere');
  expect(value).toBeUndefined();
  expect(new Set(diagnostics.map(({ code }) => code))).toEqual(new Set(['file/unreadable']));
});

test('a key that is missing is named, where what lacks it begins', () => {
  const brewing = 'category: brewing\nlabel: Brewing\nskills:\n  - { id: mash }\n';
  expect(problems({ 'skills/brewing.yaml': brewing }).match(/^ *\S+:\d+:\d+|`.*/gm)).toEqual([
    'lexicon/skills/brewing.yaml:1:1',
    '`kind` is missing: expected one of technology, knowledge.',
    'lexicon/skills/brewing.yaml:4:5',
    '`skills.0.label` is missing: expected text.',
  ]);
});
