import { expect, test } from 'vitest';
import { byPlace, codeFrame, diagnose } from '../../src/diagnostics/diagnostic.ts';
import { formatDiagnostic, formatDiagnostics } from '../../src/diagnostics/print.ts';

const prose = { message: 'Something is odd', advice: 'Make it even' };

test('a diagnostic says where, what, and what to do, with the lines in between', () => {
  const text = 'title: Baker\npay: lots\nplace: Lyon\n';
  expect(
    formatDiagnostic(diagnose('front-matter/value', 'baker.md', { ...prose, text, at: 18 })),
  ).toMatchInlineSnapshot(`
    "baker.md:2:6  error  front-matter/value
      Something is odd.
        1 | title: Baker
        2 | pay: lots
          |      ^
      Make it even."
  `);
});

test('a diagnostic without a text stands at the start of its file', () => {
  expect(formatDiagnostic(diagnose('file/unreadable', 'baker.md', prose))).toMatchInlineSnapshot(`
    "baker.md:1:1  error  file/unreadable
      Something is odd.
      Make it even."
  `);
});

test('several diagnostics are counted at the end', () => {
  const warning = diagnose('front-matter/language', 'a.md', { ...prose, severity: 'warning' });
  expect(formatDiagnostics([warning, diagnose('file/empty', 'b.md', prose)])).toMatchInlineSnapshot(`
    "a.md:1:1  warning  front-matter/language
      Something is odd.
      Make it even.

    b.md:1:1  error  file/empty
      Something is odd.
      Make it even.

    2 problems"
  `);
});

test('a long line is cut around the place', () => {
  const text = `${'honey '.repeat(50)}WASP${' honey'.repeat(50)}`;
  expect(codeFrame(text, { line: 1, column: 301 })).toMatchInlineSnapshot(`
    "1 | honey honey honey honey honey honey honey honey WASP honey honey honey honey honey honey honey h
      |                                                 ^"
  `);
});

test('a code frame shows control characters and direction marks as dots', () => {
  expect(codeFrame('pay\u001b[31m\u202e:', { line: 1, column: 4 })).toMatchInlineSnapshot(`
    "1 | pay·[31m·:
      |    ^"
  `);
});

test('diagnostics are ordered by file, then line, then column', () => {
  const at = (file: string, offset: number) =>
    diagnose('file/empty', file, { ...prose, text: 'one\ntwo three', at: offset });
  const ordered = [at('b.md', 0), at('a.md', 8), at('a.md', 4), at('a.md', 0)].sort(byPlace);
  expect(ordered.map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual([
    'a.md:1:1',
    'a.md:2:1',
    'a.md:2:5',
    'b.md:1:1',
  ]);
});
