import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { formatDiagnostics } from '../../src/diagnostics/print.ts';
import { decode, maxBytes } from '../../src/ingest/decode.ts';

const text = 'Café Zoë hires a “data” engineer – €90,000 a year in Zürich.\n';

const decoded = (bytes: Uint8Array) => decode(bytes, 'posting.txt').value;

/** What the terminal says of bytes that are refused. */
const refusal = (bytes: Uint8Array) => {
  const { value, diagnostics } = decode(bytes, 'posting.txt');
  expect(value).toBeUndefined();
  return formatDiagnostics(diagnostics);
};

test.each([
  ['UTF-8', Buffer.from(text)],
  ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${text}`)],
  ['UTF-16, little end first, with a byte order mark', iconv.encode(text, 'utf-16le', { addBOM: true })],
  ['UTF-16, big end first, with a byte order mark', iconv.encode(text, 'utf-16be', { addBOM: true })],
  ['windows-1252', iconv.encode(text, 'windows-1252')],
])('a file in %s gives its text without a mark', (_, bytes) => {
  expect(decoded(bytes)).toBe(text);
});

test('a file of the largest size is read, and one byte more is refused', () => {
  expect(decoded(Buffer.alloc(maxBytes, 'a'))).toHaveLength(maxBytes);
  expect(refusal(Buffer.alloc(maxBytes + 1, 'a'))).toMatchInlineSnapshot(`
    "posting.txt:1:1  error  file/too-large
      The file has 2.1 MB, and a posting has at most 2 MB.
      Keep one posting in a file, without pictures or page source.

    1 problem"
  `);
});

test('a file without bytes is empty', () => {
  expect(refusal(Buffer.from(''))).toMatchInlineSnapshot(`
    "posting.txt:1:1  error  file/empty
      The file has no text.
      Paste the posting into it, or delete the file.

    1 problem"
  `);
});

test('a file of nothing but space is empty', () => {
  expect(decode(Buffer.from(' \r\n\t\n'), 'posting.txt').diagnostics.map(({ code }) => code)).toEqual([
    'file/empty',
  ]);
});

test('bytes of no encoding are shown at the place where they begin', () => {
  const bytes = Buffer.concat([
    Buffer.from('First line\nPay: '),
    Buffer.from([0x81, 0x8d, 0x01, 0x9d, 0x02]),
  ]);
  expect(refusal(bytes)).toMatchInlineSnapshot(`
    "posting.txt:2:6  error  file/encoding
      The file is not in UTF-8, nor in any other encoding that was recognised.
        1 | First line
        2 | Pay: ��·�·
          |      ^
      Open it in the program that it comes from and save it as UTF-8.

    1 problem"
  `);
});

test('zero bytes are no text, and the line that has them is named', () => {
  expect(refusal(Buffer.from('A line\nAnother line\nA broken\0line\n'))).toMatchInlineSnapshot(`
    "posting.txt:3:1  error  file/binary
      The file has zero bytes in it: it is not text.
      Save the posting as plain text in UTF-8.

    1 problem"
  `);
});

test.each([
  ['a PDF', '%PDF-1.7\n', 'Give it to `npm run add`, or copy its text into a .txt or .md file'],
  [
    'a ZIP archive or office document',
    'PK\x03\x04',
    'Unpack an archive; give a document of Word to `npm run add`',
  ],
  ['a document in Rich Text Format', '{\\rtf1\\ansi', 'Save it as .docx, or as plain text'],
  ['an office document of an old kind', '\xd0\xcf\x11\xe0', 'Save it as .docx, or as plain text'],
  ['a PNG picture', '\x89PNG\r\n', 'Type the words of the picture into a .txt or .md file'],
  ['a JPEG picture', '\xff\xd8\xff\xe0', 'Type the words of the picture into a .txt or .md file'],
  ['a gzip archive', '\x1f\x8b\x08', 'Unpack the archive first'],
])('%s is told from text by its first bytes', (kind, start, advice) => {
  const [diagnostic] = decode(Buffer.from(start, 'latin1'), 'posting.txt').diagnostics;
  expect(diagnostic).toMatchObject({ code: 'file/binary', message: `The file is ${kind}, not text`, advice });
});
