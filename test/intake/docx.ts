import { crc32 } from 'node:zlib';

/** A document of Word with what stands in its body, in the XML of the format; the smallest that it allows. */
export function docxOf(body: string): Uint8Array {
  const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
  return zipOf({
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relation}" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document xmlns:w="${main}"><w:body>${body}</w:body></w:document>`,
    'word/styles.xml': `<w:styles xmlns:w="${main}">${['Title', 'heading 1'].map(styleOf).join('')}</w:styles>`,
  });
}

const styleOf = (name: string): string =>
  `<w:style w:type="paragraph" w:styleId="${name.replace(' ', '')}"><w:name w:val="${name}"/></w:style>`;

/** A paragraph, with the id of a style if it has one. */
export const paragraph = (text: string, style?: string): string =>
  `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''}<w:r><w:t>${text}</w:t></w:r></w:p>`;

/** A ZIP archive of files that are not compressed. */
export function zipOf(files: Readonly<Record<string, string>>): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, text] of Object.entries(files)) {
    const content = Buffer.from(text);
    const entry = Buffer.alloc(26);
    [20, 0, 0, 0, 0x21].forEach((value, i) => {
      entry.writeUInt16LE(value, 2 * i);
    });
    [crc32(content), content.length, content.length].forEach((value, i) => {
      entry.writeUInt32LE(value, 10 + 4 * i);
    });
    entry.writeUInt16LE(name.length, 22);
    const offset = Buffer.alloc(14);
    offset.writeUInt32LE(at, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\x00'), entry, offset, Buffer.from(name));
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), entry, Buffer.from(name), content]);
    parts.push(local);
    at += local.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  for (const place of [4, 6]) end.writeUInt16LE(Object.keys(files).length, place);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...parts, listed, Buffer.from('PK\x05\x06'), end]);
}
