import { join } from 'node:path';
import { expect, test } from 'vitest';
import { brokenPostings } from './broken.ts';
import { fillContent, type Postings, writePostings } from './content-folder.ts';
import { runCommand } from './run-script.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** Writes postings into a folder of their own; the commands that print need no report beside them. */
function written(postings: Postings): string[] {
  const content = temporaryFolder();
  writePostings(content, postings);
  return Object.keys(postings).map(name => join(content, 'postings', name));
}

const rows = (stdout: string) =>
  stdout
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line));

test('parse prints a row for every file, in the order in which they were named', async () => {
  const files = written({
    'miller.txt': 'Miller\n\nRequirements\n- SQL\n',
    'baker.md': '---\ncompany: Crumb & Sons\n---\nBaker\n\nRequirements\n- Python\n',
  });
  const { exit, stdout, stderr } = await runCommand('parse', files);
  expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
  expect(rows(stdout)).toMatchObject([
    { id: 'miller', file: files[0], skills: [{ id: 'sql', strength: 'required', text: 'SQL' }] },
    { id: 'baker', file: files[1], company: 'Crumb & Sons', skills: [{ id: 'python', text: 'Python' }] },
  ]);
});

test('parse prints what can be read, names what cannot, and fails', async () => {
  const files = written({ ...brokenPostings, 'zopf.txt': 'Baker\n' });
  const { exit, stdout, stderr } = await runCommand('parse', files);
  expect(exit).toBe(1);
  expect(rows(stdout).map(({ id }) => id)).toEqual(['fine', 'zopf']);
  expect(stderr.match(/ error /g)).toHaveLength(Object.keys(brokenPostings).length - 1);
});

test('parse names a file that is not there', async () => {
  const { exit, stdout, stderr } = await runCommand('parse', ['nowhere.txt']);
  expect({ exit, stdout }).toEqual({ exit: 1, stdout: '' });
  expect(stderr).toContain('nowhere.txt:1:1  error  file/unreadable');
});

test('a content folder that is not there is told of in one line', async () => {
  const { exit, stderr } = await runCommand('check', ['--content', 'nowhere']);
  expect(exit).toBe(2);
  expect(stderr).toContain("argument 'nowhere' is invalid. There is no such folder.\n");
});

test('explain underlines the words and names what was read from them', async () => {
  const posting = `---
title: Data Engineer
company: Crumb & Sons
---
Data Engineer

Requirements
- Fluent in Python
- SQL or Java
- No Kubernetes needed

Nice to have
- R
`;
  const { exit, stdout } = await runCommand('explain', written({ 'crumb.md': posting }));
  expect(exit).toBe(0);
  expect(stdout).toMatchInlineSnapshot(`
    "---
    title: Data Engineer
           ^^^^^^^^^^^^^  title: Data Engineer  [stated, title/front-matter]
    company: Crumb & Sons
             ^^^^^^^^^^^^  company: Crumb & Sons  [stated, company/front-matter]
    ---

    [header]
    Data Engineer
    ^^^^^^^^^^^^^  title: Data Engineer  [stated, title/front-matter]

    [required]
    Requirements
    - Fluent in Python
                ^^^^^^  skills: Python, required  [stated, skills/lexicon]
    - SQL or Java
      ^^^  skills: SQL, required, one of group 1  [stated, skills/lexicon]
             ^^^^  skills: Java, required, one of group 1  [stated, skills/lexicon]
    - No Kubernetes needed
         ^^^^^^^^^^  skills: not Kubernetes, said not to be needed  [skills/lexicon]

    [preferred]
    Nice to have
    - R
      ^  skills: R, preferred  [stated, skills/lexicon]
    "
  `);
});

test('explain fails on a posting that cannot be read', async () => {
  const { exit, stdout, stderr } = await runCommand('explain', written({ 'empty.txt': '' }));
  expect({ exit, stdout }).toEqual({ exit: 1, stdout: '' });
  expect(stderr).toContain('The file has no text');
});

test('explain finds a posting by its id, by its file or by its front matter, and shows what was corrected', async () => {
  const content = temporaryFolder();
  fillContent(content, {
    'miller.txt': 'Miller\n\nRequirements\n- SQL\n',
    'baker.md':
      '---\nid: crumb-17\ncorrections:\n  seniority: senior\n  skills: []\n---\nBaker\n\nRequirements\n- Python\n',
  });
  const explained = async (id: string) => runCommand('explain', [id, '--content', content]);
  expect((await explained('miller')).stdout).toContain('skills: SQL, required');
  const { stdout } = await explained('crumb-17');
  expect(stdout).toContain('^^^^^^  seniority: senior  [corrected, seniority/correction]');
  expect(stdout).toContain('^^^^^^^^^^  skills: not stated  [corrected, skills/correction]');
  expect(stdout).toContain('^^^^^^  skills: not Python, required, set otherwise  [skills/lexicon]');
  const { exit, stderr } = await explained('milller');
  expect(exit).toBe(1);
  expect(stderr).toContain('Did you mean "miller"? Name that.');
});
