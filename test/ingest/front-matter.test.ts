import { expect, test } from 'vitest';
import { formatDiagnostics } from '../../src/diagnostics/print.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { slice } from '../../src/posting/document.ts';

const read = (text: string, file = 'posting.md') => ingest(Buffer.from(text), file);
const document = (text: string) => read(text).value!;
const problems = (text: string) => formatDiagnostics(read(text).diagnostics);

const body = 'Beekeeper\nLook after the hives.\n';

test('front matter is read as YAML and the posting begins below it', () => {
  const posting = document(`---\ntitle: Beekeeper\ncompany: "Hive: & Sons"\nwording: restated\n---\n${body}`);
  expect(posting.frontMatter).toEqual({ title: 'Beekeeper', company: 'Hive: & Sons', wording: 'restated' });
  expect(posting.text.slice(posting.bodyStart)).toBe(body);
});

test('a posting without front matter is all text, in its original wording', () => {
  expect(document(body)).toMatchObject({ text: body, bodyStart: 0, frontMatter: { wording: 'original' } });
});

test('a plain text file has no front matter, whatever it begins with', () => {
  const text = `---\ntitle: Beekeeper\n---\n${body}`;
  expect(read(text, 'posting.txt').value).toMatchObject({ text, bodyStart: 0, frontMatterSpans: {} });
});

test('dates stay the text that the owner typed', () => {
  expect(document(`---\npostedOn: 2026-05-21\n---\n${body}`).frontMatter.postedOn).toBe('2026-05-21');
});

test('the value of each key is found in the text, without the quotes around it', () => {
  const posting = document(
    `---\r\ntitle: "Bee keeper"\r\npostedOn: 2026-05-21 # from the board\r\n---\r\n${body}`,
  );
  const words = Object.entries(posting.frontMatterSpans).map(([key, span]) => [key, slice(posting, span)]);
  expect(words).toEqual([
    ['title', 'Bee keeper'],
    ['postedOn', '2026-05-21'],
  ]);
  expect(posting.text.slice(posting.bodyStart)).toBe(body);
});

test.each(['---', '--- ', '---\t\t', '---  yaml '])('values are found below the fence %j', fence => {
  const posting = document(`${fence}\ntitle: Beekeeper\n---\n${body}`);
  expect(slice(posting, posting.frontMatterSpans.title!)).toBe('Beekeeper');
});

test('values are found below empty lines and comments, however many', () => {
  const posting = document(
    `---\n${'\n \r\n# from the board\n'.repeat(500)}title: Beekeeper\n\n\n---\n${body}`,
  );
  expect(slice(posting, posting.frontMatterSpans.title!)).toBe('Beekeeper');
  expect(posting.text.slice(posting.bodyStart)).toBe(body);
});

test('empty front matter is no front matter', () => {
  const posting = document(`---\n---\n${body}`);
  expect(posting.frontMatter).toEqual({ wording: 'original' });
  expect(posting.text.slice(posting.bodyStart)).toBe(body);
});

test('a rule of hyphens within the posting ends nothing', () => {
  const posting = document(`---\ntitle: Beekeeper\n---\nHives\n---\nHoney\n`);
  expect(posting.text.slice(posting.bodyStart)).toBe('Hives\n---\nHoney\n');
});

test('broken YAML is shown with its line and column, at every reading', () => {
  const text = `---\ntitle: Beekeeper\ncompany: "Hive\n---\n${body}`;
  expect(problems(text)).toMatchInlineSnapshot(`
    "posting.md:3:10  error  front-matter/syntax
      This is not valid YAML: the quotation mark that opens here is not closed.
        2 | title: Beekeeper
        3 | company: "Hive
          |          ^
      Close it, or delete it.

    1 problem"
  `);
  expect(problems(text)).toBe(problems(text));
});

test('a colon within a value is shown with its line and column', () => {
  expect(problems(`---\nid: bees\ntitle: Beekeeper: senior: remote\n---\n${body}`)).toMatchInlineSnapshot(`
    "posting.md:3:8  error  front-matter/syntax
      This is not valid YAML: a value with a colon and a space in it has no quotation marks.
        2 | id: bees
        3 | title: Beekeeper: senior: remote
          |        ^
      Put quotation marks around the value.

    1 problem"
  `);
});

