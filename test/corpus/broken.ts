import { maxBytes } from '../../src/ingest/decode.ts';
import type { Postings } from './content-folder.ts';

const body = 'Baker wanted in Lyon\n';

/** Every way in which a posting can be broken, each in a file of its own (two of one id need two). */
export const brokenPostings: Postings = {
  'binary.txt': Buffer.from('Baker wanted\nin Ly\0on\n'),
  'empty.txt': '',
  'encoding.txt': Buffer.concat([
    Buffer.from('Baker wanted\nin '),
    Buffer.from([0x81, 0x8d, 0x01, 0x9d, 0x02]),
  ]),
  'huge.txt': Buffer.alloc(maxBytes + 1, 'bread '),
  'kind.docx': body,
  'only-front-matter.md': '---\ntitle: Baker\n---\n',
  'same-id.md': `---\nid: fine\n---\n${body}`,
  'unclosed.md': `---\ntitle: Baker\n${body}`,
  'unknown-key.md': `---\ntitle: Baker\nsalery: 30000\n---\n${body}`,
  'wrong-value.md': `---\npostedOn: yesterday\n---\n${body}`,
  'yaml.md': `---\ntitle: Baker: senior\n---\n${body}`,
};

/** Where each of them is wrong, as file, line, column and code. */
export const brokenPlaces = [
  'binary.txt:2:1 file/binary',
  'empty.txt:1:1 file/empty',
  'encoding.txt:2:4 file/encoding',
  'huge.txt:1:1 file/too-large',
  'kind.docx:1:1 file/kind',
  'only-front-matter.md:4:1 file/empty',
  'same-id.md:1:1 posting/same-id',
  'unclosed.md:1:1 front-matter/unclosed',
  'unknown-key.md:3:1 front-matter/value',
  'wrong-value.md:2:11 front-matter/value',
  'yaml.md:2:8 front-matter/syntax',
];
