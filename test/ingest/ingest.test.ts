import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatDiagnostics } from '../../src/diagnostics/print.ts';
import { ingest, ingestFile } from '../../src/ingest/ingest.ts';
import { idOf } from '../../src/ingest/posting-id.ts';

const bytes = Buffer.from('Baker wanted\n');

test.each([
  ['postings/Baker (Lyon).txt', 'baker-lyon'],
  ['Bäcker_Zürich.md', 'backer-zurich'],
  ['パン職人.txt', 'ハン職人'],
  ['--.txt', 'posting'],
])('the posting in %s has the id %s', (file, id) => {
  expect(ingest(bytes, file).value?.id).toBe(id);
});

test('an id in the front matter takes the place of the name of the file', () => {
  expect(ingest(Buffer.from('---\nid: The Bakery, 2026\n---\nBaker wanted\n'), 'a.md').value?.id).toBe(
    'the-bakery-2026',
  );
});

test('an id made from an id is the same id', () => {
  for (const name of ['Baker (Lyon)', 'Ærø', 'İzmir', 'ﬁne', '  a -- b  '])
    expect(idOf(idOf(name))).toBe(idOf(name));
});

test('the ending of a file may be in capitals', () => {
  expect(ingest(bytes, 'BAKER.TXT').value?.id).toBe('baker');
});

test('a file of another ending is refused with what to do', () => {
  expect(formatDiagnostics(ingest(bytes, 'postings/baker.odt').diagnostics)).toMatchInlineSnapshot(`
    "postings/baker.odt:1:1  error  file/kind
      A file that ends in ".odt" is not read as a posting.
      Save the posting as .txt, .html, .json, or as .md with front matter, or move the file out of the folder.

    1 problem"
  `);
});

test('a file that is not there is named', () => {
  expect(
    formatDiagnostics(ingestFile(join('nowhere', 'baker.txt'), 'baker.txt').diagnostics),
  ).toMatchInlineSnapshot(`
    "baker.txt:1:1  error  file/unreadable
      There is no such file.
      Check the path and the permissions.

    1 problem"
  `);
});

test.each(['a'.repeat(300), '각'.repeat(85)])('an id is short enough for the name of a file: %s', name => {
  expect(Buffer.byteLength(`${idOf(name)}.json`)).toBeLessThanOrEqual(255);
});

test('two long names that end differently have two ids', () => {
  expect(idOf(`${'a'.repeat(299)}b`)).not.toBe(idOf(`${'a'.repeat(299)}c`));
});