test('lists within lists beyond all use are refused where they become so', () => {
  const [problem, ...others] = read(
    `---\ntitle: Beekeeper\nhives: ${'['.repeat(9000)}\n---\n${body}`,
  ).diagnostics;
  expect(problem).toMatchObject({
    code: 'front-matter/syntax',
    line: 3,
    message: 'More than 50 lists or maps stand within each other here',
    advice: 'Put quotation marks around the value, or delete the brackets that open nothing',
  });
  expect(others).toEqual([]);
});

test('a second document within front matter is refused, for it would be lost', () => {
  expect(read(`---\ntitle: Beekeeper\n...\ncompany: Hive\n---\n${body}`).diagnostics).toMatchObject([
    { code: 'front-matter/syntax', line: 4, advice: 'Delete the line of three dots or hyphens above it' },
  ]);
});

test('front matter that is never closed is refused, for it would swallow the posting', () => {
  expect(problems(`---\ntitle: Beekeeper\n\n${body}`)).toMatchInlineSnapshot(`
    "posting.md:1:1  error  front-matter/unclosed
      The front matter that begins here has no end.
        1 | ---
          | ^
      Put a line that holds nothing but --- below it.

    1 problem"
  `);
});

test('a key that does not exist is shown, and the file is not read', () => {
  expect(read(`---\ntitle: Beekeeper\nsalery: 30000\n---\n${body}`).value).toBeUndefined();
  expect(problems(`---\ntitle: Beekeeper\nsalery: 30000\n---\n${body}`)).toMatchInlineSnapshot(`
    "posting.md:3:1  error  front-matter/value
      \`salery\` is not known.
        2 | title: Beekeeper
        3 | salery: 30000
          | ^
      Write \`salary\` below \`corrections:\`, or delete \`salery\`.

    1 problem"
  `);
});

test.each([
  ['company: 42', 'expected text, not a number', 'Put quotation marks around it: "42"'],
  ['title: [Baker, Miller]', 'expected text, not a list', 'Correct the value'],
  ['corrections: { salary: { min: 90k } }', 'expected a number, not text', 'Write it in figures alone'],
  ['\tcompany: Hive', 'a tab begins the line', 'Put spaces in the place of the tab'],
  ['id: a\nid: b', 'the key stands here for the second time', 'Keep one of the two'],
])('of %j it says what to do', (line, message, advice) => {
  const said = problems(`---\nurl: https://example.org\n${line}\n---\n${body}`);
  expect(said).toContain(message);
  expect(said).toContain(advice);
});

test('every wrong value is shown at its place', () => {
  const text = `---\npostedOn: 21 May\nurl: javascript:alert(1)\nwording: mine\n---\n${body}`;
  expect(problems(text)).toMatchInlineSnapshot(`
    "posting.md:2:11  error  front-matter/value
      \`postedOn\`: expected a date such as 2026-05-21.
        1 | ---
        2 | postedOn: 21 May
          |           ^
      Correct the value.

    posting.md:3:6  error  front-matter/value
      \`url\`: expected an address that begins with http:// or https://.
        2 | postedOn: 21 May
        3 | url: javascript:alert(1)
          |      ^
      Correct the value.

    posting.md:4:10  error  front-matter/value
      \`wording\`: expected one of original, restated, synthetic.
        3 | url: javascript:alert(1)
        4 | wording: mine
          |          ^
      Correct the value.

    3 problems"
  `);
});

test('front matter with nothing below it is an empty posting', () => {
  expect(problems('---\ntitle: Beekeeper\n---\n\n')).toMatchInlineSnapshot(`
    "posting.md:4:1  error  file/empty
      There is front matter and no posting below it.
        3 | ---
        4 |
          | ^
      Paste the text of the posting below the second ---.

    1 problem"
  `);
});

