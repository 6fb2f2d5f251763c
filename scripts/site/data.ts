import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { contractOf } from '../../src/data/columns.ts';
import { checksums, dataContracts, dataPackage, dataTables } from '../../src/data/files.ts';
import { packageOf, type Written } from '../../src/data/package.ts';
import { parquetOf } from '../../src/data/parquet.ts';
import { mostBytes, partName } from '../../src/data/parts.ts';
import {
  evidenceJsonl,
  postingColumns,
  postingRows,
  postingsCsv,
  postingsCsvHead,
  postingsJsonl,
} from '../../src/data/tables.ts';

/** What a file holds, piece by piece, and what each of its parts begins with. */
interface Content {
  head?: string;
  pieces: Iterable<string | Uint8Array>;
}

/** What each table holds: a piece is no less than a posting. */
const contents: Record<string, (corpus: Corpus) => Content> = {
  'postings.csv': corpus => ({ head: postingsCsvHead(), pieces: postingsCsv(corpus) }),
  'postings.jsonl': corpus => ({ pieces: postingsJsonl(corpus) }),
  'postings.parquet': corpus => ({ pieces: [parquetOf(postingColumns, postingRows(corpus))] }),
  'evidence.jsonl': corpus => ({ pieces: evidenceJsonl(corpus) }),
};

/**
 * Writes the data of a corpus and all that describes it into the folder `directory`, posting by posting, so that the
 * memory that it takes does not grow with the evidence.
 * @param most bytes of a table in one file; a larger table is written in parts.
 */
export function writeData(corpus: Corpus, directory: string, most = mostBytes): void {
  mkdirSync(directory, { recursive: true });
  const tables = new Map(
    dataTables.map(({ name }) => [name, writeParts(directory, name, contents[name]!(corpus), most)]),
  );
  const write = (name: string, text: string): Written =>
    writeParts(directory, name, { pieces: [text] }, Infinity)[0]!;
  const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
  const described = [
    ...dataContracts.map(({ name, schema }) => write(name, json(contractOf(schema)))),
    write(dataPackage.name, json(packageOf(corpus, tables))),
  ];
  const sums = [...[...tables.values()].flat(), ...described];
  write(checksums.name, sums.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join(''));
}

/** Writes a file, in parts of no more than `most` bytes if it has more; each piece is whole in its part. */
function writeParts(
  directory: string,
  name: string,
  { head = '', pieces }: Content,
  most: number,
): Written[] {
  const parts: Written[] = [];
  let part = openPart(directory, name, head);
  for (const piece of pieces) {
    const bytes = Buffer.from(piece);
    if (part.bytes > head.length && part.bytes + bytes.length > most) {
      parts.push(part.close());
      part = openPart(directory, partName(name, parts.length + 1), head);
    }
    part.write(bytes);
  }
  parts.push(part.close());
  if (parts.length > 1) {
    parts[0]!.name = partName(name, 1);
    renameSync(join(directory, name), join(directory, parts[0]!.name));
  }
  return parts;
}

function openPart(directory: string, name: string, head: string) {
  const hash = createHash('sha256');
  const file = openSync(join(directory, name), 'w');
  const part = {
    bytes: 0,
    write(bytes: Uint8Array) {
      hash.update(bytes);
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
      part.bytes += bytes.length;
    },
    close(): Written {
      closeSync(file);
      return { name, bytes: part.bytes, sha256: hash.digest('hex') };
    },
  };
  part.write(Buffer.from(head));
  return part;
}
