import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../src/corpus/check.ts';
import { fillContent, type Postings } from './content-folder.ts';
import { runCommand } from './run-script.ts';
import { temporaryFolder } from './temporary-folder.ts';

const fine = 'Data Engineer\n\nRequirements\n- Python\n';

function contentOf(postings: Postings, report = ''): string {
  const content = join(temporaryFolder(), 'content');
  fillContent(content, postings, report);
  return content;
}

/** What a check says, as file, line, column, severity, code and message. */
function problems(content: string): string[] {
  const { problems } = checkContent({ content, cache: `${content}-cache` });
  return problems.map(
    ({ file, line, column, severity, code, message }) =>
      `${file.slice(content.length + 1)}:${line}:${column} ${severity} ${code}: ${message}`,
  );
}

test('a content folder with nothing wrong has no problems', () => {
  expect(problems(contentOf({ 'fine.txt': fine }))).toEqual([]);
});

test('problems of the report and of postings are named at once, in the order of their places', () => {
  const content = contentOf(
    { 'broken.md': '---\ntitel: Baker\n---\nBaker\n', 'empty.txt': '', 'fine.txt': fine },
    'lisence: MIT\n',
  );
  const ofPostings = [
    'postings/broken.md:2:1 error front-matter/value: `titel` is not known',
    'postings/empty.txt:1:1 error file/empty: The file has no text',
  ];
  const ofReport = 'report.yaml:4:1 error config/value: `lisence` is not known';
  expect(problems(content)).toEqual([...ofPostings, ofReport]);
  rmSync(join(content, 'lexicon'));
  expect(problems(content)).toEqual(expect.arrayContaining([...ofPostings, ofReport]));
});

test.each([
  ['address: example.org', 'expected an address that begins with http:// or https://'],
  ['smallSample: 1', 'expected 2 or more'],
  ['fileLimit: many', 'expected a whole number, or none'],
  ['languages: [english]', 'expected the two letters of a language, such as en'],
  ['licence: ""', 'expected some text'],
])('of the setting %s it says what it can be', (setting, expected) => {
  const [problem] = problems(contentOf({ 'fine.txt': fine }, `${setting}\n`));
  expect(problem).toMatch(/^report\.yaml:4:\d+ error config\/value: /);
  expect(problem).toContain(expected);
});

test('what is unknown to the lexicon is named beside what else is wrong with front matter', () => {
  const corrections = ['seniority: boss', 'locations: Atlantis', 'skills: { required: [Pyhton] }'];
  const file = `---\ntitel: Baker\ncorrections:\n${corrections.map(line => `  ${line}\n`).join('')}---\nBaker\n`;
  expect(problems(contentOf({ 'wrong.md': file }))).toEqual([
    'postings/wrong.md:2:1 error front-matter/value: `titel` is not known',
    expect.stringMatching(/^postings\/wrong\.md:4:14 error front-matter\/value: `corrections\.seniority`/),
    'postings/wrong.md:5:14 error correction/value: "Atlantis" is no place that the lexicon knows',
    'postings/wrong.md:6:24 error correction/value: "Pyhton" is no skill that the lexicon knows',
  ]);
});

test('a posting of which nothing was read is named', () => {
  expect(problems(contentOf({ 'bare.md': '---\ntitle: Baker\n---\nWe like bread.\n' }))).toEqual([
    'postings/bare.md:4:1 warning posting/nothing-read: Nothing that this posting asks for or offers was read',
  ]);
});

test('a posting in a language that is not read is named', () => {
  const german =
    'Wir suchen einen Bäcker, der jeden Morgen frisches Brot backt und die Kundschaft freundlich bedient.\n';
  expect(problems(contentOf({ 'brot.txt': german }))).toEqual([
    'postings/brot.txt:1:1 warning posting/language: This is in German, which is not read: it is listed and stands in no figure',
  ]);
});

test('a posting that was posted after its copy was taken is named', () => {
  const dates = '---\ncapturedAt: 2026-03-01\npostedOn: 2026-03-02\n---\n';
  expect(problems(contentOf({ 'late.md': dates + fine }))).toEqual([
    'postings/late.md:3:11 warning posting/dates: It was posted on 2026-03-02, after its copy was taken on 2026-03-01',
  ]);
});

test('an original that a posting names and that is not there is named', () => {
  const from = (original: string) => `---\ntitle: Baker\noriginal: ${original}\n---\n${fine}`;
  const content = contentOf({ 'gone.md': from('originals/gone.json'), 'kept.md': from('report.yaml') });
  expect(problems(content)).toEqual([
    `postings/gone.md:3:11 warning posting/original: There is no ${join(content, 'originals/gone.json')}, which \`original\` names`,
  ]);
});

test('a correction that changes nothing is named', () => {
  const corrections = '---\ncorrections:\n  skills: { required: [Python] }\n---\n';
  expect(problems(contentOf({ 'idle.md': corrections + fine }))).toEqual([
    'postings/idle.md:3:24 warning correction/idle: Python is read as required without it',
  ]);
});

test('an entry of the lexicon that does not keep its word is named at the word', () => {
  const content = contentOf({ 'fine.txt': fine });
  rmSync(join(content, 'lexicon'));
  cpSync('content/lexicon', join(content, 'lexicon'), { recursive: true });
  const file = join(content, 'lexicon/skills/education.yaml');
  const skills = readFileSync(file, 'utf8').trimEnd();
  writeFileSync(
    file,
    `${skills}\n  - { id: ovens, label: Ovens, aliases: [Youth work], examples: [Bakes bread.] }\n`,
  );
  const line = skills.split('\n').length + 1;
  expect(problems(content)).toEqual([
    `lexicon/skills/education.yaml:${line}:42 error lexicon/entry: ovens: "Youth work" is already a name of youth-work in education.yaml`,
    `lexicon/skills/education.yaml:${line}:66 error lexicon/entry: ovens: it is not read in "Bakes bread."`,
  ]);
});

test('the command counts what it found and says by its exit code whether it is wrong', async () => {
  const content = contentOf({ 'bare.md': '---\ntitle: Baker\n---\nWe like bread.\n' });
  const check = (...args: string[]) =>
    runCommand('check', ['--content', content, '--cache', `${content}-cache`, ...args]);
  const { exit, stdout } = await check();
  expect(exit).toBe(0);
  expect(stdout).toContain('1 posting read: 0 errors, 1 warning\n');
  const strict = await check('--strict', '--json');
  expect(strict.exit).toBe(1);
  expect(JSON.parse(strict.stdout)).toMatchObject([{ code: 'posting/nothing-read', line: 4, column: 1 }]);
  expect((await check('--stricter')).exit).toBe(2);
});
