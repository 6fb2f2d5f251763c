import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Corpus } from '../src/corpus/corpus.ts';
import { contractOf } from '../src/data/columns.ts';
import { checksums, dataContracts, dataPackage, dataTables } from '../src/data/files.ts';
import { packageOf, type Written } from '../src/data/package.ts';
import { parquetOf } from '../src/data/parquet.ts';
import {
  evidenceJsonl,
  postingColumns,
  postingRows,
  postingsCsv,
  postingsJsonl,
} from '../src/data/tables.ts';

type Chunks = Iterable<string | Uint8Array>;

/** What each table holds, piece by piece. */
const contents: Record<string, (corpus: Corpus) => Chunks> = {
  'postings.csv': postingsCsv,
  'postings.jsonl': postingsJsonl,
  'postings.parquet': corpus => [parquetOf(postingColumns, postingRows(corpus))],
  'evidence.jsonl': evidenceJsonl,
};

/**
 * Writes the data of a corpus and all that describes it into the folder `directory`, posting by posting, so that the
 * memory that it takes does not grow with the evidence.
 */
export function writeData(corpus: Corpus, directory: string): void {
  mkdirSync(directory, { recursive: true });
  const write = (name: string, chunks: Chunks): Written => writeChunks(join(directory, name), name, chunks);
  const json = (value: unknown) => [`${JSON.stringify(value, null, 2)}\n`];
  const tables = dataTables.map(({ name }) => write(name, contents[name]!(corpus)));
  const described = [
    ...dataContracts.map(({ name, schema }) => write(name, json(contractOf(schema)))),
    write(dataPackage.name, json(packageOf(corpus, tables))),
  ];
  write(checksums.name, [
    [...tables, ...described].map(({ name, sha256 }) => `${sha256}  ${name}\n`).join(''),
  ]);
}

function writeChunks(file: string, name: string, chunks: Chunks): Written {
  const hash = createHash('sha256');
  let bytes = 0;
  const opened = openSync(file, 'w');
  try {
    for (const chunk of chunks) {
      const buffer = Buffer.from(chunk);
      hash.update(buffer);
      for (let at = 0; at < buffer.length; ) at += writeSync(opened, buffer, at);
      bytes += buffer.length;
    }
  } finally {
    closeSync(opened);
  }
  return { name, bytes, sha256: hash.digest('hex') };
}
