import { createRequire } from 'node:module';
import { type Diagnostic, diagnose, type Outcome } from '../diagnostics/diagnostic.ts';

/** Largest file that is read as one posting, in bytes. */
export const maxBytes = 2 * 1024 * 1024;

/** How some kinds of binary file begin, and how to get a posting out of them. */
const signatures: [kind: string, start: string, advice: string][] = [
  ['a PDF', '%PDF-', 'Give it to `npm run add`, or copy its text into a .txt or .md file'],
  [
    'a ZIP archive or office document',
    'PK\x03\x04',
    'Unpack an archive; give a document of Word to `npm run add`',
  ],
  ['a document in Rich Text Format', '{\\rtf', 'Save it as .docx, or as plain text'],
  ['an office document of an old kind', '\xd0\xcf\x11\xe0', 'Save it as .docx, or as plain text'],
  ['a PNG picture', '\x89PNG', 'Type the words of the picture into a .txt or .md file'],
  ['a JPEG picture', '\xff\xd8\xff', 'Type the words of the picture into a .txt or .md file'],
  ['a gzip archive', '\x1f\x8b', 'Unpack the archive first'],
];

/**
 * Decodes the bytes of a posting: UTF-8, UTF-16 with a byte order mark, or an older encoding that is recognised.
 * @param most largest file, in bytes.
 * @returns the text without its byte order mark, or diagnostics when there is no text to be had.
 */
export function decode(bytes: Uint8Array, file: string, most = maxBytes): Outcome<string> {
  const problem = refuse(bytes, file, most);
  if (problem) return { diagnostics: [problem] };
  const text = decodeUnicode(bytes) ?? decodeOlder(bytes);
  if (text === undefined) return { diagnostics: [unknownEncoding(bytes, file)] };
  if (text.trim() === '') return { diagnostics: [empty(file)] };
  return { value: text, diagnostics: [] };
}

const empty = (file: string): Diagnostic =>
  diagnose('file/empty', file, {
    message: 'The file has no text',
    advice: 'Paste the posting into it, or delete the file',
  });

function refuse(bytes: Uint8Array, file: string, most: number): Diagnostic | undefined {
  if (bytes.length === 0) return empty(file);
  if (bytes.length > most) {
    const size = (Math.ceil((bytes.length / 1024 / 1024) * 10) / 10).toFixed(1);
    return diagnose('file/too-large', file, {
      message: `The file has ${size} MB, and a posting has at most ${most / 1024 / 1024} MB`,
      advice: 'Keep one posting in a file, without pictures or page source',
    });
  }
  const start = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  const known = signatures.find(([, signature]) => start.startsWith(signature));
  if (!known && (unicodeOf(bytes) !== 'utf-8' || !bytes.includes(0))) return undefined;
  const line = bytes.subarray(0, bytes.indexOf(0)).filter(byte => byte === 0x0a).length + 1;
  const problem = diagnose('file/binary', file, {
    message: known ? `The file is ${known[0]}, not text` : 'The file has zero bytes in it: it is not text',
    advice: known?.[2] ?? 'Save the posting as plain text in UTF-8',
  });
  return known ? problem : { ...problem, line };
}

/** Which Unicode bytes are in by their byte order mark; UTF-8 where there is none of UTF-16. */
export const unicodeOf = ([a, b]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' =>
  a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : 'utf-8';

function decodeUnicode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(unicodeOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Text has no control characters but tabs and line ends; a wrong guess of the encoding mostly shows some. */
const looksWrong = (text: string): boolean => /[\p{Cc}\ufffd]/u.test(text.replace(/[\t\n\v\f\r]/g, ''));

/** Loaded when a file needs them, for most are in Unicode. */
const require = createRequire(import.meta.url);

function decodeOlder(bytes: Uint8Array): string | undefined {
  const { detect } = require('chardet') as typeof import('chardet');
  const iconv = require('iconv-lite') as typeof import('iconv-lite');
  const guess = detect(bytes);
  const candidates = guess === 'ISO-8859-1' || guess === null ? ['windows-1252'] : [guess, 'windows-1252'];
  return candidates
    .filter(encoding => iconv.encodingExists(encoding))
    .map(encoding => iconv.decode(Buffer.from(bytes), encoding))
    .find(text => !looksWrong(text));
}

function unknownEncoding(bytes: Uint8Array, file: string): Diagnostic {
  const readable = new TextDecoder('utf-8').decode(bytes);
  return diagnose('file/encoding', file, {
    message: 'The file is not in UTF-8, nor in any other encoding that was recognised',
    advice: 'Open it in the program that it comes from and save it as UTF-8',
    text: readable,
    at: Math.max(0, readable.indexOf('\ufffd')),
  });
}