test('`---js` is shown as text with a warning, and never run', () => {
  const text = `---js\n{ title: (globalThis.ran = true, 'Beekeeper') }\n---\n${body}`;
  expect(document(text)).toMatchObject({ text, bodyStart: 0, frontMatter: { wording: 'original' } });
  expect(globalThis).not.toHaveProperty('ran');
  expect(problems(text)).toMatchInlineSnapshot(`
    "posting.md:1:1  warning  front-matter/language
      \`---js\` opens no front matter, so these lines are read as part of the posting.
        1 | ---js
          | ^
      Write front matter in YAML, between two lines that hold nothing but ---.

    1 problem"
  `);
});

test('aliases are not followed, for a few lines of them can stand for millions', () => {
  const lines = Array.from(
    { length: 30 },
    (_, i) => `k${i + 1}: &k${i + 1} [*k${i}, *k${i}, *k${i}, *k${i}]`,
  );
  const { value, diagnostics } = read(`---\nk0: &k0 bee\n${lines.join('\n')}\n---\n${body}`);
  expect(value).toBeUndefined();
  expect(diagnostics[0]).toMatchObject({ code: 'front-matter/value', line: 2, column: 1 });
});

test('front matter that does not begin with the file is told of, for it is read as text', () => {
  const indented = ` ---\ntitle: Beekeeper\n---\n${body}`;
  expect(read(indented).value!.bodyStart).toBe(0);
  for (const text of [indented, `\n\n---\ntitle: Beekeeper\n---\n${body}`])
    expect(read(text).diagnostics.map(({ severity, message }) => `${severity}: ${message}`)).toEqual([
      'warning: Front matter begins with the file, so these lines are read as part of the posting',
    ]);
  expect(read(`\n---\n${body}`).diagnostics).toEqual([]);
});

test.each([
  ['--\ntitle: Beekeeper\n--\n', '`--` opens no front matter'],
  ['—\ntitle: Beekeeper\n—\n', '`—` opens no front matter'],
  ['+++\ntitle = "Beekeeper"\n+++\n', '`+++` opens no front matter'],
  ['title: Beekeeper\ncompany: Hive\n---\n', 'without --- above it opens no front matter'],
])('lines that were meant as front matter and are none are told of: %j', (above, told) => {
  expect(problems(`${above}${body}`)).toContain(told);
});

test.each(['--\nBeekeeper\n', '***\nTitle: Beekeeper\n', 'title: Beekeeper\n\nThe hives.\n'])(
  'a posting that begins with a rule or a label is none of these: %j',
  text => {
    expect(read(`${text}${body}`).diagnostics).toEqual([]);
  },
);

test('front matter in a text file is told of', () => {
  const { diagnostics } = read(`---\ntitle: Beekeeper\n---\n${body}`, 'posting.txt');
  expect(formatDiagnostics(diagnostics)).toContain('Let the name of the file end in .md');
});

test('a title that a comment cuts short is told of, and a comment is none', () => {
  const cut = problems(`---\ntitle: Beekeeper #2\ncompany: Hive # and sons\n---\n${body}`);
  expect(cut).toContain('`title` ends before "#2", which YAML takes for a comment');
  expect(cut).not.toContain('company` ends');
  expect(problems(`---\ntitle: "Beekeeper #2"\n---\n${body}`)).toBe('0 problems');
});

test.each([
  ['corrections:\n  level: senior\n', 'Did you mean `seniority`?'],
  ['pay: 5\n', 'Write `salary` below `corrections:`'],
  ['corrections:\n  workModel: remote, hybrid\n', 'Write a list: [remote, hybrid]'],
  ['corrections:\n  seniority: senior level\n', 'Did you mean "senior"?'],
  ['corrections:\n  seniority: junior\n', 'Did you mean "entry"?'],
  ['corrections:\n  degree: B.Sc.\n', 'Did you mean "bachelor"?'],
  ['corrections:\n  experience: 3-5 years\n', 'such as 5 or { minYears: 3, maxYears: 5 }'],
  ['title: 007\n', 'Put quotation marks around it: "007"'],
  ['title:\n', 'Write it behind the colon, or delete the line'],
  [' title: Beekeeper\ncompany: Hive\n', 'the line begins in another column'],
])('advice is what to write: %j', (lines, advice) => {
  expect(problems(`---\n${lines}---\n${body}`)).toContain(advice);
});
